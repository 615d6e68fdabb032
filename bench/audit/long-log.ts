/* oxlint-disable no-await-in-loop -- a chain is written one block after another */
import { randomBytes } from 'node:crypto';
import type { AuditBlocks } from '../../src/audit/ports.ts';
import { recordBytes } from '../../src/audit/record.ts';
import { type Draft, seal } from '../../src/audit/seal.ts';
import type { LogEvent, ChainHead } from '../../src/audit/log-event.ts';
import { instant } from '../../src/domain/day.ts';
import { asId } from '../../src/domain/ids.ts';
import { disclosedFor, intentFor, STARTED } from '../../test/support/audit-events.ts';

/** Records of one group commit; a busy hub has a few dozen. */
const BLOCK_RECORDS = 32;
/** Several share one commit, so that a long log is there soon. */
const APPENDED_AT_ONCE = 64;
const ANALYSTS = 300;
/** Questions about one family, spread over the whole log. */
const QUESTIONS_A_FAMILY = 20;
/** People and records shown in one picture. */
const SHOWN = 8;
const FIRST_AT = Date.UTC(2026, 0, 1);
const BETWEEN_MS = 500;

export const familiesIn = (records: number): number =>
  Math.max(1, Math.floor(records / 2 / QUESTIONS_A_FAMILY));

export const subjectOf = (family: number, nth: number): string =>
  Buffer.from(`family-${family}-${nth}`.padEnd(16, '-').slice(0, 16)).toString('base64url');

export const actorOf = (nth: number): string => `https://issuer.example#analyst-${nth % ANALYSTS}`;

const newName = (): string => randomBytes(16).toString('hex');

/**
 * Writes a chain of so many records: questions about families, each with its disclosure. Resolves to how much longer
 * the last tenth of it took than the first: 1 where a long chain is as quick to add to as a short one.
 */
export async function writeLongLog(blocks: AuditBlocks, records: number): Promise<number> {
  const writer = newName();
  const families = familiesIn(records);
  let head: ChainHead | undefined;
  let drafts: Draft[] = [];
  let seq = 0;
  const appending: Promise<void>[] = [];
  const put = async (event: LogEvent, at: number) => {
    const when = instant(at);
    drafts.push({
      seq,
      at: when,
      bytes: recordBytes({ v: 1, writer, seq, at: when, salt: newName(), event }),
    });
    seq += 1;
    if (drafts.length < BLOCK_RECORDS) return;
    const [first, ...rest] = drafts;
    if (first === undefined) return;
    const { block } = seal(writer, head, [first, ...rest]);
    appending.push(blocks.append(block));
    if (appending.length === APPENDED_AT_ONCE) await Promise.all(appending.splice(0));
    head = { writer, block: block.block, blockHash: block.blockHash };
    drafts = [];
  };
  await put({ kind: 'WRITER_STARTED', ...STARTED }, FIRST_AT);
  const tenths = tenthsOf(Math.floor((records - 1) / 2));
  for (let n = 0; n < tenths.steps; n += 1) {
    tenths.at(n);
    const family = (n * 7_919) % families;
    const at = FIRST_AT + n * BETWEEN_MS;
    const question = `q-${n}`;
    await put({ ...intentFor(question), actor: asId(actorOf(n)), named: asId(`R-${family}`) }, at);
    const subjects = Array.from({ length: SHOWN }, (_, nth) => asId<never>(subjectOf(family, nth)));
    await put({ ...disclosedFor(question), subjects }, at + 200);
  }
  while (drafts.length > 0 && drafts.length < BLOCK_RECORDS)
    await put({ kind: 'HEARTBEAT' }, FIRST_AT);
  await Promise.all(appending);
  return tenths.lastToFirst();
}

/** Measures the first and the last tenth of so many steps, in their order. */
function tenthsOf(steps: number) {
  const tenth = Math.ceil(steps / 10);
  const started = performance.now();
  let [first, last] = [started, started];
  return {
    steps,
    at: (step: number): void => {
      if (step === tenth) first = performance.now();
      if (step === steps - tenth) last = performance.now();
    },
    lastToFirst: (): number => (performance.now() - last) / (first - started),
  };
}
