import type { LogStep } from '../../src/audit/ports.ts';
import type { Receipt } from '../../src/domain/audit-event.ts';
import { MemoryBlocks } from './audit-blocks.ts';
import { disclosedFor, intentFor, openTrail } from './audit-events.ts';
import { placeAll, sequencerOver } from './audit-log.ts';
import { memoryLog } from './audit-log-store.ts';

/**
 * Three writers, a hundred records each, a checkpoint after every fifty records; receipts of
 * disclosures are held outside, and so is a copy of every checkpoint.
 */
export async function aWorld() {
  const blocks = new MemoryBlocks();
  const trails = await Promise.all([1, 2, 3].map(async () => (await openTrail({}, blocks)).trail));
  const world = {
    blocks,
    store: memoryLog(),
    writers: trails.map(({ writer }) => writer),
    receipts: new Array<Receipt>(),
    outside: new Array<string>(),
    ask: async (round: number) => {
      const asked = trails.flatMap((trail, index) =>
        Array.from({ length: 8 }, (_, n) => ({ trail, question: `q-${round}-${index}-${n}` })),
      );
      for (const { trail, question } of asked) {
        // oxlint-disable-next-line no-await-in-loop -- each record gets a block of its own
        await trail.intend(intentFor(question));
        // oxlint-disable-next-line no-await-in-loop -- as above
        world.receipts.push(await trail.disclosed(disclosedFor(question)));
      }
    },
  };
  const sequencer = sequencerOver(blocks, world.store);
  for (let round = 0; round < 6; round++) {
    // oxlint-disable-next-line no-await-in-loop -- round after round
    await world.ask(round);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await placeAll(sequencer, blocks);
  }
  world.outside.push(...world.store.steps.kept.map(({ checkpoint }) => checkpoint));
  return world;
}
export type World = Awaited<ReturnType<typeof aWorld>>;

/** The block under another number. */
export const numbered = <Block extends object>(block: Block, number: number): Block =>
  Object.assign({}, block, { block: number });

/** The step with the places of two writers exchanged, and everything else as it was signed. */
export function crossed(step: LogStep): LogStep {
  const [one, two, ...rest] = step.runs;
  if (one === undefined || two === undefined) return step;
  const after = Object.assign({}, one, { firstLeaf: one.firstLeaf + two.leaves });
  return { ...step, runs: [{ ...two, firstLeaf: one.firstLeaf }, after, ...rest] };
}
