import { Pool, type Dispatcher } from 'undici';
import { quantile } from '../spread.ts';

export type Loaded = {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
};

/** One request of the load and what its answer must be. */
export type Load = {
  readonly url: string;
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly clients: number;
  readonly seconds: number;
  /** Throws where an answer is not what it must be. */
  readonly check: (answer: Answered) => void;
};
export type Answered = {
  readonly status: number;
  readonly headers: Dispatcher.ResponseData['headers'];
  readonly text: string;
};

/** No measurement puts more requests, however fast it goes. */
const MOST_REQUESTS = 50_000;

/** So many clients, each putting its next request when its last was answered, for a bounded time and count. */
export async function load(options: Load): Promise<Loaded> {
  const { url, clients, seconds } = options;
  const pool = new Pool(url, { connections: clients, pipelining: 1, headersTimeout: 30_000 });
  const latencies: number[] = [];
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1_000;
  const client = async (): Promise<void> => {
    while (performance.now() < endsAt && latencies.length < MOST_REQUESTS) {
      const askedAt = performance.now();
      // A client has one request under way at a time.
      // oxlint-disable-next-line no-await-in-loop
      options.check(await ask(pool, options));
      latencies.push(performance.now() - askedAt);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = (performance.now() - startedAt) / 1_000;
  await pool.close();
  const sorted = latencies.toSorted((a, b) => a - b);
  return {
    requests: latencies.length,
    perSecond: latencies.length / elapsed,
    p50Ms: quantile(sorted, 0.5),
    p99Ms: quantile(sorted, 0.99),
  };
}

/** One request, once. */
export async function ask(
  pool: Dispatcher,
  { path, body, headers }: Pick<Load, 'path' | 'body' | 'headers'>,
): Promise<Answered> {
  const answer = await pool.request({ path, method: 'POST', headers, body });
  return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
}
