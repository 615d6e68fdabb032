import type { AuditBlock } from '../audit/ports.ts';

/** Whether two blocks are the same to the byte, which the hash alone would not say of a careless writer. */
export function sameBlock(one: AuditBlock, other: AuditBlock): boolean {
  return (
    one.writer === other.writer &&
    one.block === other.block &&
    one.prevBlock === other.prevBlock &&
    one.firstSeq === other.firstSeq &&
    one.blockHash === other.blockHash &&
    one.records.length === other.records.length &&
    one.records.every((record, index) => sameBytes(record, other.records[index]))
  );
}

const sameBytes = (one: Uint8Array, other: Uint8Array | undefined): boolean =>
  other !== undefined && Buffer.compare(one, other) === 0;
