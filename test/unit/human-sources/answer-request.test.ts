import { describe, expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { Mistake } from '../../../src/domain/mistake.ts';
import { answerRequest } from '../../../src/human-sources/answer-request.ts';
import { withdrawn } from '../../../src/human-sources/human-request.ts';
import {
  ANSWER,
  answered,
  asked,
  CANARY,
  CONTACT,
  ENTRY,
  KNOWN,
  UNKNOWN,
} from '../../support/human-requests.ts';
import { NOW } from '../../support/registering.ts';

const NO_DUTY = { now: NOW, isDuty: false };

describe('an answer', () => {
  test('is its contact’s, is whole, and leaves nothing of whom to look for', () => {
    const request = answered();
    expect(request).toMatchObject({
      state: 'ANSWERED',
      about: [{ ref: 'person-1' }, { ref: 'person-2' }],
      answer: {
        by: CONTACT.id,
        at: NOW,
        people: [
          {
            ref: 'person-1',
            entries: [{ id: 'request-1.0.0', category: 'PROBATION_SUPERVISION' }],
          },
          { ref: 'person-2' },
        ],
      },
    });
    expect(JSON.stringify(request)).not.toContain('Okafor');
  });

  test('is given once', () => {
    const gone = withdrawn(asked(), NOW) ?? asked();
    for (const current of [answered(), gone])
      expect(answerRequest(CONTACT, ANSWER, current, NO_DUTY)).toMatchObject({
        message: 'request does not wait any more',
      });
  });

  const withEntry = (change: object) => ({
    people: [{ ...KNOWN, entries: [{ ...ENTRY, ...change }] }, UNKNOWN],
  });
  test.each<[what: string, input: unknown, field: string]>([
    ['nothing', undefined, 'people'],
    ['nobody', { people: [] }, 'people'],
    ['only one of two', { people: [KNOWN] }, 'people'],
    ['one of them twice', { people: [KNOWN, KNOWN] }, 'people'],
    ['one too many', { people: [KNOWN, UNKNOWN, { ...UNKNOWN, ref: 'person-3' }] }, 'people'],
    ['somebody else', { people: [KNOWN, { ...UNKNOWN, ref: CANARY }] }, 'people'],
    ['entries of somebody unknown', { people: [{ ...KNOWN, known: false }, UNKNOWN] }, 'known'],
    ['a category that there is not', withEntry({ category: CANARY }), 'category'],
    ['a category that was not asked for', withEntry({ category: 'VICTIM_CONTACT' }), 'category'],
    [
      'content of what only existence was asked of',
      withEntry({ category: 'MAPPA', summary: CANARY }),
      'category',
    ],
    [
      'existence that was not asked for',
      { people: [{ ...KNOWN, holds: ['VICTIM_CONTACT'] }, UNKNOWN] },
      'holds',
    ],
    ['30 February', withEntry({ occurredOn: '2025-02-30' }), 'occurredOn'],
    ['a date in words', withEntry({ occurredOn: CANARY }), 'occurredOn'],
    [
      'an end before the beginning',
      withEntry({ occurredOn: '2025-11', until: '2025-10-31' }),
      'until',
    ],
    ['no words', withEntry({ summary: '  ' }), 'summary'],
    ['too many words', withEntry({ summary: 'x'.repeat(2_001) }), 'summary'],
    ['a standing that there is not', withEntry({ standing: 'RUMOUR' }), 'standing'],
    ['a code without conditions', withEntry({ handling: { code: 'WITH_CONDITIONS' } }), 'handling'],
    [
      'conditions without the code',
      withEntry({ handling: { code: 'LAWFUL_SHARING', conditions: CANARY } }),
      'handling',
    ],
    ['a date in the future', withEntry({ occurredOn: '2026-03-03' }), 'occurredOn'],
    ['a month in the future', withEntry({ occurredOn: '2026-04' }), 'occurredOn'],
    ['a megabyte', withEntry({ detail: 'x'.repeat(1_048_576) }), 'detail'],
    ['a hidden direction mark', withEntry({ summary: `a\u202Eb${CANARY}` }), 'summary'],
    ['a control character', withEntry({ detail: `a\u0000${CANARY}` }), 'detail'],
    [
      'a reason not to say beside what is said',
      { people: [{ ...KNOWN, refused: 'COURT_ORDER' }, UNKNOWN] },
      'refused',
    ],
    ['a reason of its own', { people: [KNOWN, { ...UNKNOWN, refused: CANARY }] }, 'refused'],
    [
      'a reason to hold back where nothing is held',
      { people: [{ ...KNOWN, holds: [], heldBack: 'COURT_ORDER' }, UNKNOWN] },
      'heldBack',
    ],
    [
      'a reason of its own to hold back',
      { people: [{ ...KNOWN, heldBack: CANARY }, UNKNOWN] },
      'heldBack',
    ],
    [
      'a reason to hold back that says that nobody could look',
      { people: [{ ...KNOWN, heldBack: 'CANNOT_LOOK' }, UNKNOWN] },
      'heldBack',
    ],
    ['half a professional', withEntry({ professional: { name: CANARY } }), 'professional'],
    ['an id of its own', withEntry({ id: CANARY }), 'entries'],
  ])('with %s is refused, and the refusal repeats nothing', (_what, input, field) => {
    const request = asked();
    const result = answerRequest(CONTACT, input, request, NO_DUTY);
    expect(result).toMatchObject({ name: 'Mistake' });
    expect(result instanceof Mistake ? result.field.split('.').at(-1) : '').toBe(field);
    expect(result instanceof Mistake ? result.message : CANARY).not.toContain(CANARY);
    expect(request.state).toBe('WAITING');
  });

  test('may say an end as coarse as it is known', () => {
    const input = withEntry({ occurredOn: '2025-11-20', until: '2025' });
    expect(answered(input).state).toBe('ANSWERED');
  });

  test('may tell of today as soon as it is today in the United Kingdom, and of no later day', () => {
    const halfPastMidnight = instant(Date.parse('2026-06-30T23:30:00Z'));
    const said = (occurredOn: string, now = halfPastMidnight) =>
      answerRequest(CONTACT, withEntry({ occurredOn }), asked(), { now, isDuty: false });
    expect(said('2026-07-01')).toMatchObject({ state: 'ANSWERED' });
    expect(said('2026-07')).toMatchObject({ state: 'ANSWERED' });
    expect(said('2026-07-02')).toMatchObject({
      message: 'people.0.entries.0.occurredOn is not to be in the future',
    });
    const inWinter = instant(Date.parse('2026-01-31T23:30:00Z'));
    expect(said('2026-02-01', inWinter)).toBeInstanceOf(Mistake);
  });

  test('keeps script as the text that it is', () => {
    const summary = '<script>alert(1)</script>';
    expect(answered(withEntry({ summary })).answer?.people[0]?.entries[0]?.summary).toBe(summary);
  });

  test('may hold back for detriment to the child only once the duty of s.16LA is in force', () => {
    const input = { people: [{ ...KNOWN, heldBack: 'DETRIMENT_TO_CHILD' }, UNKNOWN] };
    expect(answerRequest(CONTACT, input, asked(), NO_DUTY)).toMatchObject({
      message: 'people.0.heldBack is a reason once the duty of s.16LA is in force',
    });
    expect(answerRequest(CONTACT, input, asked(), { now: NOW, isDuty: true })).toMatchObject({
      answer: { people: [{ heldBack: 'DETRIMENT_TO_CHILD' }, {}] },
    });
  });

  test('may be refused for detriment to the child only once the duty of s.16LA is in force', () => {
    const refusing = { ...UNKNOWN, ref: 'person-1', refused: 'DETRIMENT_TO_CHILD' };
    const input = { people: [refusing, UNKNOWN] };
    expect(answerRequest(CONTACT, input, asked(), NO_DUTY)).toMatchObject({
      message: 'people.0.refused is a reason once the duty of s.16LA is in force',
    });
    expect(answerRequest(CONTACT, input, asked(), { now: NOW, isDuty: true })).toMatchObject({
      state: 'ANSWERED',
    });
  });
});
