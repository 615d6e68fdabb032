import { randomUUID } from 'node:crypto';
import type {
  AgencyCard,
  AgencySource,
  Answer,
  DataSource,
  EntriesWanted,
} from '../../sharing/ports.ts';
import { type SigningKey, verifyingKeys } from '../../wire/keys.ts';
import { endure, type EnduranceOptions } from '../kit/endure.ts';
import type { AddressGuard } from '../kit/guard.ts';
import { healthBook, type SourceHealth } from '../kit/health.ts';
import { sourceAddress, sourcePool } from '../kit/pool.ts';
import { type Asking, asking, type Observation } from './asking.ts';
import { type ClientOptions, contractClient, type ContractClient } from './client.ts';
import { CARD, EARLIER_CARD, entriesDocument, FIND, RELATIONSHIPS } from './documents.ts';
import { sought } from './sought.ts';
import { cardFrom, foundFrom, relationsFrom } from './translate.ts';
import { allMatterFrom } from './translate-matter.ts';
import { cardAnswer, entriesAnswer, findAnswer, relationshipsAnswer } from './wire.ts';

export type ContractSourceOptions = {
  readonly source: DataSource;
  /** Stands before the source's address. */
  readonly guard: AddressGuard;
  /** When it is left alone, and for how long. */
  readonly rest?: Omit<EnduranceOptions, 'places'>;
  /** The hub's key for request tokens. */
  readonly signer: SigningKey;
  /** The hub's origin: the issuer of its request tokens. */
  readonly hubOrigin: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** The whole time for one request, connecting included. 4 s unless told. */
  readonly deadlineMs?: number;
  /** The most bytes that an answer may have. 4 MiB unless told. */
  readonly maxBytes?: number;
  /** The most connections to this source at once. 32 unless told. */
  readonly connections?: number;
  /** The most candidates wanted for one person. 10 unless told. */
  readonly limit?: number;
  /** The hub's latest signed checkpoint, the note's text; sent along as `Audit-Checkpoint` in base64. */
  readonly checkpoint?: () => string | undefined;
  /** Told how each request went. */
  readonly observe?: (observation: Observation) => void;
  /** Names each request, with letters, digits, `_` and `-`; a random UUID unless told. */
  readonly nonce?: () => string;
};

/** A source that serves the agency contract. */
export interface ContractSource extends AgencySource {
  /** Fetches the card, which `card()` then gives. A source that does not answer keeps the card it had. */
  refresh(signal: AbortSignal): Promise<Answer<AgencyCard>>;
  /** How it has done lately. */
  health(): SourceHealth;
  /** Closes every connection. Requests that still run end as gaps. */
  close(): Promise<void>;
  /** The same, where the source may not be used any more: whatever is under way reads as paused. */
  stop(): Promise<void>;
}

const DEADLINE_MS = 4_000;
const MAX_BYTES = 4 * 1024 * 1024;
const CONNECTIONS = 32;
const LIMIT = 10;
const isFaulty = (answer: Answer<unknown>) => answer.kind === 'GAP' && answer.gap === 'FAULTY';

/** For each connection one question on it, and three that wait for it within their deadlines. */
const PLACES_PER_CONNECTION = 4;
/** Asked where nothing is wanted, so that the same request leaves whatever was ruled. */
const NOTHING: EntriesWanted = { holdings: [], categories: [] };

/**
 * The gateway's client for an agency that serves `schema/agency-contract.graphql`. Whatever the agency does,
 * each method resolves by its deadline, to what was said or to a gap. A paused source is not asked.
 * Throws a fixed message where the registered address or keys cannot be used.
 */
export function contractSource(options: ContractSourceOptions): ContractSource {
  const { code, name, holder } = options.source;
  const { ask, ...line } = connection(options);
  let latest: AgencyCard | undefined;
  let cardDocument = CARD;
  let stopped = false;
  return {
    agency: { code, name, holder },
    card: () => latest,
    paused: () => stopped || options.source.state === 'PAUSED',
    refresh: async (signal) => {
      const asked = (document: string) =>
        ask('CARD', { document, variables: {}, shape: cardAnswer, signal }, ({ agency }) =>
          cardFrom(agency),
        );
      const told = await asked(latest === undefined ? CARD : cardDocument);
      const isEarlier = latest === undefined && isFaulty(told);
      if (isEarlier) cardDocument = EARLIER_CARD;
      const answer = isEarlier ? await asked(EARLIER_CARD) : told;
      if (answer.kind === 'ANSWERED') latest = answer.value;
      return answer;
    },
    ...questions(ask, options.limit ?? LIMIT),
    ...line,
    stop: () => {
      stopped = true;
      return line.stop();
    },
  };
}

function questions(
  ask: Asking,
  limit: number,
): Pick<AgencySource, 'find' | 'relationships' | 'entries'> {
  return {
    find: (people, by) => {
      const variables = { people: people.map(sought), limit };
      return ask('FIND', { document: FIND, variables, shape: findAnswer, ...by }, ({ find }) =>
        foundFrom(find, people, limit),
      );
    },
    relationships: (holdings, by) => {
      const call = { document: RELATIONSHIPS, variables: { holdings }, ...by };
      return ask('RELATIONSHIPS', { ...call, shape: relationshipsAnswer }, (said) =>
        relationsFrom(said.relationships, holdings),
      );
    },
    entries: (wanted, period, by) => {
      const sets = wanted.length > 0 ? wanted : [NOTHING];
      const { document, variables } = entriesDocument(sets, period);
      return ask('ENTRIES', { document, variables, shape: entriesAnswer(sets), ...by }, (said) =>
        allMatterFrom(said, sets),
      );
    },
  };
}

function connection(options: ContractSourceOptions) {
  const { source, clock, guard } = options;
  const connections = options.connections ?? CONNECTIONS;
  const deadlineMs = options.deadlineMs ?? DEADLINE_MS;
  const url = sourceAddress(source.url, guard.read);
  const trust = source.trust ?? {};
  const pool = sourcePool(url, { connections, connectTimeoutMs: deadlineMs, guard, trust });
  const asked = clientOver(options, { url, pool, deadlineMs });
  const endurance = endure({ ...options.rest, places: connections * PLACES_PER_CONNECTION });
  const client: ContractClient = (call) =>
    // The card is how the hub watches the source, and makes nobody wait: it goes past the breaker.
    call.mandate === undefined ? asked(call) : endurance.run(() => asked(call), call.signal);
  const health = healthBook(clock);
  const observe = (observation: Observation) => {
    health.note(observation);
    options.observe?.(observation);
  };
  const close = () => pool.destroy();
  return {
    ask: asking({ source, clock, observe, client }),
    health: () => health.now(endurance.state()),
    close,
    stop: () => {
      endurance.stop();
      return close();
    },
  };
}

type Line = Pick<ClientOptions, 'url' | 'pool' | 'deadlineMs'>;

function clientOver(options: ContractSourceOptions, line: Line): ContractClient {
  const { source, signer, hubOrigin, clock } = options;
  return contractClient({
    ...line,
    agency: source.code,
    answerKeys: verifyingKeys({ keys: source.answerKeys }),
    signer,
    hubOrigin,
    clock,
    maxBytes: options.maxBytes ?? MAX_BYTES,
    nonce: options.nonce ?? (() => randomUUID()),
    checkpoint: options.checkpoint ?? (() => undefined),
  });
}
