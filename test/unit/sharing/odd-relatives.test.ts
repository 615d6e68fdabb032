import { describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import type { RelationshipKind } from '../../../src/domain/relationship.ts';
import type { NamedRelative } from '../../../src/sharing/ports.ts';
import {
  entryOf,
  hubWith,
  picture,
  sourceHolding,
  type TestRecord,
} from '../../support/corridor.ts';
import { alfie } from '../../support/marlow-borough.ts';
import { day, marlowReferral, person } from '../../support/world.ts';

const kayleigh = person('Kayleigh', 'Marlow', '1994-08-19');
const dean = person('Dean', 'Harker', '1988-01-30');

const named = (
  traits: NamedRelative['traits'],
  kind: RelationshipKind,
  more: Partial<NamedRelative> = {},
): NamedRelative => ({ traits, kind, ...more });

const DEANS: TestRecord = { traits: dean, entries: [entryOf('RISK_OF_SERIOUS_HARM', 'rosh')] };

/** What is pictured where housing alone holds these records, and probation knows Dean. */
async function pictured(records: Readonly<Record<string, TestRecord>>, referral = marlowReferral) {
  const hub = hubWith({
    referral,
    holding: (agency, log) => {
      if (agency.holder === 'HOUSING') return sourceHolding(agency, records, log);
      return sourceHolding(agency, agency.holder === 'PROBATION' ? { 'pr-1': DEANS } : {}, log);
    },
  });
  const shown = await picture(hub);
  if (!shown.picture) throw new Error('No picture');
  return { ...shown.picture, log: hub.log };
}

type Picture = Awaited<ReturnType<typeof pictured>>;
const labels = ({ members }: Picture) => members.map((member) => member.person.label);
const housing = ({ coverage }: Picture) => coverage.find(({ agency }) => agency === 'housing');
const probation = ({ chronology }: Picture) =>
  chronology.filter(({ heldBy }) => heldBy === 'probation');

const stays = [
  named(dean, 'HOUSEHOLD_MEMBER', { from: day('2026-02') }),
  named(dean, 'HOUSEHOLD_MEMBER', { from: day('2018'), to: day('2019') }),
];
test.each([
  ['the present first', stays],
  ['the past first', stays.toReversed()],
])('who left and came back is said to live there, %s', async (_order, relatives) => {
  const { relationships } = await pictured({ 'ho-1': { traits: kayleigh, relatives } });
  expect(new Set(relationships.map(({ from, to }) => `${from} to ${to ?? 'now'}`))).toEqual(
    new Set(['2018 to 2019', '2026-02 to now']),
  );
});

test.each(['n3', 'n2', 'n1'])(
  'a newly named person never takes the place of one whom the referral calls %s',
  async (ref) => {
    const [child, mother] = marlowReferral.people;
    if (!child || !mother) throw new Error('Nobody is named');
    const people = [child, { ...mother, ref: asId<never>(ref) }];
    const relatives = [named(dean, 'HOUSEHOLD_MEMBER')];
    const shown = await pictured(
      { 'ho-1': { traits: alfie, relatives } },
      { ...marlowReferral, people },
    );
    expect(labels(shown)).toEqual(['Alfie Marlow', 'Kayleigh Marlow', 'Dean Harker']);
    expect(new Set(shown.members.map((member) => member.person.id)).size).toBe(3);
  },
);

describe('a record that names its own person as a relative', () => {
  test('makes nobody their own father; whom it describes is shown all the same, and its line says that some is missing', async () => {
    const relatives = [named(dean, 'HOUSEHOLD_MEMBER', { holding: asId('ho-1') })];
    const shown = await pictured({ 'ho-1': { traits: alfie, relatives } });
    expect(shown.relationships.map(({ person: who, of }) => who === of)).toEqual([false]);
    expect(labels(shown)).toContain('Dean Harker');
    expect(shown.members[0]?.match).toHaveLength(1);
    expect(housing(shown)?.state).toBe('PARTIAL');
  });

  test('by its traits alone leaves no relationship, and its line says that some is missing', async () => {
    const shown = await pictured({
      'ho-1': { traits: alfie, relatives: [named(alfie, 'FATHER')] },
    });
    expect(shown.relationships).toEqual([]);
    expect(housing(shown)?.state).toBe('PARTIAL');
  });
});

test('a relative with a record is as near as the nearest word on them, and is asked about as such', async () => {
  const record = { holding: asId<never>('ho-3') };
  const shown = await pictured({
    'ho-1': { traits: alfie, relatives: [named(dean, 'AUNT_OR_UNCLE', record)] },
    'ho-2': { traits: kayleigh, relatives: [named(dean, 'HOUSEHOLD_MEMBER', record)] },
    'ho-3': { traits: dean },
  });
  const uncle = shown.members.find((member) => member.person.label === 'Dean Harker');
  expect(uncle?.person.part).toBe('ADULT_IN_HOUSEHOLD');
  expect(probation(shown)).toHaveLength(1);
});

describe('a source that names without end', () => {
  const crowd = (size: number) =>
    Array.from({ length: size }, (_, at) =>
      named(person('Nobody', `Crowd${at}`, '1980-01-01'), 'HOUSEHOLD_MEMBER'),
    );

  const aliases = (given: number) =>
    Array.from({ length: 10 }, (_, at) => ({
      given: `Nobody${given}`,
      family: `Alias${at}`,
      use: 'ALIAS' as const,
    }));
  test.each([
    ['naming too many people', crowd(151)],
    [
      'giving a few people too many names',
      crowd(15).map((one, at) => ({ ...one, traits: { ...one.traits, names: aliases(at) } })),
    ],
  ])('by %s is not believed, and nobody whom it named is asked about', async (_what, relatives) => {
    const shown = await pictured({ 'ho-1': { traits: alfie, relatives } });
    expect(labels(shown)).toEqual(['Alfie Marlow', 'Kayleigh Marlow']);
    expect(housing(shown)?.state).toBe('PARTIAL');
    expect(housing(shown)?.note).toContain('Treat the rest as unknown');
    expect(shown.log.join()).not.toContain('find n');
  });

  test('is counted by people and not by how often it names them', async () => {
    const everybody = crowd(60);
    const shown = await pictured({
      'ho-1': { traits: alfie, relatives: everybody },
      'ho-2': { traits: kayleigh, relatives: everybody },
    });
    expect(shown.members).toHaveLength(62);
    expect(housing(shown)?.state).toBe('ANSWERED');
  });
});
