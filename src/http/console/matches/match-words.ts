import type { LinkState, LinkVerdict, SealVerdict } from '../../../domain/link.ts';
import type { Tone } from '../kit/list-page.ts';
import { plainCode } from '../plain-code.ts';

/** What is settled, in words that stand without their colour. */
export const STATE_WORDS: Readonly<
  Record<LinkState, { readonly says: string; readonly tone: Tone }>
> = {
  PROPOSED: { says: 'Proposed by the machine. Nobody has settled it', tone: 'care' },
  CONFIRMED: { says: 'Confirmed as this person’s', tone: 'good' },
  REJECTED: { says: 'Somebody said that it is not this person’s. It is not used', tone: 'plain' },
  SEVERED: { says: 'Severed: it was taken for this person’s and is not', tone: 'alarm' },
  SEALED: { says: 'Sealed: nobody is told that it was found', tone: 'plain' },
};

/** What it means that a record has changed since somebody looked at it: what was said to be apart stays so. */
export const CHANGED_WORDS: Readonly<Record<LinkState, string>> = {
  PROPOSED: 'The record has changed since somebody looked at it. Look again.',
  CONFIRMED:
    'The record has changed since it was confirmed. It counts as not confirmed until somebody looks again.',
  REJECTED: 'The record has changed since somebody looked at it. It stays apart all the same.',
  SEVERED: 'The record has changed since it was severed. It stays apart all the same.',
  SEALED: 'The record has changed since it was sealed. It stays sealed all the same.',
};

export const VERDICT_WORDS: Readonly<Record<LinkVerdict | SealVerdict, string>> = {
  SAME: 'Same person',
  NOT_SAME: 'Not the same person',
  NOT_SURE: 'Not sure',
  SEALED: 'Sealed',
  UNSEALED: 'Seal taken off',
};

/** What was compared; kinds of identifiers say what they are themselves. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  PRIOR: 'Before anything is compared',
  GIVEN_NAME: 'First name',
  OTHER_NAMES: 'Middle names',
  FAMILY_NAME: 'Family name',
  FULL_NAME: 'Whole name',
  NAMESAKES: 'Namesakes',
  NAME_ORDER: 'Order of the names',
  BIRTH_DATE: 'Date of birth',
  SEX: 'Sex',
  ADDRESS: 'Address',
  EXPECTED_DELIVERY: 'Expected delivery',
  NHS_NUMBER: 'NHS number',
  UPN: 'Unique pupil number',
};

export const fieldInWords = (code: string): string => FIELD_WORDS[code] ?? plainCode(code);

/** Thousandths of a bit as a signed number of doublings of the odds, to one decimal. */
export function weightInWords(milliBits: number): string {
  const size = (Math.abs(milliBits) / 1_000).toFixed(1);
  if (size === '0.0') return '0.0';
  return `${milliBits < 0 ? '−' : '+'}${size}`;
}

export const rivalsInWords = (rivals: number): string =>
  rivals === 1
    ? '1 other record of this agency is nearly as likely.'
    : `${String(rivals)} other records of this agency are nearly as likely.`;
