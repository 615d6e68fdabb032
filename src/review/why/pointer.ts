import type { AuditBlock } from '../../audit/ports.ts';
import { fields, parsed, readRecord } from '../../audit/read-record.ts';
import { receiptOf } from '../../audit/log/receipt.ts';

/** Where a record stands in its writer's chain. */
export type Pointer = { readonly writer: string; readonly block: number; readonly seq: number };

/** A compact JWS of a receipt is some 500 characters. */
const LONGEST = 4_096;
const COMPACT = /^[\w-]+\.([\w-]+)\.[\w-]+$/;

/**
 * Where the record of a receipt stands, as the receipt says; undefined where the text is no receipt. Its signature is
 * not checked: it is only looked up by, and what is told is what the log itself has in that place.
 */
export function pointerIn(text: string): Pointer | undefined {
  const [, payload] = text.length <= LONGEST ? (COMPACT.exec(text) ?? []) : [];
  if (payload === undefined) return undefined;
  const receipt = receiptOf(fields(parsed(Buffer.from(payload, 'base64url'))));
  return receipt && { writer: receipt.writer, block: receipt.block, seq: receipt.seq };
}

/** The questions that the record of that sequence number is about; none where the block has no such record. */
export function questionsAt(block: AuditBlock | undefined, seq: number): readonly string[] {
  const bytes = block?.records[seq - block.firstSeq];
  return (bytes && readRecord(bytes)?.questions) ?? [];
}
