import { expect, test } from 'vitest';
import { decideLink, needsTwo } from '../../../src/links/decide-link.ts';
import { LINK_STATES, LINK_VERDICTS, type Link } from '../../../src/domain/link.ts';
import { instant } from '../../../src/domain/day.ts';
import { asId, type PractitionerId } from '../../../src/domain/ids.ts';
import { Mistake } from '../../../src/domain/mistake.ts';

const AT = instant(1_700_000_000_000);
const priya = asId<PractitionerId>('priya');
const marcus = asId<PractitionerId>('marcus');
const link: Link = {
  id: 'l1',
  person: asId('p1'),
  knownAs: [asId('p1')],
  agency: asId('northmere-police'),
  holding: asId('h1'),
  version: 'v1',
  grade: 'PROBABLE',
  milliBits: 12_000,
  parts: [],
  conflicts: [],
  rivals: 0,
  modelVersion: 'm1',
  state: 'PROPOSED',
  proposedAt: AT,
  decisions: [],
};
const word = (says: (typeof LINK_VERDICTS)[number], by = priya) => ({
  says,
  by,
  byName: 'Priya',
  at: AT,
  reason: 'the same school and mother',
  version: 'v1',
});
const stateAfter = (from: Link, says: (typeof LINK_VERDICTS)[number], by = priya) => {
  try {
    return decideLink(from, word(says, by)).state;
  } catch (thrown) {
    if (thrown instanceof Mistake) return 'REFUSED';
    throw thrown;
  }
};

test.each([
  ['PROPOSED', 'SAME', 'CONFIRMED'],
  ['PROPOSED', 'NOT_SAME', 'REJECTED'],
  ['PROPOSED', 'NOT_SURE', 'PROPOSED'],
  ['CONFIRMED', 'SAME', 'CONFIRMED'],
  ['CONFIRMED', 'NOT_SAME', 'SEVERED'],
  ['CONFIRMED', 'NOT_SURE', 'PROPOSED'],
  ['REJECTED', 'SAME', 'REFUSED'],
  ['REJECTED', 'NOT_SAME', 'REJECTED'],
  ['REJECTED', 'NOT_SURE', 'PROPOSED'],
  ['SEVERED', 'SAME', 'SEVERED'],
  ['SEVERED', 'NOT_SAME', 'SEVERED'],
  ['SEVERED', 'NOT_SURE', 'REFUSED'],
  ['SEALED', 'SAME', 'REFUSED'],
  ['SEALED', 'NOT_SAME', 'REFUSED'],
  ['SEALED', 'NOT_SURE', 'REFUSED'],
] as const)('a link that is %s and is said to be %s is then %s', (state, says, after) => {
  expect(stateAfter({ ...link, state }, says)).toBe(after);
});

test('every state and every verdict stand in that table', () => {
  expect(LINK_STATES.length * LINK_VERDICTS.length).toBe(15);
});

test('one that speaks against itself takes two people, and one of them twice is one', () => {
  const conflict = { ...link, grade: 'CONFLICT' } as const;
  expect(needsTwo(conflict)).toBe(true);
  const once = decideLink(conflict, word('SAME'));
  expect(once.state).toBe('PROPOSED');
  expect(decideLink(once, word('SAME')).state).toBe('PROPOSED');
  expect(decideLink(once, word('SAME', marcus)).state).toBe('CONFIRMED');
});

test('a doubt between two voices makes the first one count no more', () => {
  const conflict = { ...link, grade: 'CONFLICT' } as const;
  const doubted = decideLink(decideLink(conflict, word('SAME')), word('NOT_SURE', marcus));
  expect(decideLink(doubted, word('SAME', marcus)).state).toBe('PROPOSED');
});

test('a voice for an older version of the record does not count for the new one', () => {
  const once = decideLink({ ...link, grade: 'CONFLICT' }, word('SAME'));
  const changed = { ...once, version: 'v2' };
  const said = { ...word('SAME', marcus), version: 'v2' };
  expect(decideLink(changed, said).state).toBe('PROPOSED');
});

test('what was severed is linked again by two people only', () => {
  const severed = decideLink({ ...link, state: 'CONFIRMED' }, word('NOT_SAME'));
  const once = decideLink(severed, word('SAME'));
  expect([severed.state, once.state]).toEqual(['SEVERED', 'SEVERED']);
  expect(decideLink(once, word('SAME', marcus)).state).toBe('CONFIRMED');
});

test('no decision is ever lost', () => {
  const after = decideLink(decideLink(link, word('SAME')), word('NOT_SAME', marcus));
  expect(after.decisions.map(({ says, by }) => [says, by])).toEqual([
    ['SAME', priya],
    ['NOT_SAME', marcus],
  ]);
});
