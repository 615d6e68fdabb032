import { expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import { picture, sourceHolding } from '../../support/corridor.ts';
import { alfie, borough, boroughHub } from '../../support/marlow-borough.ts';
import { agencyOf, marlowReferral, person } from '../../support/world.ts';

test('a partner whom only housing names is found in probation, and what it holds is in the picture', async () => {
  const hub = boroughHub();
  const shown = await picture(hub);
  const partner = shown.picture?.members.find(({ person: { label } }) => label === 'Dean Harker');
  expect(partner).toMatchObject({
    person: { part: 'ADULT_IN_HOUSEHOLD' },
    relationship: [{ kind: 'HOUSEHOLD_MEMBER', of: 'p2', source: 'housing', from: '2026-02' }],
    match: [{ agency: 'probation', grade: 'PROBABLE', confirmed: false }],
  });
  expect(shown.picture?.chronology.map(({ heldBy, summary }) => [heldBy, summary])).toContainEqual([
    'probation',
    'Summary rosh',
  ]);
  expect(shown.picture?.flags).toMatchObject([
    { person: partner?.person.id, category: 'RISK_OF_SERIOUS_HARM', heldBy: 'probation' },
  ]);
});

test('each agency gets at most one request in each of four waves', async () => {
  const hub = boroughHub();
  await picture(hub);
  for (const holder of ['HEALTH', 'HOUSING', 'PROBATION', 'POLICE'] as const) {
    const asked = hub.log.filter((line) => line.startsWith(`${agencyOf(holder).code} `));
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(new Set(asked).size).toBe(asked.length);
  }
  expect(hub.log.filter((line) => line.startsWith('housing'))).toEqual([
    'housing find p1,p2',
    'housing relationships k1',
    expect.stringMatching(/^housing find n[\da-f]{10}$/),
    'housing entries k1',
  ]);
});

test('an agency is asked for the content of no category that rules do not show', async () => {
  const wantedOf: string[] = [];
  const hub = boroughHub({}, (agency, log) => {
    const source = sourceHolding(agency, borough[agency.holder] ?? {}, log);
    return {
      ...source,
      entries: (wanted, period, ask) => {
        const content = wanted.filter(({ only }) => only === undefined);
        wantedOf.push(...content.flatMap(({ categories }) => categories));
        return source.entries(wanted, period, ask);
      },
    };
  });
  const shown = await picture(hub);
  expect(wantedOf).toContain('EMERGENCY_ATTENDANCE');
  expect(wantedOf).not.toContain('SEXUAL_HEALTH');
  expect(wantedOf).not.toContain('VICTIM_CONTACT');
  expect(JSON.stringify(shown.picture)).not.toContain('canary-sexual-health');
});

test('the chronology is in order of date, and a month is never made a day', async () => {
  const { picture: shown } = await picture(boroughHub());
  expect(shown?.chronology.map(({ occurredOn }) => occurredOn)).toEqual([
    { date: '2019-05-01', precision: 'DAY' },
    { date: '2026-03-04', precision: 'DAY' },
    { date: '2026-10', precision: 'MONTH' },
  ]);
});

test('two sources that disagree are both shown, and no winner is picked', async () => {
  const hub = boroughHub({}, (agency, log) =>
    agency.holder === 'EDUCATION'
      ? {
          ...sourceHolding(agency, { e1: { traits: alfie } }, log),
          relationships: async (holdings) => ({
            kind: 'ANSWERED',
            answeredAt: marlowReferral.receivedAt,
            value: holdings.map((holding) => ({
              holding,
              person: person('Alfie', 'Marlow', '2019-02-04'),
              relatives: [],
            })),
          }),
        }
      : undefined,
  );
  const { picture: shown } = await picture(hub);
  expect(shown?.conflicts).toEqual([
    {
      person: 'p1',
      fact: 'DATE_OF_BIRTH',
      claims: [
        { value: '2019-04-02', heldBy: ['REFERRAL', 'health'] },
        { value: '2019-02-04', heldBy: ['education'] },
      ],
    },
  ]);
});

test('a person whom no rule lets be shown does not join the family', async () => {
  const uncle = person('Ray', 'Marlow', '1990-05-05');
  const named = (purpose: Referral['purpose']) =>
    picture(
      boroughHub({ purpose, threshold: 3, familyAgreement: 'GIVEN' }, (agency, log) =>
        agency.holder === 'SOCIAL_CARE'
          ? sourceHolding(
              agency,
              { a1: { traits: alfie, relatives: [{ traits: uncle, kind: 'AUNT_OR_UNCLE' }] } },
              log,
            )
          : undefined,
      ),
    );
  const labels = async (purpose: Referral['purpose']) =>
    (await named(purpose)).picture?.members.map(({ person: { label } }) => label);
  expect(await labels('CHILD_PROTECTION_S47')).toContain('Ray Marlow');
  expect(await labels('CHILD_IN_NEED_S17')).not.toContain('Ray Marlow');
});

test('the same answers always make the same picture', async () => {
  const [first, second] = [await picture(boroughHub()), await picture(boroughHub())];
  expect(second.picture).toEqual(first.picture);
});

test('one record stands for one person, the one it matches best', async () => {
  const twin = { ...marlowReferral.people[0], ref: asId<never>('p3') };
  const shown = await picture(
    boroughHub({ people: [...marlowReferral.people, { ...twin, part: 'CHILD', traits: alfie }] }),
  );
  const entries = shown.picture?.chronology.filter(({ heldBy }) => heldBy === 'health') ?? [];
  expect(entries.map(({ id }) => id)).toEqual([...new Set(entries.map(({ id }) => id))]);
});
