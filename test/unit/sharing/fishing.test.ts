import { describe, expect, test } from 'vitest';
import type { AgencySource } from '../../../src/sharing/ports.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { PersonTraits } from '../../../src/domain/person.ts';
import { openCorridor } from '../../../src/sharing/disclose.ts';
import { familiesLookedFor } from '../../../src/sharing/families-looked-for.ts';
import { hubWith, picture, sourceHolding } from '../../support/corridor.ts';
import { marlowReferral, person, priya } from '../../support/world.ts';

/** A hub whose only named person is described so, and every query that reached an agency. */
function hubNaming(traits: PersonTraits) {
  const queries: PersonTraits[] = [];
  const [child] = marlowReferral.people;
  if (!child) throw new Error('Nobody is named');
  const hub = hubWith({
    referral: { ...marlowReferral, people: [{ ...child, traits }] },
    holding: (agency, log): AgencySource => {
      const source = sourceHolding(agency, {}, log);
      return {
        ...source,
        find: (people, ask) => {
          queries.push(...people.map((one) => one.traits));
          return source.find(people, ask);
        },
      };
    },
  });
  return { hub, queries };
}

const unborn = (names: PersonTraits['names']): PersonTraits => ({
  names,
  addresses: [],
  identifiers: [],
});
const called = (given: string, family: string) => unborn([{ given, family, use: 'LEGAL' }]);

describe('somebody of whom next to nothing is said', () => {
  test.each([
    ['a first name alone', called('Dave', '')],
    ['nothing but signs that stand for any letter', called('*', '%')],
    ['initials with such a sign', called('J*', 'S*')],
    ['such signs in another width', called('*', '?')],
    ['no name at all', unborn([])],
  ])('is asked of no agency: %s', async (_what, traits) => {
    const { hub, queries } = hubNaming(traits);
    const shown = await picture(hub);
    expect(queries).toEqual([]);
    const lines = shown.picture?.coverage.filter(({ state }) => state === 'NOT_ASKED') ?? [];
    expect(lines.map(({ note }) => note)).toContain(
      'Too little is known of one person to look, so it was not asked. Treat what it holds as unknown.',
    );
    expect(shown.picture?.coverage.map(({ state }) => state)).not.toContain('NO_TRACE');
  });

  test('is told to whoever wants to settle who they are, and stands in the log', async () => {
    const { hub } = hubNaming(called('Dave', ''));
    const corridor = openCorridor(hub, priya, AbortSignal.timeout(5_000));
    const referral = marlowReferral.id;
    await corridor.admit({ enquiry: 'PERSON_MATCHES', referral });
    const told = await corridor.ask({ kind: 'PERSON_MATCHES', referral, person: asId('p1') });
    await corridor.release(200, Buffer.from('{}'), []);
    expect(told).toMatchObject({ matches: [], tooVague: true });
    expect(hub.events.at(-1)).toMatchObject({ kind: 'DISCLOSED', kept: ['TOO_VAGUE'] });
  });
});

test('a name is looked for without the signs that some system takes for a pattern', async () => {
  const { hub, queries } = hubNaming(person('Kay*leigh?', 'Mar%low', '1994-08-19'));
  await picture(hub);
  expect(queries.length).toBeGreaterThan(0);
  for (const { names } of queries)
    expect(names).toEqual([expect.objectContaining({ given: 'Kayleigh', family: 'Marlow' })]);
});

test('whoever is known well enough is looked for, and nothing of it stands in the log', async () => {
  const { hub, queries } = hubNaming(person('Alfie', 'Marlow', '2019-04-02'));
  await picture(hub);
  expect(queries.length).toBeGreaterThan(0);
  expect(hub.events.at(-1)).not.toHaveProperty('kept');
});

describe('family after family', () => {
  const HOUR_MS = 3_600_000;
  const families = Array.from({ length: 60 }, (_, at) => asId<never>(`F-${at}`));

  test('one too many is refused, with its reason in the log alone, and in an hour it is not', async () => {
    let now = 0;
    const lookedFor = familiesLookedFor(() => now);
    for (const family of families) lookedFor.count(priya.id, family);
    const hub = hubWith({ lookedFor });
    const refused = await picture(hub);
    expect(refused.admitted).toBe(false);
    expect(hub.events[0]).toMatchObject({ decision: 'REFUSE', reasons: ['TOO_MANY_FAMILIES'] });
    expect(hub.log.filter((line) => line.includes('find'))).toEqual([]);
    now = HOUR_MS;
    expect((await picture(hub)).admitted).toBe(true);
  });

  test('a family that was looked for already is no other, nor does one person count for another', () => {
    const lookedFor = familiesLookedFor(() => 0);
    for (const family of families) lookedFor.count(priya.id, family);
    expect(lookedFor.wouldBeTooMany(priya.id, asId('F-7'))).toBe(false);
    expect(lookedFor.wouldBeTooMany(priya.id, asId('F-60'))).toBe(true);
    expect(lookedFor.wouldBeTooMany(asId('somebody else'), asId('F-60'))).toBe(false);
  });

  test('a referral itself can still be read, and an emergency is let through', async () => {
    const lookedFor = familiesLookedFor(() => 0);
    for (const family of families) lookedFor.count(priya.id, family);
    const hub = hubWith({ lookedFor });
    const corridor = openCorridor(hub, priya, AbortSignal.timeout(5_000));
    expect(await corridor.admit({ enquiry: 'REFERRAL', referral: marlowReferral.id })).toBe(true);
  });
});
