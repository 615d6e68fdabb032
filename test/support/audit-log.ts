/* oxlint-disable no-await-in-loop -- the log is placed step by step */
import { generateKeyPairSync } from 'node:crypto';
import { AuditLog } from '../../src/audit/log/audit-log.ts';
import type { AuditLogOptions } from '../../src/audit/log/audit-log-options.ts';
import { type NoteKey, readVerifierKey, verifierKey } from '../../src/audit/log/note.ts';
import { Sequencer, type SequencerOptions } from '../../src/audit/log/sequencer.ts';
import type { Witness } from '../../src/audit/log/witness.ts';
import { MemoryBlocks } from './audit-blocks.ts';
import { answerQuestions, openTrail } from './audit-events.ts';
import { memoryLog } from './audit-log-store.ts';

export const ORIGIN = 'hub.example/audit';

/** A new key for the log of `ORIGIN`, and how others check it. */
export function aLogKey() {
  const signer = { name: ORIGIN, privateKey: generateKeyPairSync('ed25519').privateKey };
  return { signer, key: keyOf(verifierKey(signer)) };
}

function keyOf(text: string): NoteKey {
  const key = readVerifierKey(text);
  if (key === undefined) throw new Error('a verifier key that cannot be read');
  return key;
}

export const LOG_KEY = aLogKey();

/** A sequencer over stores in memory. */
export function sequencerOver(
  blocks: MemoryBlocks,
  store = memoryLog(),
  options: Partial<SequencerOptions> = {},
): Sequencer {
  return new Sequencer({
    blocks,
    store,
    origin: ORIGIN,
    signers: [LOG_KEY.signer],
    keys: [LOG_KEY.key],
    ...options,
  });
}

/** Places everything that there is. */
export async function placeAll(sequencer: Sequencer, blocks: MemoryBlocks): Promise<void> {
  sequencer.meet(await blocks.writers());
  while (await sequencer.place());
}

/** Three closed chains, placed as they grew in steps of some dozens of records: about 300 leaves. */
export async function aLog() {
  const blocks = new MemoryBlocks();
  const store = memoryLog();
  const sequencer = sequencerOver(blocks, store);
  const trails = await Promise.all([1, 2, 3].map(async () => (await openTrail({}, blocks)).trail));
  for (let round = 0; round < 6; round++) {
    await Promise.all(trails.map((trail, index) => answerQuestions(trail, 8, `${round}-${index}`)));
    await placeAll(sequencer, blocks);
  }
  await Promise.all(trails.map((trail) => trail.close()));
  await placeAll(sequencer, blocks);
  return { blocks, store, sequencer, writers: trails.map(({ writer }) => writer) };
}

/** The log of these blocks after its first round, driven by hand. */
export async function logOver(blocks: MemoryBlocks, options: Partial<AuditLogOptions> = {}) {
  const log = new AuditLog({
    blocks,
    store: memoryLog(),
    origin: ORIGIN,
    signers: [LOG_KEY.signer],
    report: () => undefined,
    ...options,
  });
  await log.load();
  await log.round();
  return log;
}

/** A witness in memory. */
export function witnessKeeping(newest?: string) {
  const kept: string[] = newest === undefined ? [] : [newest];
  const witness: Witness = {
    name: 'the IG office',
    newest: () => Promise.resolve(kept.at(-1)),
    keep: (checkpoint) => Promise.resolve(void kept.push(checkpoint)),
  };
  return { witness, kept };
}
