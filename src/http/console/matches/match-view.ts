import type { LinkVerdict } from '../../../domain/link.ts';
import { dateInWords, minuteInWords } from '../dates.ts';
import type { Tone } from '../kit/list-page.ts';
import { MATCH_WORDS, PART_WORDS } from '../words.ts';
import {
  matchesHref,
  wrongPersonHref,
  type MatchesAnswer,
  type PersonAddress,
  type ShownMatch,
} from './match-document.ts';
import { maskedView } from './masked-view.ts';
import {
  CHANGED_WORDS,
  fieldInWords,
  rivalsInWords,
  STATE_WORDS,
  VERDICT_WORDS,
  weightInWords,
} from './match-words.ts';

/** Whom the page is about, as far as the referral itself says so. */
export function meantBy({ referral, personMatches }: MatchesAnswer, named: string) {
  const refs = new Set([named, personMatches?.person]);
  const known = referral.people.find(({ ref }) => refs.has(ref));
  if (!known)
    return personMatches ? { name: personMatches.label, part: OUTSIDE, outside: true } : undefined;
  return {
    name: known.name,
    part: PART_WORDS[known.part],
    born: known.dateOfBirth ? dateInWords(known.dateOfBirth) : undefined,
  };
}

/** Whoever is not named in the referral, and was met in an agency's record. */
const OUTSIDE = 'Not named in the referral. An agency named them.';

export const agencyNamed = ({ agencies }: Pick<MatchesAnswer, 'agencies'>, code: string): string =>
  agencies.find((one) => one.code === code)?.name ?? code;

/** One agency's record as a card: what speaks for and against it before all else. */
export function matchView(match: ShownMatch, answer: MatchesAnswer, at: PersonAddress) {
  const { parts, rivals, changedSince, state } = match;
  const weighed = parts.map(({ field, says, milliBits }) => ({
    field: fieldInWords(field),
    says,
    milliBits,
    weight: weightInWords(milliBits),
  }));
  return {
    id: match.id,
    agency: agencyNamed(answer, match.agency),
    state: { says: STATE_WORDS[state].says, tone: toneOf(match) },
    grade: MATCH_WORDS[match.grade],
    changed: changedSince ? CHANGED_WORDS[state] : undefined,
    waits: waitsFor(match, answer),
    groups: [
      { heading: 'For', parts: weighed.filter(({ milliBits }) => milliBits > 0) },
      { heading: 'Against', parts: weighed.filter(({ milliBits }) => milliBits < 0) },
      { heading: 'Neither way', parts: weighed.filter(({ milliBits }) => milliBits === 0) },
    ].filter((group) => group.parts.length > 0),
    sum: weightInWords(match.milliBits),
    conflicts: match.conflictSentences,
    rivals: rivals > 0 ? rivalsInWords(rivals) : undefined,
    masked: match.masked ? maskedView(match.masked) : undefined,
    said: match.decisions.map(({ says, by, byName, at: when, reason }) => ({
      says: VERDICT_WORDS[says],
      by: by === answer.me.id ? 'You' : byName,
      at: minuteInWords(when),
      reason,
    })),
    actions: actionsOn(match, answer, at),
  };
}

/** What counts as not confirmed any more does not look like what does. */
const toneOf = ({ state, changedSince }: ShownMatch): Tone =>
  state === 'CONFIRMED' && changedSince ? 'care' : STATE_WORDS[state].tone;

/** That one person's word is not enough, and whether the viewer's own is given already. */
function waitsFor(match: ShownMatch, answer: MatchesAnswer): string | undefined {
  if (!match.needsSecond) return undefined;
  return hasSaidSame(match, answer)
    ? 'You have said that it is the same. It takes a second person to confirm it.'
    : 'It takes two people to confirm it.';
}

/** Whether the viewer's word stands already: said since somebody last said otherwise, of the record as it is. */
function hasSaidSame({ decisions, changedSince }: ShownMatch, { me }: MatchesAnswer): boolean {
  const since = decisions.slice(decisions.findLastIndex(({ says }) => says !== 'SAME') + 1);
  return !changedSince && since.some(({ by }) => by === me.id);
}

/** What can be said of a match now; the hub takes nothing else. */
export function sayable(match: ShownMatch, answer: MatchesAnswer): readonly LinkVerdict[] {
  const same: readonly LinkVerdict[] = hasSaidSame(match, answer) ? [] : ['SAME'];
  switch (match.state) {
    case 'PROPOSED':
    case 'CONFIRMED':
      return [...same, 'NOT_SAME', 'NOT_SURE'];
    case 'REJECTED':
      return ['NOT_SURE'];
    case 'SEVERED':
      return same;
    case 'SEALED':
      return [];
  }
}

const actionsOn = (match: ShownMatch, answer: MatchesAnswer, at: PersonAddress) => [
  ...sayable(match, answer).map((says) => ({
    says: VERDICT_WORDS[says],
    href: `${matchesHref(at)}/${encodeURIComponent(match.id)}?says=${says}`,
  })),
  {
    says: 'Wrong person was shown',
    href: `${wrongPersonHref(at)}?agency=${encodeURIComponent(match.agency)}&match=${encodeURIComponent(match.id)}`,
  },
];
