import { z } from 'zod';
import type { AuditBlocks } from '../../src/audit/ports.ts';

/** What a test needs of a record in the audit log. */
const record = z.object({
  writer: z.string(),
  seq: z.number(),
  event: z.looseObject({
    kind: z.string(),
    question: z.string().optional(),
    questions: z.array(z.string()).optional(),
    digest: z.string().optional(),
    decision: z.string().optional(),
  }),
});
export type KeptRecord = z.infer<typeof record>;

/** Every record of the log, chain by chain. */
export async function keptRecords(blocks: AuditBlocks): Promise<readonly KeptRecord[]> {
  const kept: KeptRecord[] = [];
  for (const writer of await blocks.writers())
    for await (const block of blocks.read(writer))
      for (const bytes of block.records)
        kept.push(record.parse(JSON.parse(Buffer.from(bytes).toString())));
  return kept;
}
