import { canonical, type Json } from '../../src/audit/canonical.ts';
import type { AuditBlock } from '../../src/audit/ports.ts';
import { fields, parsed } from '../../src/audit/read-record.ts';
import { rechained } from './audit-tamper.ts';

type Chain = readonly AuditBlock[];

/**
 * A chain from which everything about one question is gone, numbered and hashed as though it had
 * never been there: the best that somebody can do who has the run of the store.
 */
export function withoutQuestion(question: string): (chain: Chain) => Chain {
  return (chain) => {
    let seq = 0;
    const kept = chain.flatMap((block) => {
      const firstSeq = seq;
      const records = block.records
        .filter((bytes) => !Buffer.from(bytes).toString().includes(`"${question}"`))
        .map((bytes) => renumbered(bytes, seq++));
      return records.length === 0 ? [] : [Object.assign({}, block, { records, firstSeq })];
    });
    return rechained(kept);
  };
}

function renumbered(bytes: Uint8Array, seq: number): Uint8Array {
  const record: Json = { ...fields(parsed(bytes)), seq };
  return Buffer.from(canonical(record));
}
