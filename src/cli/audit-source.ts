import { open, readFile, stat } from 'node:fs/promises';
import { fields, parsed } from '../audit/read-record.ts';
import type { AuditBlocks, AuditLogStore } from '../audit/ports.ts';
import type { Outside } from '../audit/log/evidence.ts';
import { type NoteKey, readVerifierKey } from '../audit/log/note.ts';
import { openReceipt, receiptOf } from '../audit/log/receipt.ts';
import type { LogSource } from '../audit/log/verify-log.ts';
import { checkpointsIn } from '../audit/log/witness.ts';
import type { Receipt } from '../domain/audit-event.ts';
import { questionsIn } from '../edge/query-log/questions-in.ts';
import { lineOf } from '../edge/query-log/record.ts';

/** The log over all writers as the store keeps it, and what it takes to check it. */
export type KeptLog = {
  readonly store: AuditLogStore;
  readonly origin: string;
  /** C2SP verifier keys, of the present and of earlier signers. */
  readonly keys: readonly string[];
};

/** What a command works on; `log` is absent where only the writers' chains are kept. */
export type AuditSource = {
  readonly blocks: AuditBlocks;
  readonly log?: KeptLog;
  readonly close: () => Promise<void>;
};

/** The source as verification takes it. */
export const logSourceOf = (blocks: AuditBlocks, { store, origin, keys }: KeptLog): LogSource => ({
  blocks,
  store,
  origin,
  keys: keys.flatMap(keysIn),
});

function keysIn(line: string): readonly NoteKey[] {
  const key = readVerifierKey(line);
  return key === undefined ? [] : [key];
}

/**
 * Reads what others keep: checkpoints as notes, as a witness's file or in an agency's own log of queries, and
 * receipts one a line.
 */
export async function readOutside(
  checkpointFiles: readonly string[],
  receiptFiles: readonly string[],
  log?: LogSource,
): Promise<Outside> {
  const [checkpoints, receipts] = await Promise.all([
    Promise.all(checkpointFiles.map(checkpointsFrom)),
    Promise.all(receiptFiles.map((path) => receiptsFrom(path, log))),
  ]);
  return { checkpoints: checkpoints.flat(), receipts: receipts.flat() };
}

async function checkpointsFrom(path: string): Promise<readonly string[]> {
  if (await isAgencyLog(path)) return (await questionsIn(path)).checkpoints;
  const note = await readFile(path, 'utf8');
  return note.includes('\n\n— ') ? [note] : checkpointsIn(path);
}

/** Whether this is an edge's log of queries, or the folder that it is in. */
async function isAgencyLog(path: string): Promise<boolean> {
  if ((await stat(path)).isDirectory()) return true;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(LONGEST_LINE) });
    const [first = ''] = buffer.toString('utf8', 0, bytesRead).split('\n', 1);
    return lineOf(first) !== undefined;
  } finally {
    await file.close();
  }
}
const LONGEST_LINE = 65_536;

async function receiptsFrom(path: string, log?: LogSource): Promise<readonly Receipt[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const receipt = receiptIn(line.trim(), log);
    if (receipt === undefined)
      throw new Error(`${path} holds a line that is no receipt of this log`);
    return receipt;
  });
}

/** Reads a receipt that the log has signed, or one as plain JSON, which may stand in base64url. */
function receiptIn(line: string, log?: LogSource): Receipt | undefined {
  if (line.includes('.') && !line.startsWith('{')) {
    return log && openReceipt(line, log.origin, log.keys);
  }
  const bytes = line.startsWith('{') ? Buffer.from(line) : Buffer.from(line, 'base64url');
  return receiptOf(fields(parsed(bytes)));
}
