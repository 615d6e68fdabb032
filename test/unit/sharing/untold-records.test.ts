import { describe, expect, test } from 'vitest';
import type { Agency } from '../../../src/domain/agency.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import type { Restriction } from '../../../src/domain/restriction.ts';
import { proposed } from '../../../src/links/propose.ts';
import { openCorridor, type Hub } from '../../../src/sharing/disclose.ts';
import type { AgencySource } from '../../../src/sharing/ports.ts';
import { entryOf, hubWith, match, picture, sourceHolding } from '../../support/corridor.ts';
import { gapAt } from '../../support/gap-at.ts';
import { stateOf } from '../../support/marlow-borough.ts';
import { restriction } from '../../support/protected-hub.ts';
import { UNPROTECTED } from '../../support/unprotected.ts';
import { marlowReferral, person, priya } from '../../support/world.ts';

/** The referral knows her by an old name; her record alone tells the name under which she is protected. */
const secret = person('New', 'Name', '1990-01-01');
const alias = person('Old', 'Alias', '1990-01-01');
const [child, mother] = marlowReferral.people;
if (!child || !mother) throw new Error('Nobody is named');
const referral: Referral = { ...marlowReferral, people: [child, { ...mother, traits: alias }] };

const hidden = restriction({
  reason: 'WITNESS_PROTECTION',
  person: secret,
  safeAddresses: [],
  knownAddresses: [],
});
const entries = [entryOf('SOCIAL_CARE_CONTACT', 'canary')];
const crowd = Array.from({ length: 151 }, (_, at) => ({
  traits: person('Nobody', `Crowd${at}`, '1980-01-01'),
  kind: 'HOUSEHOLD_MEMBER' as const,
}));

type Telling = 'SAYS' | 'SAYS_NOTHING' | 'SAYS_TOO_MUCH';

function socialCare(agency: Agency, telling: Telling, log: string[]): AgencySource {
  const relatives = telling === 'SAYS_TOO_MUCH' ? crowd : [];
  const whole = sourceHolding(agency, { sec: { traits: secret, entries, relatives } }, log);
  const source =
    telling === 'SAYS_NOTHING' ? gapAt(agency, 'UNAVAILABLE', whole, 'relationships') : whole;
  const her = { holding: asId<never>('sec'), version: '1', match: match('PROBABLE') };
  return {
    ...source,
    find: async (people, ask) => {
      const answer = await source.find(people, ask);
      if (answer.kind === 'GAP') return answer;
      const value = answer.value.map((one) => ({
        ...one,
        candidates: one.ref === mother?.ref ? [her] : [],
      }));
      return { ...answer, value };
    },
  };
}

const hubOf = (telling: Telling, restrictions: readonly Restriction[]): Hub & { log: string[] } =>
  hubWith({
    referral,
    protections: { ...UNPROTECTED, restrictions: async () => restrictions },
    proposals: async ({ found, at }) => proposed([], found, at),
    holding: (agency, log) =>
      agency.holder === 'SOCIAL_CARE'
        ? socialCare(agency, telling, log)
        : sourceHolding(agency, {}, log),
  });

const pictured = async (telling: Telling, restrictions: readonly Restriction[]) => {
  const hub = hubOf(telling, restrictions);
  const shown = await picture(hub);
  const coverage = shown.picture?.coverage.find(({ agency }) => agency === 'social-care');
  return { shown, coverage, log: hub.log.join('\n'), text: JSON.stringify(shown.picture) };
};

describe('somebody whom only their own record gives away as restricted', () => {
  test('is out of sight where the agency says whom the record is about', async () => {
    const { text } = await pictured('SAYS', [hidden]);
    expect(text).not.toMatch(/canary|alias/i);
  });

  test.each(['SAYS_NOTHING', 'SAYS_TOO_MUCH'] as const)(
    'has no record read where the agency %s, and its line says what is missing',
    async (telling) => {
      const { text, log, coverage } = await pictured(telling, [hidden]);
      expect(text).not.toContain('canary');
      expect(log).not.toContain('social-care entries');
      expect(coverage?.state).toBe('PARTIAL');
      expect(coverage?.note).toContain('Treat the rest as unknown');
    },
  );

  test('is not among the records to be settled, and its agency is among the unanswered', async () => {
    const [said, silent] = await Promise.all([
      matchesIn(hubOf('SAYS_NOTHING', [])),
      matchesIn(hubOf('SAYS_NOTHING', [hidden])),
    ]);
    expect(said?.matches).toHaveLength(1);
    expect(silent?.matches).toEqual([]);
    expect(silent?.unanswered).toEqual(['social-care']);
  });
});

test.each<[string, readonly Restriction[]]>([
  ['nobody is restricted', []],
  ['whoever asks is named for all who are', [{ ...hidden, access: [priya.id] }]],
])('a record is read where its agency does not say whose it is, and %s', async (_who, kept) => {
  const { text, coverage, shown } = await pictured('SAYS_NOTHING', kept);
  expect(text).toContain('canary');
  expect(coverage?.state).toBe('PARTIAL');
  expect(stateOf(shown, 'POLICE')).toBe('NO_TRACE');
});

async function matchesIn(hub: Hub) {
  const corridor = openCorridor(hub, priya, AbortSignal.timeout(5_000));
  expect(await corridor.admit({ enquiry: 'PERSON_MATCHES', referral: referral.id })).toBe(true);
  const asks = {
    kind: 'PERSON_MATCHES',
    referral: referral.id,
    person: asId<never>('p2'),
  } as const;
  return corridor.ask(asks);
}

describe('what other sources’ lines say', () => {
  test.each([
    ['know nobody', false],
    ['know too little to look', true],
  ])('is the same whether or not somebody is hidden, where they %s', async (_what, tooVague) => {
    const lines = await Promise.all(
      [true, false].map(async (isNamed) => {
        const people = isNamed ? referral.people : [child];
        const { picture: shown } = await picture(vagueHub({ ...referral, people }, tooVague));
        return shown?.coverage.filter(({ agency }) => agency === 'police' || agency === 'health');
      }),
    );
    expect(lines[0]).toEqual(lines[1]);
    expect(lines[0]?.map(({ state }) => state)).toEqual(['NO_TRACE', 'NO_TRACE']);
  });
});

/** Of the mother alone too little may be known to look for her. */
function vagueHub(named: Referral, isVague: boolean): Hub {
  const { log: _log, ...hub } = hubOf('SAYS', [hidden]);
  const sources = hub.sources().map((source): AgencySource => ({
    ...source,
    find: async (people, ask) => {
      const answer = await source.find(people, ask);
      if (answer.kind === 'GAP' || source.agency.holder === 'SOCIAL_CARE') return answer;
      const value = answer.value.map((one) => ({
        ...one,
        tooVague: isVague && one.ref === mother?.ref,
      }));
      return { ...answer, value };
    },
  }));
  return {
    ...hub,
    sources: () => sources,
    referrals: { ...hub.referrals, get: async () => named },
  };
}
