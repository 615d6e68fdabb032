import { describe, expect, test } from 'vitest';
import type { Holder } from '../../../src/domain/agency.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { PersonTraits } from '../../../src/domain/person.ts';
import type { NamedRelative } from '../../../src/sharing/ports.ts';
import {
  match,
  picture,
  sourceHolding,
  samePerson,
  type TestRecord,
} from '../../support/corridor.ts';
import { alfie, boroughHub, dean, kayleigh } from '../../support/marlow-borough.ts';
import { restriction } from '../../support/protected-hub.ts';
import { UNPROTECTED } from '../../support/unprotected.ts';
import { day, person } from '../../support/world.ts';

type Books = Partial<Record<Holder, Readonly<Record<string, TestRecord>>>>;

/** Whoever differs differs by much, so that two carers are not taken for one. */
const plainly = (left: PersonTraits, right: PersonTraits) => {
  const found = samePerson(left, right);
  return found.grade === 'NONE' ? match('NONE', -9_000) : found;
};
const hubOf = (books: Books) => ({
  ...boroughHub({}, (agency, log) => sourceHolding(agency, books[agency.holder] ?? {}, log)),
  samePerson: plainly,
});
const newcomersIn = async (books: Books) => (await picture(hubOf(books))).picture?.newcomers;
const beside = (traits: PersonTraits, relatives: readonly NamedRelative[]) => ({
  k1: { traits, relatives },
});

describe('an adult whom the referral does not name', () => {
  test('and whom one source puts in the mother’s home is pointed out, with who says so and since when', async () => {
    const newcomers = await newcomersIn({
      HOUSING: beside(kayleigh, [{ traits: dean, kind: 'HOUSEHOLD_MEMBER', from: day('2026-02') }]),
    });
    expect(newcomers).toMatchObject([
      {
        signs: [
          {
            how: 'LIVES_WITH',
            of: 'p2',
            heldBy: ['housing'],
            from: '2026-02',
          },
        ],
        maybeSame: [],
      },
    ]);
    expect(newcomers?.[0]?.signs[0]?.says).toMatch(
      /^Dean Harker, not named in the referral, lives with Kayleigh Marlow, since February 2026, according to .+\.$/,
    );
  });

  test.each([
    ['PARTNER', kayleigh, 'PARTNER_OF', 'p2'],
    ['SPOUSE', kayleigh, 'PARTNER_OF', 'p2'],
    ['STEP_PARENT', alfie, 'CARES_FOR', 'p1'],
    ['FATHER', alfie, 'CARES_FOR', 'p1'],
    ['POSES_RISK_TO', alfie, 'POSES_RISK_TO', 'p1'],
  ] as const)('and who is named as %s is pointed out', async (kind, of, how, ref) => {
    const newcomers = await newcomersIn({ SOCIAL_CARE: beside(of, [{ traits: dean, kind }]) });
    expect(newcomers?.flatMap(({ signs }) => signs)).toContainEqual(
      expect.objectContaining({ how, of: ref, heldBy: ['social-care'] }),
    );
  });

  test('and who is told of by the other side is pointed out all the same', async () => {
    const newcomers = await newcomersIn({
      SOCIAL_CARE: beside(kayleigh, [{ traits: dean, kind: 'PARTNER', holding: asId('d1') }]),
    });
    expect(newcomers?.[0]?.signs).toMatchObject([{ how: 'PARTNER_OF', of: 'p2' }]);
  });

  test('and who lives at the child’s address by two records is pointed out by the address', async () => {
    const home = { line: '4 Salt Lane', postcode: 'NM2 5AA' };
    const newcomers = await newcomersIn({
      SOCIAL_CARE: {
        a1: { traits: { ...alfie, addresses: [home] } },
        ...beside(kayleigh, [{ traits: { ...dean, addresses: [home] }, kind: 'OTHER_RELATIVE' }]),
      },
    });
    expect(newcomers?.[0]?.signs).toMatchObject([
      { how: 'LIVES_AT', of: 'p1', at: '4 Salt Lane', heldBy: ['social-care'] },
    ]);
  });
});

describe('nobody is pointed out', () => {
  test.each<[string, NamedRelative]>([
    ['who is over', { traits: dean, kind: 'PARTNER', from: day('2024-01'), to: day('2025-01') }],
    ['who used to be a partner', { traits: dean, kind: 'FORMER_PARTNER' }],
    ['who is a child', { traits: person('Mia', 'Marlow', '2021-05-05'), kind: 'HOUSEHOLD_MEMBER' }],
    ['whom the referral names', { traits: alfie, kind: 'HOUSEHOLD_MEMBER' }],
  ])('%s', async (_who, relative) => {
    expect(await newcomersIn({ SOCIAL_CARE: beside(kayleigh, [relative]) })).toEqual([]);
  });

  test('who is kept from whoever asks, and the picture is the same as without them', async () => {
    const hidden = restriction({
      reason: 'WITNESS_PROTECTION',
      person: dean,
      safeAddresses: [],
      knownAddresses: [],
    });
    const protections = { ...UNPROTECTED, restrictions: async () => [hidden] };
    const of = async (books: Books) => (await picture({ ...hubOf(books), protections })).picture;
    const [kept, without] = await Promise.all([
      of({ HOUSING: beside(kayleigh, [{ traits: dean, kind: 'HOUSEHOLD_MEMBER' }]) }),
      of({ HOUSING: beside(kayleigh, []) }),
    ]);
    expect(kept?.newcomers).toEqual([]);
    expect(kept?.digest).toBe(without?.digest);
  });
});

describe('two of whom two sources tell', () => {
  const nicknamed = person('Deano', 'Harker', '1988-01-30');
  const possibly = (left: PersonTraits, right: PersonTraits) => {
    const names = new Set([...left.names, ...right.names].map(({ given }) => given));
    return names.has('Dean') && names.has('Deano')
      ? match('POSSIBLE', 3_000)
      : plainly(left, right);
  };
  const told = (one: Holder, other: Holder): Books => ({
    [one]: beside(kayleigh, [{ traits: dean, kind: 'HOUSEHOLD_MEMBER' }]),
    ...(one === other
      ? {
          [one]: beside(kayleigh, [
            { traits: dean, kind: 'HOUSEHOLD_MEMBER' },
            { traits: nicknamed, kind: 'PARTNER' },
          ]),
        }
      : { [other]: beside(kayleigh, [{ traits: nicknamed, kind: 'PARTNER' }]) }),
  });
  const hints = async (books: Books) => {
    const shown = await picture({ ...hubOf(books), samePerson: possibly });
    return shown.picture?.newcomers ?? [];
  };

  test('and who may be one are said to be, each beside the other, and stay two', async () => {
    const newcomers = await hints(told('HOUSING', 'SOCIAL_CARE'));
    expect(newcomers).toHaveLength(2);
    const [one, other] = newcomers;
    expect(one?.maybeSame).toEqual([other?.person]);
    expect(other?.maybeSame).toEqual([one?.person]);
  });

  test('are not said to be one where one source tells of both: it would know', async () => {
    const newcomers = await hints(told('HOUSING', 'HOUSING'));
    expect(newcomers).toHaveLength(2);
    expect(newcomers.flatMap(({ maybeSame }) => maybeSame)).toEqual([]);
  });
});
