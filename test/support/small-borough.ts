import { HOLDERS, type Holder } from '../../src/domain/agency.ts';
import { instant } from '../../src/domain/day.ts';
import type { HeldEntry } from '../../src/domain/entry.ts';
import { asId, type PractitionerId } from '../../src/domain/ids.ts';
import type { Referral } from '../../src/domain/referral.ts';
import { serveContract, type ContractServer } from '../../src/edge/contract-server.ts';
import type { Finder } from '../../src/edge/contract-schema.ts';
import type { DataSource } from '../../src/sharing/ports.ts';
import { requestSigningKey } from '../../src/hub/signing-keys.ts';
import { newSigningJwk } from '../../src/wire/keys.ts';
import { personIndex } from '../../src/matching/person-index.ts';
import { booksHolding, held, type TestRecord } from './agency-books.ts';
import { hostileAgency, type Behaviour, type RootField } from './agency-hostile.ts';
import { signed } from './corridor.ts';
import { agencyOf, day, marlowReferral, person } from './world.ts';

const HOME = { line: '12 Mill Lane', postcode: 'NM1 1AA' };
const alfie = person('Alfie', 'Marlow', '2019-04-02', { addresses: [HOME] });
const kayleigh = person('Kayleigh', 'Marlow', '1994-08-19', { addresses: [HOME] });
const dean = person('Dean', 'Harker', '1988-01-30', { addresses: [HOME] });

/** Stands all over what may leave no agency: the content of sexual health, and contact with victims. */
export const UNSEEN = 'CANARY-dotterel';
const unseen: Partial<HeldEntry> = {
  occurredOn: day('2026-07-09'),
  current: true,
  summary: UNSEEN,
  detail: UNSEEN,
  handling: { code: 'WITH_CONDITIONS', conditions: UNSEEN },
  professional: { name: UNSEEN, role: UNSEEN, service: UNSEEN },
};

/** What each agency holds: housing alone names Dean, and probation alone knows what he did. */
const RECORDS: Readonly<Record<Holder, readonly TestRecord[]>> = {
  SOCIAL_CARE: [
    { holding: 'sc-1', traits: alfie, entries: [held('sc-old', 'SOCIAL_CARE_REFERRAL')] },
  ],
  HEALTH: [
    {
      holding: 'h-1',
      traits: alfie,
      entries: [
        held('wrist', 'EMERGENCY_ATTENDANCE'),
        ...['1', '2'].map((id) => held(`${UNSEEN}-${id}`, 'SEXUAL_HEALTH', unseen)),
      ],
    },
  ],
  POLICE: [
    { holding: 'p-1', traits: kayleigh, entries: [held('call', 'DOMESTIC_ABUSE_INCIDENT')] },
  ],
  EDUCATION: [{ holding: 'e-1', traits: alfie, entries: [held('absent', 'ATTENDANCE')] }],
  HOUSING: [
    {
      holding: 'ho-1',
      traits: kayleigh,
      relatives: [{ traits: dean, kind: 'HOUSEHOLD_MEMBER', from: day('2026-02') }],
      entries: [held('eviction', 'POSSESSION_OR_EVICTION')],
    },
  ],
  PROBATION: [
    {
      holding: 'pr-1',
      traits: dean,
      entries: [
        held('rosh', 'RISK_OF_SERIOUS_HARM', { current: true }),
        held(`${UNSEEN}-3`, 'VICTIM_CONTACT', unseen),
      ],
    },
  ],
};

type Running = Pick<ContractServer, 'url' | 'answerKeys' | 'close'>;

/** An agency that does not do as it should. */
export type Hostile = {
  readonly holder: Holder;
  readonly behaviour: Behaviour;
  /** On which questions; on all unless told. */
  readonly on?: readonly RootField[];
  /** What it holds; what it always holds unless told. */
  readonly records?: readonly TestRecord[];
};

export type SmallBorough = {
  readonly sources: readonly DataSource[];
  readonly servers: ReadonlyMap<Holder, Running>;
  close(): Promise<void>;
};

/** Six agencies in this process, on sockets of their own, for the hub whose keys are in `keysFolder`. */
export async function smallBorough(
  hub: { readonly origin: string; readonly keysFolder: string },
  hostile: readonly Hostile[] = [],
): Promise<SmallBorough> {
  const keys = { keys: [requestSigningKey(hub.keysFolder).publicJwk] };
  const started = await Promise.all(
    HOLDERS.map(async (holder) => {
      const wrong = hostile.find((one) => one.holder === holder);
      const books = booksHolding(...(wrong?.records ?? RECORDS[holder]));
      const agency = agencyOf(holder);
      const index = personIndex(books.people());
      const serving = {
        agency: agency.code,
        books,
        find: ((traits, options) => index.find(traits, options)) satisfies Finder,
        hub: { origin: hub.origin, keys },
      };
      const server: Running = wrong
        ? await hostileAgency({ ...serving, ...wrong })
        : await serveContract({ ...serving, answerKey: newSigningJwk() });
      return { holder, agency, server };
    }),
  );
  return {
    servers: new Map(started.map(({ holder, server }) => [holder, server])),
    sources: started.map(({ agency, server }) => ({
      ...agency,
      url: server.url,
      answerKeys: server.answerKeys,
      state: 'ACTIVE',
      registeredAt: instant(Date.now()),
    })),
    close: async () => {
      await Promise.all(started.map(({ server }) => server.close()));
    },
  };
}

/** The referral about Alfie, worked by these practitioners. */
export const alfieReferral = (changes: Partial<Referral> = {}): Referral => {
  const { team: _team, ...referral } = marlowReferral;
  return {
    ...referral,
    people: [
      { ref: asId('p1'), part: 'SUBJECT', traits: alfie },
      { ref: asId('p2'), part: 'PARENT_CARER', traits: kayleigh },
    ],
    ...changes,
  };
};

export const practitionerAt = (issuer: string, subject: string): PractitionerId =>
  asId(`${issuer}#${subject}`);

/** Agreements in force with all six. */
export const everyAgreement = () => HOLDERS.map((holder) => signed(agencyOf(holder)));
