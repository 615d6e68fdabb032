import type { IncomingMessage } from 'node:http';
import { requestVerifier } from '../../wire/request-verifier.ts';
import { type Jwk, signingKey } from '../../wire/keys.ts';
import { hourlyVolume } from '../limits/hourly.ts';
import { openQueryLog, type QueryLog } from '../query-log/query-log.ts';
import { openReader } from '../readers/open-reader.ts';
import { answering, noting } from './answering.ts';
import type { Generation, Reading } from './generation.ts';
import { type Judged, type Keeper, keeper } from './keeper.ts';
import { keptKeys } from './kept-keys.ts';
import { addressOf, closed, listening } from './listening.ts';
import type { EdgeSettings } from './settings.ts';
import { type EdgeStatus, statusOf, writeStatus } from './status.ts';

export type RunEdgeOptions = {
  readonly settings: EdgeSettings;
  /** Reads the source; in a thread of its own where service must not pause. */
  readonly open: () => Promise<Generation>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Told of every reading after the first, and of every one that came to nothing. */
  readonly tell: (event: Judged | { readonly failed: unknown }) => void;
};

export type RunningEdge = {
  readonly url: string;
  /** Public JWKs that verify the answers, as a hub registers them. */
  readonly answerKeys: readonly Jwk[];
  readonly reading: () => Reading;
  /** Looks now whether the source has something new, as is done every so many seconds anyway. */
  readonly look: () => Promise<void>;
  /** Stops listening, and resolves when the last answer has gone and the log is closed. */
  readonly close: () => Promise<void>;
};

/** The first reading had faults that forbid serving it. */
export class SourceRefused extends Error {
  override readonly name = 'SourceRefused';
  readonly reading: Reading;
  constructor(reading: Reading) {
    super('The source has faults that forbid serving it');
    this.reading = reading;
  }
}

/** So many refused tokens are written down each hour; whoever sends more is not to fill the disk. */
const REFUSALS_PER_HOUR = 600;
const LOOK_AT_FILES_S = 5;
const LOOK_AT_OTHERS_S = 900;

/** Serves an agency's source by the contract until it is closed. Rejects with SourceRefused or CannotListen. */
export async function runEdge(options: RunEdgeOptions): Promise<RunningEdge> {
  const { settings } = options;
  const signer = signingKey(keptKeys(settings.stateFolder).answerKey);
  const first = await options.open();
  try {
    return await begun(first, signer, options);
  } catch (cause) {
    // Whoever cannot serve ends, and leaves no thread that keeps the program there.
    await first.close();
    throw cause;
  }
}

async function begun(
  first: Generation,
  signer: ReturnType<typeof signingKey>,
  options: RunEdgeOptions,
): Promise<RunningEdge> {
  const { settings, clock } = options;
  if (first.reading.refused || !first.reading.settled) throw new SourceRefused(first.reading);
  const log = await openQueryLog({ folder: settings.stateFolder, agency: settings.agency, clock });
  const kept = await keepReading(first, log, options);
  const server = await listening(settings.listen, serving({ settings, signer, log, kept, clock }));
  const url = settings.publicUrl ?? addressOf(server, settings.listen.host);
  writeStatus(settings.stateFolder, statusOf(settings.agency, { reading: first.reading }, clock()));
  const stopLooking = looking(kept, everySeconds(settings) * 1000);
  return {
    url,
    answerKeys: [signer.publicJwk],
    reading: () => kept.reading,
    look: () => kept.look(),
    close: async () => {
      await stopLooking();
      await closed(server);
      await kept.close();
      await log.close();
    },
  };
}

const everySeconds = ({ lookEverySeconds, mapping }: EdgeSettings) =>
  lookEverySeconds ??
  (mapping.source.kind === 'csv' || mapping.source.kind === 'fhir'
    ? LOOK_AT_FILES_S
    : LOOK_AT_OTHERS_S);

async function keepReading(
  first: Generation,
  log: QueryLog,
  { settings, open, clock, tell }: RunEdgeOptions,
): Promise<Keeper> {
  const { mapping, mappingHome, stateFolder, agency } = settings;
  const reader = await openReader(mapping.source, mappingHome);
  const note = (status: Omit<EdgeStatus, 'agency' | 'at'>) =>
    writeStatus(stateFolder, statusOf(agency, status, clock()));
  const noteReading = ({ reading, served }: Judged) =>
    log
      .append({ kind: 'READ', ...countsOf(reading), served })
      // A log that takes no more lines lets no question be answered either; there it is told.
      .catch(() => undefined);
  await noteReading({ reading: first.reading, served: true });
  const kept: Keeper = keeper(first, {
    open,
    stamp: () => reader.stamp(),
    lostPeoplePercent: mapping.lostPeoplePercent,
    judged: (judged) => {
      void noteReading(judged);
      note({ reading: kept.reading, ...(judged.served ? {} : { refused: judged }) });
      tell(judged);
    },
    failed: (failed) => {
      note({ reading: kept.reading, failed: true });
      tell({ failed });
    },
  });
  return kept;
}

const countsOf = ({ people, asOf, faultsByCode }: Reading) => ({
  people,
  asOf,
  faults: Object.values(faultsByCode).reduce((sum, count) => sum + count, 0),
});

type Serving = Pick<RunEdgeOptions, 'settings' | 'clock'> & {
  readonly signer: ReturnType<typeof signingKey>;
  readonly log: QueryLog;
  readonly kept: Keeper;
};

function serving({ settings, signer, log, kept, clock }: Serving) {
  const { agency, hub, publicUrl, limits } = settings;
  const verify = requestVerifier({ agency, hub, clock });
  const volume = hourlyVolume(limits.perHour);
  const refusals = hourlyVolume({ questions: REFUSALS_PER_HOUR });
  const isRoom = () => refusals.take({ questions: 1, peopleLookedFor: 0, recordsRead: 0 }, clock());
  return (request: IncomingMessage) => {
    const checkpoint = request.headers['audit-checkpoint'];
    return {
      verify: noting(verify, { log, isRoom }, checkpoint),
      execute: answering({ ask: (question) => kept.ask(question), log, volume, clock }, checkpoint),
      signer,
      clock,
      publicUrl,
    };
  };
}

/** Looks again and again, each time so long after the look before ended. Gives what stops it. */
function looking(kept: Keeper, everyMs: number): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let look: Promise<void> = Promise.resolve();
  let isOver = false;
  const later = () => {
    if (isOver) return;
    timer = setTimeout(() => {
      look = kept.look().finally(later);
    }, everyMs);
  };
  later();
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await look;
  };
}
