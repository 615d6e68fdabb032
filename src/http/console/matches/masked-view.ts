import type { ShownMatch } from './match-document.ts';
import { SEX_WORDS } from '../words.ts';

type Masked = NonNullable<ShownMatch['masked']>;

/** As much of a record's person as a comparison needs; a value that is withheld or not recorded says so. */
export const maskedView = ({ initials, birthYear, sex, postcodeDistricts }: Masked) => [
  { name: 'Initials', says: listed(initials) },
  { name: 'Year of birth', says: birthYear ?? NONE },
  { name: 'Sex', says: sex ? sexInWords(sex) : NONE },
  { name: 'Postcode districts', says: listed(postcodeDistricts) },
];

const NONE = 'Not shown';
const listed = (values: readonly string[]): string =>
  values.length === 0 ? NONE : values.join('; ');
const sexInWords = (sex: string): string =>
  Object.entries(SEX_WORDS).find(([code]) => code === sex)?.[1] ?? sex;
