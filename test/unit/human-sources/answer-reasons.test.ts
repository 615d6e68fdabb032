import { expect, test } from 'vitest';
import { REFUSAL_CODES, refusesWithoutDetriment } from '../../../src/domain/refusal.ts';
import { reasonsOf } from '../../../src/human-sources/desks/answer-reasons.ts';
import { answered, KNOWN, UNKNOWN } from '../../support/human-requests.ts';

/* What the log says of an answer: codes, and nothing that was said. */

/** Supervision was asked for, and of MAPPA only whether there is anything. */
const CONTENT = { ...KNOWN, entries: [], holds: ['PROBATION_SUPERVISION'] };
const saidOf = (person: object, isDuty = true) =>
  reasonsOf(answered({ people: [{ ...KNOWN, ...person }, UNKNOWN] }), isDuty);

test('that the duty was in force is on record with every answer', () => {
  expect(saidOf({})).toEqual(['ANSWERED', 'UNDER_DUTY', 'KNOWN']);
  expect(saidOf({}, false)).toEqual(['ANSWERED', 'KNOWN']);
});

test('what is held and not shared has its reason, or that it has none', () => {
  expect(saidOf({ ...CONTENT, heldBack: 'COURT_ORDER' })).toContain('HELD_COURT_ORDER');
  expect(saidOf(CONTENT)).toContain('HELD_WITHOUT_REASON');
});

test('where only existence was asked for, saying it holds nothing back', () => {
  const reasons = saidOf({ entries: [], holds: ['MAPPA'] });
  expect(reasons.filter((reason) => reason.startsWith('HELD'))).toEqual([]);
});

const NO_REFUSALS: ReadonlySet<string> = new Set(['DETRIMENT_TO_CHILD', 'CANNOT_LOOK']);

test.each(REFUSAL_CODES)('%s under the duty is looked into unless it is its exception', (code) => {
  const refused = ['ANSWERED', 'UNDER_DUTY', `REFUSED_${code}`];
  expect(refusesWithoutDetriment(refused)).toBe(!NO_REFUSALS.has(code));
  expect(refusesWithoutDetriment(refused.filter((reason) => reason !== 'UNDER_DUTY'))).toBe(false);
});

test('one reason that is the exception excuses no other', () => {
  expect(
    refusesWithoutDetriment(['UNDER_DUTY', 'REFUSED_DETRIMENT_TO_CHILD', 'HELD_COURT_ORDER']),
  ).toBe(true);
  expect(refusesWithoutDetriment(saidOf(CONTENT))).toBe(true);
  expect(refusesWithoutDetriment(saidOf({}))).toBe(false);
});
