import { z } from 'zod';
import type { AuditBlocks } from '../../src/audit/ports.ts';

const record = z.object({
  event: z.looseObject({
    kind: z.string(),
    question: z.string().optional(),
    enquiry: z.string().optional(),
    act: z.string().optional(),
    actor: z.string().optional(),
    referral: z.unknown().optional(),
    changes: z.string().optional(),
    version: z.number().optional(),
    reasons: z.array(z.string()).optional(),
    decision: z.string().optional(),
  }),
});
export type KeptEvent = z.infer<typeof record>['event'];

/** Every event of the log with the bytes that it was kept as, writer by writer. */
export async function keptEvents(
  blocks: AuditBlocks,
): Promise<{ readonly events: readonly KeptEvent[]; readonly text: string }> {
  const texts: string[] = [];
  for (const writer of await blocks.writers())
    for await (const block of blocks.read(writer))
      texts.push(...block.records.map((bytes) => Buffer.from(bytes).toString()));
  return {
    events: texts.map((text) => record.parse(JSON.parse(text)).event),
    text: texts.join('\n'),
  };
}
