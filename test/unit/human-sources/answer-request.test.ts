import { describe, expect, test } from 'vitest';
import type { EntryCategory } from '../../../src/domain/agency.ts';
import { asId } from '../../../src/domain/ids.ts';
import { Mistake } from '../../../src/domain/mistake.ts';
import { ROLES } from '../../../src/domain/practitioner.ts';
import { answerRequest } from '../../../src/human-sources/answer-request.ts';
import { asksAlready, type HumanAsk } from '../../../src/human-sources/ask-human.ts';
import { forgotten, withdrawn } from '../../../src/human-sources/standing.ts';
import { MANDATE } from '../../support/agency-wire.ts';
import {
  ANSWER,
  answered,
  ASK,
  asked,
  CANARY,
  CONTACT,
  DUE,
  ENTRY,
  KNOWN,
  PROBATION,
  sought,
  UNKNOWN,
} from '../../support/human-requests.ts';
import { NOW, somebody } from '../../support/registering.ts';

describe('a person is asked', () => {
  test('whom to look for, in what, on whose behalf, why and until when', () => {
    expect(asked()).toMatchObject({
      state: 'WAITING',
      agency: 'northmere-probation',
      referral: 'referral-1',
      purpose: 'CHILD_PROTECTION_S47',
      basis: MANDATE.basis,
      askedAt: NOW,
      dueAt: DUE,
      about: [{ ref: 'person-1', traits: { names: [{ family: 'Okafor' }] } }, { ref: 'person-2' }],
      categories: ['PROBATION_SUPERVISION', 'LICENCE_CONDITION'],
      existenceOf: ['MAPPA'],
    });
  });

  test('only for what such an agency holds, each once, and not whether where what is asked', () => {
    const request = asked({
      categories: ['MARAC', 'MAPPA', 'MAPPA'],
      existenceOf: ['MAPPA', 'SEXUAL_HEALTH', 'VICTIM_CONTACT'],
    });
    expect(request.categories).toEqual(['MAPPA']);
    expect(request.existenceOf).toEqual(['VICTIM_CONTACT']);
  });

  test('once: who waits or has answered is not asked the same again', () => {
    const fewer = { ...ASK, people: ASK.people.slice(0, 1), categories: [] as EntryCategory[] };
    for (const request of [asked(), answered()]) {
      expect(asksAlready(request, ASK)).toBe(true);
      expect(asksAlready(request, fewer)).toBe(true);
    }
    const more: readonly Partial<HumanAsk>[] = [
      { people: [sought('person-3', 'Ray')] },
      { categories: ['VICTIM_CONTACT'] },
      { existenceOf: ['VICTIM_CONTACT'] },
      { agency: { ...PROBATION, code: asId('other') } },
      { mandate: { ...MANDATE, purpose: 'EARLY_HELP' } },
    ];
    for (const change of more) expect(asksAlready(asked(), { ...ASK, ...change })).toBe(false);
  });
});

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

  test.each(ROLES.filter((role) => role !== 'AGENCY_CONTACT'))('is not a %s’s to give', (role) => {
    const by = somebody('x', 'northmere-probation', role);
    const message = 'request is not one that waits for your agency';
    expect(answerRequest(by, ANSWER, asked(), { now: NOW })).toMatchObject({ message });
  });

  test('is not another agency’s, which cannot tell it from one that there is not', () => {
    const other = somebody('y', 'northmere-police', 'AGENCY_CONTACT');
    const message = 'request is not one that waits for your agency';
    for (const current of [asked(), undefined])
      expect(answerRequest(other, ANSWER, current, { now: NOW })).toMatchObject({ message });
  });

  test('is given once', () => {
    const gone = withdrawn(asked(), NOW);
    for (const current of [answered(), gone, forgotten(answered())])
      expect(answerRequest(CONTACT, ANSWER, current, { now: NOW })).toMatchObject({
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
    ['half a professional', withEntry({ professional: { name: CANARY } }), 'professional'],
    ['an id of its own', withEntry({ id: CANARY }), 'entries'],
  ])('with %s is refused, and the refusal repeats nothing', (_what, input, field) => {
    const request = asked();
    const result = answerRequest(CONTACT, input, request, { now: NOW });
    expect(result).toMatchObject({ name: 'Mistake', field });
    expect(result instanceof Mistake ? result.message : CANARY).not.toContain(CANARY);
    expect(request.state).toBe('WAITING');
  });

  test('may say an end as coarse as it is known', () => {
    const input = withEntry({ occurredOn: '2025-11-20', until: '2025' });
    expect(answered(CONTACT, input).state).toBe('ANSWERED');
  });
});
