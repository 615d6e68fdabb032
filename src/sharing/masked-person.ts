import type { PersonTraits, Sex } from '../domain/person.ts';

/** As much of somebody as a comparison needs, before it is settled that they are the one who is meant. */
export type MaskedPerson = {
  /** First letters of given and family names, such as `L. H.`; one for each name that they go by. */
  readonly initials: readonly string[];
  readonly birthYear: string | null;
  readonly sex: Sex | null;
  /** Outward codes alone, such as `NM4`: thousands of homes each. */
  readonly postcodeDistricts: readonly string[];
};

export const maskedPerson = ({
  names,
  dateOfBirth,
  sex,
  addresses,
}: PersonTraits): MaskedPerson => ({
  initials: [...new Set(names.map(({ given, family }) => initialsOf(`${given} ${family}`)))],
  birthYear: dateOfBirth?.slice(0, 'YYYY'.length) ?? null,
  sex: sex ?? null,
  postcodeDistricts: [...new Set(addresses.flatMap(({ postcode }) => districtOf(postcode)))],
});

const initialsOf = (name: string): string =>
  name
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => `${(/^./u.exec(word)?.[0] ?? '').toUpperCase()}.`)
    .join(' ');

/** The part of a postcode before the inward code, which is a digit and two letters (BS 7666). */
function districtOf(postcode: string): readonly string[] {
  const district = /^([A-Z]{1,2}\d[A-Z\d]?)\s*\d[A-Z]{2}$/.exec(postcode.trim().toUpperCase())?.[1];
  return district === undefined ? [] : [district];
}
