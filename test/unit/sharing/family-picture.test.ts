import { describe, expect, test } from 'vitest';
import type { Agency, Holder } from '../../../src/domain/agency.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import {
  entryOf,
  gapAt,
  hubWith,
  picture,
  sourceHolding,
  type TestRecord,
} from '../../support/corridor.ts';
import { agencyOf, day, marlowReferral, person } from '../../support/world.ts';

const alfie = person('Alfie', 'Marlow', '2019-04-02');
const kayleigh = person('Kayleigh', 'Marlow', '1994-08-19');
const dean = person('Dean', 'Harker', '1988-01-30', {
  addresses: [{ line: '12 Mill Lane', postcode: 'NM1 1AA' }],
});

/** Housing alone knows that Dean lives with Kayleigh; probation alone knows what he did. */
const borough: Partial<Record<Holder, Readonly<Record<string, TestRecord>>>> = {
  HOUSING: {
    k1: {
      traits: kayleigh,
      relatives: [{ traits: dean, kind: 'HOUSEHOLD_MEMBER', from: day('2026-02') }],
    },
  },
  PROBATION: {
    d1: { traits: dean, entries: [entryOf('RISK_OF_SERIOUS_HARM', 'rosh', { current: true })] },
  },
  HEALTH: {
    a1: {
      traits: { ...alfie, dateOfBirth: day('2019-04-02'), sex: 'MALE' },
      entries: [
        entryOf('EMERGENCY_ATTENDANCE', 'wrist', { occurredOn: day('2026-10') }),
        entryOf('GP_REGISTRATION', 'gp', { occurredOn: day('2019-05-01') }),
        entryOf('SEXUAL_HEALTH', 'canary-sexual-health'),
      ],
    },
  },
};

const boroughHub = (
  changes: Partial<Referral> = {},
  swap: (agency: Agency, log: string[]) => ReturnType<typeof sourceHolding> | undefined = () =>
    undefined,
) =>
  hubWith({
    referral: { ...marlowReferral, ...changes },
    holding: (agency, log) =>
      swap(agency, log) ?? sourceHolding(agency, borough[agency.holder] ?? {}, log),
  });

const stateOf = (shown: Awaited<ReturnType<typeof picture>>, holder: Holder) =>
  shown.picture?.coverage.find(({ agency }) => agency === agencyOf(holder).code)?.state;

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
    'housing find n3',
    'housing entries k1',
  ]);
});

test('an agency is asked for no category that rules do not show', async () => {
  const wantedOf: string[] = [];
  const hub = boroughHub({}, (agency, log) => {
    const source = sourceHolding(agency, borough[agency.holder] ?? {}, log);
    return {
      ...source,
      entries: (wanted, period, ask) => {
        wantedOf.push(...wanted.flatMap(({ categories }) => categories));
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

describe('coverage', () => {
  test('every registered source has a line, whatever it said', async () => {
    const shown = await picture(boroughHub());
    expect(shown.picture?.coverage.map(({ agency, state }) => [agency, state])).toEqual([
      ['social-care', 'NO_TRACE'],
      ['health', 'ANSWERED'],
      ['police', 'NO_TRACE'],
      ['education', 'NO_TRACE'],
      ['housing', 'ANSWERED'],
      ['probation', 'ANSWERED'],
    ]);
  });

  test.each(['UNAVAILABLE', 'TIMED_OUT', 'FAULTY', 'PAUSED'] as const)(
    'a source that is %s says so, and nothing else changes',
    async (gap) => {
      const whole = await picture(boroughHub());
      const holed = await picture(
        boroughHub({}, (agency) => (agency.holder === 'POLICE' ? gapAt(agency, gap) : undefined)),
      );
      expect(stateOf(holed, 'POLICE')).toBe(gap);
      expect(holed.picture?.chronology).toEqual(whole.picture?.chronology);
      expect(holed.picture?.members).toEqual(whole.picture?.members);
      expect(holed.picture?.coverage.filter(({ agency }) => agency !== 'police')).toEqual(
        whole.picture?.coverage.filter(({ agency }) => agency !== 'police'),
      );
    },
  );

  test('a source that falls silent half-way is partial where something of it is shown', async () => {
    const shown = await picture(
      boroughHub({}, (agency, log) =>
        agency.holder === 'HOUSING'
          ? gapAt(agency, 'TIMED_OUT', sourceHolding(agency, borough.HOUSING ?? {}, log), 'entries')
          : undefined,
      ),
    );
    expect(stateOf(shown, 'HOUSING')).toBe('PARTIAL');
  });

  test('no agreement, none any more, and nobody to ask about are three different lines', async () => {
    const never = boroughHub();
    expect(
      stateOf(
        await picture({ ...never, agreements: { ...never.agreements, all: async () => [] } }),
        'POLICE',
      ),
    ).toBe('NOT_ASKED');
    const ended = (await never.agreements.all()).map((agreement) => ({
      ...agreement,
      until: day('2026-11-21'),
    }));
    expect(
      stateOf(
        await picture({ ...never, agreements: { ...never.agreements, all: async () => ended } }),
        'POLICE',
      ),
    ).toBe('EXPIRED');
    const childAlone = boroughHub({ people: marlowReferral.people.slice(0, 1) });
    expect(stateOf(await picture(childAlone), 'PROBATION')).toBe('NOT_ASKED');
  });

  test('where it may not be known that a source knows somebody, nothing held and nothing shown read alike', async () => {
    const screening = {
      purpose: 'EARLY_HELP',
      threshold: 2,
      familyAgreement: 'GIVEN',
    } as const;
    const held = boroughHub(screening, (agency, log) =>
      agency.holder === 'EDUCATION'
        ? sourceHolding(
            agency,
            { e1: { traits: alfie, entries: [entryOf('SAFEGUARDING_FILE', 'canary')] } },
            log,
          )
        : undefined,
    );
    const [withFile, without] = [await picture(held), await picture(boroughHub(screening))];
    expect(stateOf(withFile, 'EDUCATION')).toBe('NOTHING_SHAREABLE');
    expect(withFile.picture?.coverage).toEqual(without.picture?.coverage);
    expect(withFile.picture?.members).toEqual(without.picture?.members);
    expect(withFile.picture?.digest).toBe(without.picture?.digest);
  });

  test('a record that is only possibly theirs is not used, and not called no trace', async () => {
    const hub = boroughHub({}, (agency, log) => {
      if (agency.holder !== 'POLICE') return undefined;
      const source = sourceHolding(
        agency,
        { a9: { traits: alfie, entries: [entryOf('OFFENCE', 'canary')] } },
        log,
      );
      return {
        ...source,
        find: async (people, ask) => {
          const answer = await source.find(people, ask);
          if (answer.kind === 'GAP') return answer;
          return {
            ...answer,
            value: answer.value.map((found) => ({
              ...found,
              candidates: found.candidates.map((candidate) => ({
                ...candidate,
                match: { ...candidate.match, grade: 'POSSIBLE' as const },
              })),
            })),
          };
        },
      };
    });
    const shown = await picture(hub);
    expect(stateOf(shown, 'POLICE')).toBe('PARTIAL');
    expect(JSON.stringify(shown.picture)).not.toContain('canary');
  });
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
