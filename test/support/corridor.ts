import { UNPROTECTED } from './unprotected.ts';
import { bundleOf } from '../../policies/bundle.ts';
import { deciderOf } from '../../policies/decide.ts';
import { mayLeaveUnder } from '../../policies/may-leave.ts';
import { rulebook } from '../../policies/index.ts';
import type { Agency } from '../../src/domain/agency.ts';
import type { AuditEvent } from '../../src/domain/audit-event.ts';
import { instant } from '../../src/domain/day.ts';
import type { HeldEntry } from '../../src/domain/entry.ts';
import { asId, type HoldingId } from '../../src/domain/ids.ts';
import type { Match, PersonTraits } from '../../src/domain/person.ts';
import type { Practitioner } from '../../src/domain/practitioner.ts';
import { PURPOSES, type Referral } from '../../src/domain/referral.ts';
import { isTooVague } from '../../src/matching/vague.ts';
import { readPerson } from '../../src/matching/person.ts';
import { familiesLookedFor } from '../../src/sharing/families-looked-for.ts';
import { openCorridor, type Hub } from '../../src/sharing/disclose.ts';
import type {
  AgencySource,
  Answer,
  NamedRelative,
  SharingAgreement,
} from '../../src/sharing/ports.ts';
import { matterIn } from './matter-in.ts';
import { agreementWith, day, everyAgency, marlowReferral, priya } from './world.ts';

export const NOW = Date.parse('2026-11-22T10:00:00Z');

/** One record of an agency in these tests. */
export type TestRecord = {
  readonly traits: PersonTraits;
  readonly relatives?: readonly NamedRelative[];
  readonly entries?: readonly HeldEntry[];
};

export const match = (grade: Match['grade'], milliBits = 9_000): Match => ({
  grade,
  milliBits,
  parts: [{ field: 'name', level: 'same', milliBits, says: 'The names are the same.' }],
  conflicts: [],
  rivals: 0,
  modelVersion: 'test',
});

/** In these tests somebody is themselves where a name and the date of birth are the same. */
export function samePerson(left: PersonTraits, right: PersonTraits): Match {
  const names = new Set(left.names.map(({ given, family }) => `${given} ${family}`));
  const named = right.names.some(({ given, family }) => names.has(`${given} ${family}`));
  return match(named && left.dateOfBirth === right.dateOfBirth ? 'PROBABLE' : 'NONE');
}

/** An agency that holds these records, and tells `log` of each request that reaches it. */
export function sourceHolding(
  agency: Agency,
  records: Readonly<Record<string, TestRecord>>,
  log: string[] = [],
): AgencySource {
  const answered = <Value>(value: Value): Answer<Value> => ({
    kind: 'ANSWERED',
    value,
    answeredAt: instant(NOW),
  });
  const of = (holding: HoldingId) => records[holding];
  return {
    agency,
    card: () => undefined,
    find: async (people) => {
      log.push(`${agency.code} find ${people.map(({ ref }) => ref).join()}`);
      return answered(
        people.map(({ ref, traits }) => ({
          ref,
          tooVague: false,
          candidates: Object.entries(records)
            .filter(([, record]) => samePerson(record.traits, traits).grade === 'PROBABLE')
            .map(([holding]) => ({
              holding: asId(holding),
              version: '1',
              match: match('PROBABLE'),
            })),
        })),
      );
    },
    relationships: async (holdings) => {
      log.push(`${agency.code} relationships ${holdings.join()}`);
      return answered(
        holdings.map((holding) => ({
          holding,
          person: of(holding)?.traits ?? { names: [], addresses: [], identifiers: [] },
          relatives: of(holding)?.relatives ?? [],
        })),
      );
    },
    entries: async (wanted) => {
      log.push(`${agency.code} entries ${wanted.flatMap(({ holdings }) => holdings).join()}`);
      return answered(
        wanted.flatMap((set) =>
          set.holdings.flatMap((holding) => matterIn(holding, of(holding)?.entries, set)),
        ),
      );
    },
  };
}

export const entryOf = (
  category: HeldEntry['category'],
  id: string,
  more: Partial<HeldEntry> = {},
): HeldEntry => ({
  id,
  category,
  occurredOn: day('2026-03-04'),
  current: false,
  summary: `Summary ${id}`,
  detail: `Detail ${id}`,
  standing: 'FACT',
  handling: { code: 'LAWFUL_SHARING' },
  ...more,
});

export type TestHub = Hub & { readonly log: string[]; readonly events: AuditEvent[] };

/** A hub of literals, in which every durable record and every request to an agency leaves a line. */
export function hubWith(
  changes: Partial<Hub> & {
    readonly referral?: Referral;
    readonly holding?: (agency: Agency, log: string[]) => AgencySource;
  } = {},
): TestHub {
  const { referral = marlowReferral, holding, ...rest } = changes;
  const log: string[] = [];
  const events: AuditEvent[] = [];
  const sources = everyAgency.map((agency) =>
    holding ? holding(agency, log) : sourceHolding(agency, {}, log),
  );
  let asked = 0;
  return {
    decide: deciderOf(rulebook),
    mayLeave: mayLeaveUnder(rulebook),
    policy: bundleOf(rulebook),
    samePerson,
    saysTooLittle: (traits) => isTooVague(readPerson(traits)),
    lookedFor: familiesLookedFor(() => NOW),
    clock: () => NOW,
    newId: () => `q${(asked += 1)}`,
    sources: () => sources,
    referrals: {
      get: async (id) => (id === referral.id ? referral : undefined),
      workedBy: async () => [referral],
      add: async () => {},
      replace: async () => {},
    },
    agreements: { all: async () => everyAgency.map(signed), keep: async () => {} },
    agencies: { all: async () => [], put: async () => {} },
    links: async () => [],
    proposals: async () => [],
    provisionalFor: new Set(PURPOSES),
    suspended: async () => false,
    protections: UNPROTECTED,
    subjects: { refer: async () => [] },
    pictures: { keep: async () => {} },
    audit: {
      intend: async (intent) => {
        log.push(`intent ${intent.decision}`);
        events.push(intent);
      },
      recorded: async (recorded) => {
        events.push({ ...recorded, digest: asId('0'.repeat(64)) });
      },
      disclosed: async (disclosed) => {
        log.push('disclosed');
        events.push(disclosed);
        return {
          writer: 'w',
          block: 0,
          seq: events.length,
          recordHash: asId('00'),
          at: instant(NOW),
        };
      },
      outcome: (outcome) => void events.push(outcome),
      writable: () => true,
    },
    seal: ({ seq }) => `e30.${String(seq)}.sealed`,
    log,
    events,
    ...rest,
  };
}

export const signed = (agency: Agency): SharingAgreement => ({
  ...agreementWith(agency),
  from: day('2026-01-01'),
  until: day('2026-12-31'),
  signedForHub: { by: 'Hub', at: instant(NOW) },
  signedForAgency: { by: 'Agency', at: instant(NOW) },
  dpiaReference: 'DPIA-1',
  reviewBy: day('2026-12-01'),
});

/** Asks for the family picture as the resolver and the gate do together. */
export async function picture(
  hub: Hub,
  viewer: Practitioner = priya,
  referral = marlowReferral.id,
) {
  const corridor = openCorridor(hub, viewer, AbortSignal.timeout(5_000));
  const admitted = await corridor.admit({ enquiry: 'FAMILY_PICTURE', referral });
  const disclosure = admitted
    ? await corridor.ask({ kind: 'FAMILY_PICTURE', referral, period: {} })
    : undefined;
  const released = await corridor.release(200, Buffer.from(JSON.stringify(disclosure ?? null)), []);
  return { corridor, admitted, released, picture: disclosure?.picture };
}
