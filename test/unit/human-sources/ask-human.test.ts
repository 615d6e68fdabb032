import { describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { requestFor } from '../../../src/human-sources/ask-human.ts';
import { isOverdue, withdrawn } from '../../../src/human-sources/human-request.ts';
import { MANDATE } from '../../support/agency-wire.ts';
import {
  answered,
  ASK,
  asked,
  AT,
  DUE,
  MARSH,
  OKAFOR,
  UNKNOWN,
  wishFor,
} from '../../support/human-requests.ts';
import { daysLater, NOW } from '../../support/registering.ts';

const onlyAbout = (...wishes: (typeof ASK.wishes)[number][]) => ({ ...ASK, wishes });
const EARLY_HELP = { ...MANDATE, purpose: 'EARLY_HELP' } as const;

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
      about: [
        {
          ref: 'person-1',
          traits: { names: [{ family: 'Okafor' }] },
          categories: ['PROBATION_SUPERVISION', 'LICENCE_CONDITION'],
          existenceOf: ['MAPPA'],
        },
        { ref: 'person-2' },
      ],
    });
  });

  test('about each person only for what such an agency holds and what is wanted of that person', () => {
    const { about } = asked({
      wishes: [
        wishFor('person-1', 'Okafor', {
          categories: ['MARAC', 'MAPPA', 'MAPPA'],
          existenceOf: ['MAPPA', 'SEXUAL_HEALTH', 'VICTIM_CONTACT'],
        }),
        wishFor('person-2', 'Marsh', { categories: [], existenceOf: [] }),
      ],
    });
    expect(about.map(({ categories, existenceOf }) => [categories, existenceOf])).toEqual([
      [['MAPPA'], ['VICTIM_CONTACT']],
      [[], []],
    ]);
  });

  test('once: what waits stays as it is, and what was answered is not asked again', () => {
    const waiting = asked();
    expect(requestFor(ASK, [waiting], AT)).toBe(waiting);
    expect(requestFor(onlyAbout(OKAFOR), [waiting], AT)).toBe(waiting);
    expect(requestFor(ASK, [answered()], AT)).toBeUndefined();
  });

  test('sooner, where it is wanted sooner, and never later', () => {
    const waiting = asked();
    const soon = { ...AT, dueAt: daysLater(0.5) };
    expect(requestFor(ASK, [waiting], soon)).toEqual({ ...waiting, dueAt: daysLater(0.5) });
    expect(requestFor(ASK, [waiting], { ...AT, dueAt: daysLater(9) })).toBe(waiting);
  });

  test('under whichever reference the person goes by now', () => {
    const again = wishFor('n123', 'Okafor', { knownAs: [asId('n123'), OKAFOR.ref] });
    const waiting = asked();
    expect(requestFor(onlyAbout(again), [waiting], AT)).toBe(waiting);
    expect(requestFor(onlyAbout(again), [answered()], AT)).toBeUndefined();
  });

  test('for more of somebody, or about somebody more, in the request that waits already', () => {
    const more = wishFor('person-1', 'Okafor', { categories: ['VICTIM_CONTACT'] });
    const ray = wishFor('person-3', 'Ray');
    const request = requestFor(onlyAbout(more, ray), [asked()], { ...AT, id: 'request-2' });
    expect(request).toMatchObject({ id: 'request-1', state: 'WAITING', dueAt: DUE });
    expect(request?.about.map(({ ref }) => ref)).toEqual(['person-1', 'person-2', 'person-3']);
    expect(request?.about[0]?.categories).toEqual([
      'PROBATION_SUPERVISION',
      'LICENCE_CONDITION',
      'VICTIM_CONTACT',
    ]);
    expect(request?.about[1]?.categories).toEqual(MARSH.categories);
  });

  test('anew only for what was not answered', () => {
    const more = wishFor('person-1', 'Okafor', {
      categories: [...OKAFOR.categories, 'VICTIM_CONTACT'],
    });
    const next = { ...AT, id: 'request-2' };
    const request = requestFor(onlyAbout(more, MARSH), [answered()], next);
    expect(request).toMatchObject({
      id: 'request-2',
      about: [{ ref: 'person-1', categories: ['VICTIM_CONTACT'], existenceOf: [] }],
    });
    expect(request?.about).toHaveLength(1);
  });

  test.each([
    ['is old', [answered()], { staleBefore: daysLater(1) }],
    ['is asked for again', [{ ...answered(), askedAgainAt: NOW }], {}],
    ['was withdrawn unanswered', [withdrawn(asked(), NOW) ?? asked()], {}],
  ])('again where the answer %s', (_what, requests, at) => {
    const request = requestFor(ASK, requests, { ...AT, ...at, id: 'request-2' });
    expect(request).toMatchObject({ id: 'request-2', state: 'WAITING' });
    expect(request?.about).toHaveLength(2);
  });

  test('for another purpose though it answered for one, and never for two at once', () => {
    const other = { ...ASK, mandate: EARLY_HELP };
    const next = { ...AT, id: 'request-2' };
    expect(requestFor(other, [answered()], next)).toMatchObject({ id: 'request-2' });
    expect(requestFor({ ...other, wishes: [MARSH] }, [asked()], next)).toMatchObject({
      id: 'request-1',
      purpose: 'EARLY_HELP',
      about: [{ ref: 'person-2' }],
    });
  });

  test('not any more about somebody whom the agency says it does not know, or does not speak of', () => {
    const refused = { ...UNKNOWN, ref: 'person-1', refused: 'COURT_ORDER' };
    const told = answered({ people: [refused, UNKNOWN] });
    const more = [OKAFOR, MARSH].map((wish) => ({
      ...wish,
      categories: ['VICTIM_CONTACT'] as const,
    }));
    expect(requestFor(onlyAbout(...more), [told], AT)).toBeUndefined();
  });
});

test('what waits past its due time is overdue, and stays asked', () => {
  expect([NOW, DUE, daysLater(2)].map((now) => isOverdue(asked(), now))).toEqual([
    false,
    false,
    true,
  ]);
  expect(isOverdue(answered(), daysLater(2))).toBe(false);
});

test('a request is withdrawn without a trace of whom to look for', () => {
  const gone = withdrawn(asked(), NOW);
  expect(gone).toMatchObject({ state: 'WITHDRAWN', withdrawnAt: NOW });
  expect(JSON.stringify(gone)).not.toContain('Okafor');
  expect(withdrawn(answered(), NOW)).toBeUndefined();
});
