import type { ServerResponse } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** How one request to a source went. */
type SourceObservation = {
  readonly agency: string;
  readonly wave: string;
  readonly outcome: string;
  readonly ms: number;
};

/** Whether a source is asked as ever (CLOSED), or left alone for now, however briefly. */
type SourceBreaker = { readonly agency: string; readonly breaker: string };

/** Numbers of the running hub. No label names a person, a referral or a practitioner. */
export interface Metrics {
  readonly request: (route: string, status: number, ms: number) => void;
  readonly fault: (code: string) => void;
  readonly source: (observation: SourceObservation) => void;
  /** From where to read, whenever the numbers are asked for, which sources are left alone. Said once. */
  readonly breakers: (read: () => readonly SourceBreaker[]) => void;
  /** In the Prometheus text format. */
  readonly text: () => Promise<string>;
}

export type MetricsOptions = {
  /** How many audit records wait to be durable. */
  readonly auditBacklog: () => number;
  /** Whether the audit log can be written now. */
  readonly auditWritable: () => boolean;
  /** How long ago, in milliseconds, all that had been recorded had its place in a checkpoint. */
  readonly auditBehindMs: () => number;
};

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function openMetrics(audit: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'mash_request_seconds',
    help: 'How long requests took, by route and status.',
    labelNames: ['route', 'status'] as const,
    buckets: SECONDS,
    registers,
  });
  const faults = new Counter({
    name: 'mash_faults_total',
    help: 'Faults that askers were told of, by code.',
    labelNames: ['code'] as const,
    registers,
  });
  const sources = new Histogram({
    name: 'mash_source_seconds',
    help: 'How long sources took to answer, by wave and outcome; gaps are outcomes.',
    labelNames: ['agency', 'wave', 'outcome'] as const,
    buckets: SECONDS,
    registers,
  });
  for (const each of auditGauges(audit)) registry.registerMetric(each);
  return {
    request: (route, status, ms) => requests.observe({ route, status }, ms / 1_000),
    fault: (code) => faults.inc({ code }),
    source: ({ agency, wave, outcome, ms }) =>
      sources.observe({ agency, wave, outcome }, ms / 1_000),
    breakers: (read) => registry.registerMetric(breakerGauge(read)),
    text: () => registry.metrics(),
  };
}

const auditGauges = ({ auditBacklog, auditWritable, auditBehindMs }: MetricsOptions) => [
  gauge('mash_audit_backlog', 'Audit records that wait to be durable.', auditBacklog),
  gauge('mash_audit_writable', '1 while the audit log can be written.', () =>
    Number(auditWritable()),
  ),
  gauge(
    'mash_audit_behind_seconds',
    'How long ago all that was recorded had its place in a checkpoint; receipts promise 60 s.',
    () => auditBehindMs() / 1_000,
  ),
];

function breakerGauge(read: () => readonly SourceBreaker[]): Gauge<'agency'> {
  const collect = () => {
    made.reset();
    for (const { agency, breaker } of read()) made.set({ agency }, Number(breaker !== 'CLOSED'));
  };
  const made: Gauge<'agency'> = new Gauge({
    name: 'mash_source_breaker_open',
    help: '1 while a source is left alone because it does not answer.',
    labelNames: ['agency'],
    registers: [],
    collect,
  });
  return made;
}

/** A number that is read when it is asked for. */
function gauge(name: string, help: string, read: () => number): Gauge {
  const collect = () => made.set(read());
  const made: Gauge = new Gauge({ name, help, registers: [], collect });
  return made;
}

/** Answers whoever collects the numbers; there is nothing else on that port. */
export async function writeMetrics(
  metrics: Pick<Metrics, 'text'>,
  response: ServerResponse,
): Promise<void> {
  const text = await metrics.text();
  response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
  response.end(text);
}
