import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { allRecords } from '../audit/export/records.ts';
import type { AuditBlocks } from '../audit/ports.ts';
import { fields, type Fields, parsed, text } from '../audit/read-record.ts';
import type { HubQuestion } from '../edge/query-log/reconcile.ts';

/** The hub's records, one after another, as their stored bytes. */
export type HubRecords = AsyncIterable<Uint8Array>;

/** From the store. */
export async function* recordsOf(blocks: AuditBlocks): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of allRecords(blocks)) yield bytes;
}

/** From a file that `mash audit export --format ndjson` wrote. */
export async function* recordsIn(file: string): AsyncGenerator<Uint8Array> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  for await (const line of lines) if (line !== '') yield Buffer.from(line);
}

/** Coverage in which the agency has certainly been asked and has answered. */
const ANSWERED: ReadonlySet<string> = new Set(['ANSWERED', 'NO_TRACE', 'PARTIAL']);

/** What the hub's log says of its questions, with regard to one agency, up to an instant. */
export async function hubQuestions(
  records: HubRecords,
  agency: string,
  until = '9',
): Promise<ReadonlyMap<string, HubQuestion>> {
  const questions = new Map<string, HubQuestion>();
  for await (const bytes of records) {
    const record = fields(parsed(bytes));
    const event = fields(record?.['event']);
    const at = text(record?.['at']);
    if (event && at <= until) take(questions, { event, at, agency });
  }
  return questions;
}

function take(
  questions: Map<string, HubQuestion>,
  { event, at, agency }: { readonly event: Fields; readonly at: string; readonly agency: string },
): void {
  const kind = text(event['kind']);
  if (kind === 'DISCLOSED') settle(questions, event, agency);
  if (kind !== 'INTENT') return;
  const question = text(event['question']);
  questions.set(question, { question, at, named: isNamed(event, agency), answer: 'UNKNOWN' });
}

const isNamed = ({ decision, sources }: Fields, agency: string): boolean =>
  decision === 'PERMIT' && listOf(sources).includes(agency);

/** Bytes can answer several questions; each that may ask this agency has a release of its own. */
function settle(questions: Map<string, HubQuestion>, event: Fields, agency: string): void {
  const states = listOf(event['releases']).flatMap((one) => {
    const release = fields(one);
    return release && text(release['agency']) === agency ? [text(release['state'])] : [];
  });
  const asked = listOf(event['questions']).flatMap((one) => questions.get(text(one)) ?? []);
  const isAnswered =
    states.length >= asked.filter(({ named }) => named).length &&
    states.every((state) => ANSWERED.has(state));
  const answer = isAnswered ? 'ANSWERED' : 'NOT_ANSWERED';
  for (const known of asked) questions.set(known.question, { ...known, answer });
}

function listOf(value: Fields[string]): readonly Fields[string][] {
  const list: readonly Fields[string][] = Array.isArray(value) ? value : [];
  return list;
}
