import { expect, test, vi } from 'vitest';
import { leafHash } from '../../../src/audit/hashes.ts';
import { showsConsistency, showsInclusion } from '../../../src/audit/log/check-proof.ts';
import { openCheckpoint } from '../../../src/audit/log/checkpoint.ts';
import { recordsBetween } from '../../../src/audit/log/leaves.ts';
import { consistencyProof, inclusionProof, rootAt } from '../../../src/audit/log/proof.ts';
import { rootOfRow } from '../../../src/audit/log/shape.ts';
import { answerQuestions, openTrail } from '../../support/audit-events.ts';
import {
  aLog,
  aLogKey,
  LOG_KEY,
  ORIGIN,
  placeAll,
  sequencerOver,
} from '../../support/audit-log.ts';
import { memoryLog } from '../../support/audit-log-store.ts';
import { inBlock, rechained, reworded } from '../../support/audit-tamper.ts';

type Log = Awaited<ReturnType<typeof aLog>>;

async function leavesOf({ blocks, store }: Pick<Log, 'blocks' | 'store'>): Promise<Buffer[]> {
  const leaves: Buffer[] = [];
  const size = store.steps.kept.at(-1)?.size ?? 0;
  for await (const record of recordsBetween(blocks, store.steps, 0, size)) {
    leaves.push(leafHash(record));
  }
  return leaves;
}

test('every record of every writer has one place in the log', async () => {
  const log = await aLog();
  const leaves = await leavesOf(log);
  const stored = [...log.blocks.chains.values()]
    .flat()
    .flatMap(({ records }) => records.map((record) => leafHash(record).toString('hex')));
  expect(leaves).toHaveLength(294);
  expect(leaves.map((leaf) => leaf.toString('hex')).toSorted()).toEqual(stored.toSorted());
});

test('each step’s checkpoint is signed and says the root over the leaves so far', async () => {
  const log = await aLog();
  const leaves = await leavesOf(log);
  for (const { checkpoint, size } of log.store.steps.kept) {
    const said = openCheckpoint(checkpoint, ORIGIN, [LOG_KEY.key]);
    expect(said?.size).toBe(size);
    expect(said?.root.equals(rootOfRow(leaves.slice(0, size)))).toBe(true);
  }
  expect(log.store.steps.kept.length).toBeGreaterThan(6);
});

test('every record can be shown to be in the log, and every checkpoint to begin the next', async () => {
  const { sequencer, store, blocks } = await aLog();
  const read = sequencer.hashes.nodesOf(sequencer.edge);
  const leaves = await leavesOf({ blocks, store });
  const { size } = sequencer.edge;
  const root = sequencer.edge.root();
  for (const leaf of [0, 1, 100, 255, 256, size - 1]) {
    // oxlint-disable-next-line no-await-in-loop -- a handful
    const path = await inclusionProof(read, leaf, size);
    expect(showsInclusion({ leaf, size, leafHash: leaves[leaf] ?? root, path, root })).toBe(true);
  }
  for (const step of store.steps.kept) {
    // oxlint-disable-next-line no-await-in-loop -- a handful
    const [olderRoot, path] = await Promise.all([
      rootAt(read, step.size),
      consistencyProof(read, step.size, size),
    ]);
    expect(olderRoot.toString('hex')).toBe(step.root);
    expect(showsConsistency({ older: step.size, size, olderRoot, root, path })).toBe(true);
  }
});

test('a process that starts later takes the log up where it is, tiles or no tiles', async () => {
  const { blocks, store, sequencer } = await aLog();
  store.tiles.kept.clear();
  const later = sequencerOver(blocks, store);
  await later.load();
  expect(later.edge.root().equals(sequencer.edge.root())).toBe(true);
  const { trail } = await openTrail({}, blocks);
  await answerQuestions(trail, 3, 'later');
  await placeAll(later, blocks);
  expect(later.edge.size).toBe(294 + 7);
  expect(store.tiles.kept.size).toBe(1);
});

test('of two sequencers at once one wins each step, the other follows, and the log is one', async () => {
  const { blocks, trail } = await openTrail();
  const store = memoryLog();
  const [one, two] = [sequencerOver(blocks, store), sequencerOver(blocks, store)];
  for (let round = 0; round < 20; round++) {
    // oxlint-disable-next-line no-await-in-loop -- round after round
    await answerQuestions(trail, 2, `r${round}`);
    const writers = [...blocks.chains.keys()];
    one.meet(writers);
    two.meet(writers);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await Promise.all([one.place(), two.place()]);
  }
  await placeAll(one, blocks);
  await placeAll(two, blocks);
  expect(one.edge.size).toBe(81);
  expect(two.edge.root().equals(one.edge.root())).toBe(true);
  expect(await leavesOf({ blocks, store })).toHaveLength(81);
});

test('a sequencer that slept for long follows what others placed and adds nothing twice', async () => {
  const { blocks, trail } = await openTrail();
  const store = memoryLog();
  const sleeper = sequencerOver(blocks, store);
  await placeAll(sleeper, blocks);
  const other = sequencerOver(blocks, store);
  await other.load();
  await answerQuestions(trail, 5);
  await placeAll(other, blocks);
  const second = (await openTrail({}, blocks)).trail;
  await answerQuestions(second, 5, 'second');
  await placeAll(other, blocks);
  await placeAll(sleeper, blocks);
  expect(sleeper.edge.root().equals(other.edge.root())).toBe(true);
  expect(store.steps.kept).toHaveLength(3);
});

test('a step whose keeping was in doubt is found again and not placed twice', async () => {
  const { blocks } = await openTrail();
  const store = memoryLog();
  const sequencer = sequencerOver(blocks, store);
  store.steps.after = () => Promise.reject(new Error('the connection was lost'));
  await expect(placeAll(sequencer, blocks)).rejects.toThrow('the connection was lost');
  store.steps.after = () => Promise.resolve();
  await placeAll(sequencer, blocks);
  expect(store.steps.kept).toHaveLength(1);
  expect(sequencer.edge.size).toBe(1);
});

test('a log that was set back while this process ran is noticed before anything is signed', async () => {
  const { store, sequencer } = await aLog();
  store.steps.kept = store.steps.kept.slice(0, -2);
  await expect(sequencer.place()).rejects.toMatchObject({ name: 'LogForked' });
  expect(store.steps.kept.at(-1)?.step).toBeLessThan(sequencer.newest?.step ?? 0);
});

test('a log whose records were changed under its checkpoints is not taken up', async () => {
  const { blocks, store, writers } = await aLog();
  const last = blocks.chains.get(writers[2] ?? '')?.at(-2)?.block ?? 0;
  const change = inBlock(last, reworded('"status":200', '"status":201'));
  blocks.tamper(writers[2] ?? '', (chain) => rechained(change(chain)));
  store.tiles.kept.clear();
  await expect(sequencerOver(blocks, store).load()).rejects.toMatchObject({ name: 'LogForked' });
});

test('a log that somebody else has signed is not taken up', async () => {
  const { blocks, store } = await aLog();
  const keys = [aLogKey().key];
  await expect(sequencerOver(blocks, store, { keys }).load()).rejects.toMatchObject({
    name: 'LogForked',
  });
});

test('a chain that breaks is placed up to the break and no further, is told of once, and holds up nobody else', async () => {
  const onBroken = vi.fn<(writer: string) => void>();
  const { blocks, trail } = await openTrail();
  const store = memoryLog();
  const sequencer = sequencerOver(blocks, store, { onBroken });
  await placeAll(sequencer, blocks);
  await answerQuestions(trail, 3);
  blocks.tamper(trail.writer, inBlock(4, reworded('"status":200', '"status":201')));
  const well = (await openTrail({}, blocks)).trail;
  await answerQuestions(well, 3);
  await placeAll(sequencer, blocks);
  await placeAll(sequencer, blocks);
  expect(onBroken).toHaveBeenCalledTimes(1);
  expect(onBroken.mock.calls[0]?.[0]).toBe(trail.writer);
  expect(sequencer.edge.size).toBe(1 + 3 + 7);
});
