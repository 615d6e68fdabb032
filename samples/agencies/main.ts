import { createInterface } from 'node:readline';
import { z } from 'zod';
import { asId } from '../../src/domain/ids.ts';
import { serveContract } from '../../src/edge/contract-server.ts';
import { hasEdge, startSampleEdge } from './edge.ts';
import { openBooks } from './open.ts';

const jwk = z.record(z.string(), z.unknown());
const Settings = z.strictObject({
  agency: z.string(),
  /** The agency's own folder; it reads no other. */
  folder: z.string(),
  answerKey: jwk,
  hub: z.strictObject({ origin: z.url(), keys: z.strictObject({ keys: z.array(jwk) }) }),
  port: z.int().min(0).max(65_535).default(0),
});

/**
 * One sample agency as a process of its own: settings as one JSON line on standard input, one JSON line
 * `{ agency, url, answerKeys, pid }` on standard output when it answers, and an end as soon as standard
 * input ends, so that it never outlives whoever started it.
 */
const lines = createInterface({ input: process.stdin });
lines.once('line', (line) => void serve(line));
lines.once('close', () => process.exit(0));

/** An agency that answers by the contract itself. */
async function startNative({ agency, folder, ...settings }: z.infer<typeof Settings>) {
  const { books } = await openBooks(agency, folder);
  return serveContract({ ...settings, agency: asId(agency), books });
}

async function serve(line: string): Promise<void> {
  try {
    const settings = Settings.parse(JSON.parse(line));
    const { agency } = settings;
    const { url, answerKeys } = await (hasEdge(agency)
      ? startSampleEdge(settings)
      : startNative(settings));
    process.stdout.write(`${JSON.stringify({ agency, url, answerKeys, pid: process.pid })}\n`);
  } catch (error) {
    const why = error instanceof Error ? error.name : 'bad settings';
    process.stderr.write(`A sample agency could not start: ${why}\n`);
    process.exit(1);
  }
}
