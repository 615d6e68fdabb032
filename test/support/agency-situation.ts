import { onTestFinished } from 'vitest';
import type {
  ContractSource,
  ContractSourceOptions,
  Observation,
} from '../../src/agencies/contract/index.ts';
import { asId, type HoldingId, type PersonRef } from '../../src/domain/ids.ts';
import type { DataSource, PersonQuery } from '../../src/sharing/ports.ts';
import { booksHolding, byLegalName, day, held, somebody } from './agency-books.ts';
import {
  hostileAgency,
  type Behaviour,
  type HostileAgency,
  type RootField,
} from './agency-hostile.ts';
import { clientOf, POLICE, registered, testHub } from './agency-wire.ts';

/** A mother whom the test police hold a record of, and her son. */
export const DANA = asId<HoldingId>('rec-7f31');
export const KOFI = asId<HoldingId>('rec-90c2');
/** Stands in the mother’s entry and must never be seen where that entry was not given. */
export const CANARY = 'CANARY-kingfisher';

const MILL_LANE = {
  line: '4 Mill Lane',
  postcode: 'NM1 2AB',
  uprn: '100012345678',
  from: day('2019'),
};
const NHS_NUMBER = { system: 'NHS_NUMBER', value: '9990000018' } as const;

export const FAMILY_BOOKS = booksHolding(
  {
    holding: DANA,
    traits: somebody('Dana', 'Okafor', {
      dateOfBirth: day('1991-04-09'),
      sex: 'FEMALE',
      addresses: [MILL_LANE],
      identifiers: [NHS_NUMBER],
    }),
    relatives: [
      { holding: KOFI, traits: somebody('Kofi', 'Okafor'), kind: 'CHILD', from: day('2019-06-01') },
      { traits: somebody('Lee', 'Marsh'), kind: 'FORMER_PARTNER', to: day('2023') },
    ],
    entries: [
      held('ent-1', 'DOMESTIC_ABUSE_INCIDENT', {
        occurredOn: day('2024-05-17'),
        summary: `Neighbour heard shouting ${CANARY}`,
        detail: 'Officers attended; children were in bed.',
        standing: 'ALLEGATION',
      }),
      held('ent-2', 'POLICE_INTELLIGENCE', {
        occurredOn: day('2024'),
        standing: 'INTELLIGENCE',
        grade: '2C',
        handling: { code: 'WITH_CONDITIONS', conditions: 'Ask the originator first' },
      }),
    ],
  },
  {
    holding: KOFI,
    traits: somebody('Kofi', 'Okafor', { dateOfBirth: day('2019-06-01') }),
    entries: [
      held('ent-3', 'MISSING_EPISODE', {
        occurredOn: day('2026-02-28'),
        until: day('2026-03-01'),
        professional: {
          name: 'PC Ray',
          role: 'Missing persons officer',
          service: 'Northmere Police',
        },
      }),
    ],
  },
);

export const SEEKING_DANA: PersonQuery = {
  ref: asId<PersonRef>('person-1'),
  traits: somebody('Dana', 'Okafor', {
    dateOfBirth: day('1991-04-09'),
    addresses: [MILL_LANE],
    identifiers: [NHS_NUMBER],
  }),
};

export type Situation = {
  readonly source: ContractSource;
  readonly agency: HostileAgency;
  /** How each request went, as the client observed it. */
  readonly observed: readonly Observation[];
};

export type SituationOptions = {
  readonly on?: readonly RootField[];
  readonly client?: Partial<ContractSourceOptions>;
  readonly registration?: Partial<DataSource>;
};

/** A client that faces an agency which behaves like this. Both are closed when the test ends. */
export async function facing(
  behaviour: Behaviour,
  { on, client, registration }: SituationOptions = {},
): Promise<Situation> {
  const { signer, hub } = testHub();
  const agency = await hostileAgency({
    agency: POLICE,
    hub,
    books: FAMILY_BOOKS,
    find: byLegalName(FAMILY_BOOKS),
    behaviour,
    ...(on ? { on } : {}),
  });
  const observed: Observation[] = [];
  const source = clientOf(registered(agency.url, agency.answerKeys, registration), signer, {
    observe: (observation) => observed.push(observation),
    ...client,
  });
  onTestFinished(async () => {
    await source.close();
    await agency.close();
  });
  return { source, agency, observed };
}
