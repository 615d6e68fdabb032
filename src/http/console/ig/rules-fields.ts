import { EVERY_CATEGORY } from '../../../domain/agency.ts';
import { optionsOf } from '../front-door-words.ts';
import type { Option } from '../kit/fields.ts';
import type { SearchField } from '../kit/search-page.ts';
import { plainCode } from '../plain-code.ts';
import {
  AGREEMENT_WORDS,
  HOLDER_WORDS,
  LEVEL_WORDS,
  PART_WORDS,
  PURPOSE_WORDS,
  ROLE_WORDS,
} from '../words.ts';
import type { RulesSought } from './rules-question.ts';

const ANY: Option = { value: '', says: 'Any' };
const CHOOSE: Option = { value: '', says: 'Choose' };
const HINDRANCE_WORDS = {
  NOT_ASSIGNED: 'The referral is somebody else’s',
  REFERRAL_CLOSED: 'The referral is closed',
  CONFLICT_DECLARED: 'They know the family',
  NO_SHARING_AGREEMENT: 'The agency has no agreement',
  PERSON_RESTRICTED: 'The person is kept from them',
  SAFE_ADDRESS: 'The person’s address is kept safe',
  OWN_FAMILY: 'It is their own family',
  OWN_MAKING: 'Nobody else has had it in hand',
  DUTY_IN_FORCE: 'Nothing; the duty of section 16LA is in force',
} as const;

const oneOf = (
  name: keyof RulesSought,
  label: string,
  options: readonly Option[],
): SearchField => ({
  kind: 'LIST',
  name,
  label,
  options,
});
const line = (name: keyof RulesSought, label: string, hint?: string): SearchField => ({
  kind: 'LINE',
  name,
  label,
  ...(hint === undefined ? {} : { hint }),
});

/** What each part of a question to the rules is asked by. */
export const ASKED = {
  holder: oneOf('holder', 'Whose information', [CHOOSE, ...optionsOf(HOLDER_WORDS)]),
  category: oneOf('category', 'Which category', [
    CHOOSE,
    ...EVERY_CATEGORY.map((value) => ({ value, says: plainCode(value) })),
  ]),
  anyLevel: oneOf('level', 'Level of need', [ANY, ...optionsOf(LEVEL_WORDS)]),
  level: oneOf('level', 'Level of need', [CHOOSE, ...optionsOf(LEVEL_WORDS)]),
  role: oneOf('role', 'Who asks', [CHOOSE, ...optionsOf(ROLE_WORDS)]),
  purpose: oneOf('purpose', 'What for', [CHOOSE, ...optionsOf(PURPOSE_WORDS)]),
  familyAgreement: oneOf('familyAgreement', 'What the family said', [
    CHOOSE,
    ...optionsOf(AGREEMENT_WORDS),
  ]),
  part: oneOf('part', 'About whom', [CHOOSE, ...optionsOf(PART_WORDS)]),
  hindrance: oneOf('hindrance', 'What stands in the way', [
    { value: '', says: 'Nothing' },
    ...optionsOf(HINDRANCE_WORDS),
  ]),
  agreement: line('agreement', 'Agreement', 'Its id, as the list of agreements has it.'),
  version: line('version', 'Version'),
  question: {
    kind: 'LINE',
    wide: true,
    name: 'question',
    label: 'Question',
    hint: 'The id of the event, as lists of access have it, or the receipt that came with the answer.',
  },
  law: line('law', 'Law', 'As rules name it, such as: Sch 1 para 18.'),
  by: { kind: 'DATE', name: 'by', label: 'Due by' },
} as const satisfies Readonly<Record<string, SearchField>>;
