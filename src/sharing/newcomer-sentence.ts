import { dateInWords } from '../domain/date-in-words.ts';
import type { NewcomerSign, PicturedPerson, Source } from '../domain/family-picture.ts';
import type { PersonRef } from '../domain/ids.ts';

/** A sign before it is put into words. */
export type BareSign = Omit<NewcomerSign, 'says'>;

const STANDS: Readonly<Record<NewcomerSign['how'], string>> = {
  LIVES_WITH: 'lives with',
  LIVES_AT: 'lives at the address of',
  PARTNER_OF: 'is the partner of',
  CARES_FOR: 'is a parent or carer of',
  POSES_RISK_TO: 'poses a risk to',
};

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** How people and sources are called in this picture. */
export type Names = {
  readonly people: ReadonlyMap<PersonRef, Pick<PicturedPerson, 'label'>>;
  readonly sources: ReadonlyMap<Source, string>;
};

/** What a sign says, by the names that the picture itself shows. */
export function sentenceOf(
  newcomer: PersonRef,
  { how, of, at, heldBy, from }: BareSign,
  { people, sources }: Names,
): string {
  const labelOf = (ref: PersonRef) => people.get(ref)?.label ?? 'somebody';
  const who = `${labelOf(newcomer)}, not named in the referral, ${STANDS[how]} ${labelOf(of)}`;
  const where = at === undefined ? '' : ` (${at})`;
  const since = from === undefined ? '' : `, since ${dateInWords(from)}`;
  const by = AND.format(heldBy.map((source) => sources.get(source) ?? source));
  return `${who}${where}${since}, according to ${by}.`;
}
