import { randomUUID } from 'node:crypto';
import type {
  AgencyCard,
  AgencySource,
  Answer,
  DataSource,
  EntriesWanted,
} from '../../sharing/ports.ts';
import { type SigningKey, verifyingKeys } from '../../wire/keys.ts';
import { sourceAddress, sourcePool } from '../kit/pool.ts';
import { type Asking, asking, type Observation } from './asking.ts';
import { contractClient } from './client.ts';
import { CARD, entriesDocument, FIND, RELATIONSHIPS } from './documents.ts';
import { sought } from './sought.ts';
import { cardFrom, foundFrom, relationsFrom } from './translate.ts';
import { allMatterFrom } from './translate-matter.ts';
import { cardAnswer, entriesAnswer, findAnswer, relationshipsAnswer } from './wire.ts';

export type ContractSourceOptions = {
  readonly source: DataSource;
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
  /** Closes every connection. Requests that still run end as gaps. */
  close(): Promise<void>;
}

const DEADLINE_MS = 4_000;
const MAX_BYTES = 4 * 1024 * 1024;
const CONNECTIONS = 32;
const LIMIT = 10;
/** Asked where nothing is wanted, so that the same request leaves whatever was ruled. */
const NOTHING: EntriesWanted = { holdings: [], categories: [] };

/**
 * The gateway's client for an agency that serves `schema/agency-contract.graphql`. Whatever the agency does,
 * each method resolves by its deadline, to what was said or to a gap. A paused source is not asked.
 * Throws a fixed message where the registered address or keys cannot be used.
 */
export function contractSource(options: ContractSourceOptions): ContractSource {
  const { code, name, holder } = options.source;
  const { ask, close } = connection(options);
  let latest: AgencyCard | undefined;
  return {
    agency: { code, name, holder },
    card: () => latest,
    refresh: async (signal) => {
      const call = { document: CARD, variables: {}, shape: cardAnswer, signal };
      const answer = await ask('CARD', call, ({ agency }) => cardFrom(agency));
      if (answer.kind === 'ANSWERED') latest = answer.value;
      return answer;
    },
    ...questions(ask, options.limit ?? LIMIT),
    close,
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
  const { source, signer, hubOrigin, clock, observe } = options;
  const deadlineMs = options.deadlineMs ?? DEADLINE_MS;
  const url = sourceAddress(source.url);
  const pool = sourcePool(url, {
    connections: options.connections ?? CONNECTIONS,
    connectTimeoutMs: deadlineMs,
  });
  const client = contractClient({
    agency: source.code,
    url,
    pool,
    answerKeys: verifyingKeys({ keys: source.answerKeys }),
    signer,
    hubOrigin,
    clock,
    deadlineMs,
    maxBytes: options.maxBytes ?? MAX_BYTES,
    nonce: options.nonce ?? (() => randomUUID()),
    checkpoint: options.checkpoint ?? (() => undefined),
  });
  return { ask: asking({ source, clock, observe, client }), close: () => pool.destroy() };
}
