import { readFile } from 'node:fs/promises';
import { fields, parsed, text } from '../audit/read-record.ts';
import type { AuditBlocks, AuditLogStore } from '../audit/ports.ts';
import type { Outside } from '../audit/log/evidence.ts';
import { type NoteKey, readVerifierKey } from '../audit/log/note.ts';
import type { LogSource } from '../audit/log/verify-log.ts';
import { checkpointsIn } from '../audit/log/witness.ts';
import type { Receipt } from '../domain/audit-event.ts';
import { asId } from '../domain/ids.ts';
import { instant } from '../domain/day.ts';

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

/** Reads what others keep: checkpoints as notes or as a witness's file, and receipts one a line. */
export async function readOutside(
  checkpointFiles: readonly string[],
  receiptFiles: readonly string[],
): Promise<Outside> {
  const [checkpoints, receipts] = await Promise.all([
    Promise.all(checkpointFiles.map(checkpointsFrom)),
    Promise.all(receiptFiles.map(receiptsFrom)),
  ]);
  return { checkpoints: checkpoints.flat(), receipts: receipts.flat() };
}

async function checkpointsFrom(path: string): Promise<readonly string[]> {
  const note = await readFile(path, 'utf8');
  return note.includes('\n\n— ') ? [note] : checkpointsIn(path);
}

async function receiptsFrom(path: string): Promise<readonly Receipt[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const receipt = receiptIn(line.trim());
    if (receipt === undefined) throw new Error(`${path} holds a line that is no receipt`);
    return receipt;
  });
}

/** Reads a receipt as JSON, or as the header `Audit-Receipt` carries it: the same in base64url. */
export function receiptIn(line: string): Receipt | undefined {
  const bytes = line.startsWith('{') ? Buffer.from(line) : Buffer.from(line, 'base64url');
  const said = fields(parsed(bytes));
  const { block, seq } = said ?? {};
  if (said === undefined || typeof block !== 'number' || typeof seq !== 'number') return undefined;
  const writer = text(said['writer']);
  const at = Date.parse(text(said['at']));
  if (writer === '' || Number.isNaN(at)) return undefined;
  return { writer, block, seq, recordHash: asId(text(said['recordHash'])), at: instant(at) };
}
