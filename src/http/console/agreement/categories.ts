import {
  ENTRY_CATEGORIES,
  HOLDERS,
  isEntryCategory,
  PERSONAL_CATEGORIES,
  type PersonalCategory,
} from '../../../domain/agency.ts';
import type { Field, Option } from '../kit/fields.ts';
import { CATEGORY_WORDS, HOLDER_WORDS } from '../words.ts';

const PERSONAL_WORDS: Readonly<Record<PersonalCategory, string>> = {
  PERSON_DETAILS: 'Who they are',
  ADDRESSES: 'Addresses',
  RELATIONSHIPS: 'Family and who lives with them',
};

/** Each names who holds it, so that it can be read, or heard, by itself. */
const OPTIONS: readonly Option[] = [
  ...PERSONAL_CATEGORIES.map((value) => ({ value, says: `Anybody: ${PERSONAL_WORDS[value]}` })),
  ...HOLDERS.flatMap((holder) =>
    ENTRY_CATEGORIES[holder].map((value) => ({
      value,
      says: `${HOLDER_WORDS[holder]}: ${CATEGORY_WORDS[value]}`,
    })),
  ),
];

/** Which information somebody's word goes to. */
export const CATEGORIES_FIELD: Field = {
  kind: 'ANY_OF',
  name: 'categories',
  label: 'Only this information',
  hint: 'All of it, of whatever kind, where none is chosen.',
  optional: true,
  options: OPTIONS,
};

/** A category as people read it; a code that there is not, as it is. */
export function categorySaid(code: string): string {
  if (isEntryCategory(code)) return CATEGORY_WORDS[code];
  const personal = PERSONAL_CATEGORIES.find((one) => one === code);
  return personal ? PERSONAL_WORDS[personal] : code;
}
