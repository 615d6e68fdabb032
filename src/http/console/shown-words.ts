import { SHOWABLE, type Showable } from '../../domain/sharing.ts';
import { plainCode } from './plain-code.ts';

/** What a rule lets be seen of an entry or a person, as the pages call it that show it. */
const SHOWN_WORDS: Readonly<Record<Showable, string>> = {
  NAMES: 'names',
  DATE_OF_BIRTH: 'date of birth',
  SEX: 'sex',
  ADDRESS: 'address',
  RELATIONSHIP: 'family relations',
  OCCURRED_ON: 'date',
  SUMMARY: 'summary',
  DETAIL: 'full text',
  STANDING: 'standing',
  PROFESSIONAL: 'professional',
};

const isShowable = (code: string): code is Showable => SHOWABLE.some((one) => one === code);

/** Names of fields in words, in the order in which the domain has them; empty where there are none. */
export function fieldsInWords(codes: readonly string[]): string {
  const known = SHOWABLE.filter((one) => codes.includes(one)).map((one) => SHOWN_WORDS[one]);
  const unknown = codes.filter((code) => !isShowable(code)).map(plainCode);
  return [...known, ...unknown].join(', ');
}
