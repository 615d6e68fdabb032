/* oxlint-disable no-await-in-loop -- one chain after another, so that memory stays flat */
import type { AuditBlocks } from '../ports.ts';

/** Every record of every chain, oldest chain first: its stored bytes, and the block it stands in. */
export async function* allRecords(
  blocks: AuditBlocks,
): AsyncGenerator<{ readonly block: number; readonly bytes: Uint8Array }> {
  for (const writer of await blocks.writers()) {
    for await (const { block, records } of blocks.read(writer)) {
      for (const bytes of records) yield { block, bytes };
    }
  }
}
