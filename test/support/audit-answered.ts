import { verifierKey } from '../../src/audit/log/note.ts';
import { MemoryBlocks } from './audit-blocks.ts';
import { disclosedFor, intentFor, openTrail } from './audit-events.ts';
import { LOG_KEY, ORIGIN, placeAll, sequencerOver } from './audit-log.ts';
import { memoryLog } from './audit-log-store.ts';

/** The hub's log over all writers, of these questions to this agency, each answered. */
export async function answeredLog(questions: readonly string[]) {
  const blocks = new MemoryBlocks();
  const store = memoryLog();
  const sequencer = sequencerOver(blocks, store);
  const { trail } = await openTrail({}, blocks);
  const answered = questions.map(async (question) => {
    await trail.intend(intentFor(question));
    await trail.disclosed(disclosedFor(question));
  });
  await Promise.all(answered);
  await trail.close();
  await placeAll(sequencer, blocks);
  const last = await store.steps.last();
  return {
    blocks,
    log: { store, origin: ORIGIN, keys: [verifierKey(LOG_KEY.signer)] },
    checkpoint: Buffer.from(last?.checkpoint ?? '').toString('base64'),
  };
}
