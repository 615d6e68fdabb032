import { expect, test } from 'vitest';
import { verifyLog } from '../../../src/audit/log/verify-log.ts';
import { verifyBlocks } from '../../../src/audit/verify.ts';
import { aLogKey, LOG_KEY, ORIGIN, placeAll, sequencerOver } from '../../support/audit-log.ts';
import { aWorld, crossed, numbered, type World } from '../../support/audit-world.ts';
import { withoutQuestion } from '../../support/audit-rewrite.ts';
import { flipped, inBlock, rechained, reworded, without } from '../../support/audit-tamper.ts';

const first = ({ writers }: World) => writers[0] ?? '';

/** The log made anew over what is in the blocks now, signed with a key: the hub's own, if it was stolen. */
async function signedAnew(world: World, by = LOG_KEY): Promise<void> {
  world.store.steps.kept = [];
  world.store.tiles.kept.clear();
  const thief = sequencerOver(world.blocks, world.store, { signers: [by.signer], keys: [by.key] });
  await placeAll(thief, world.blocks);
}

/** Takes the last blocks of every chain away, so many each. */
const cutOff = ({ blocks, writers }: World, many: number) => {
  for (const writer of writers) blocks.tamper(writer, (chain) => chain.slice(0, -many));
};

/** What can show it: the writers’ chains, the log’s own checkpoints, copies of them outside, receipts outside. */
type Witnessing = 'chain' | 'own' | 'outside' | 'receipts';

const MUTATIONS: readonly {
  readonly what: string;
  readonly change: (world: World) => void | Promise<void>;
  readonly seenBy: readonly Witnessing[];
}[] = [
  {
    what: 'a record is edited',
    change: (world) => world.blocks.tamper(first(world), inBlock(9, flipped(0, 60, 1))),
    seenBy: ['chain', 'own', 'outside', 'receipts'],
  },
  {
    what: 'a record is deleted from the middle',
    change: (world) => world.blocks.tamper(first(world), without(9)),
    seenBy: ['chain', 'own', 'outside', 'receipts'],
  },
  {
    what: 'a record is duplicated',
    change: (world) =>
      world.blocks.tamper(first(world), (chain) =>
        chain.toSpliced(9, 0, ...chain.slice(9, 10)).map(numbered),
      ),
    seenBy: ['chain', 'own', 'outside', 'receipts'],
  },
  {
    what: 'two records of one writer change places',
    change: (world) =>
      world.blocks.tamper(first(world), (chain) =>
        chain.toSpliced(9, 2, ...chain.slice(9, 11).toReversed()).map(numbered),
      ),
    seenBy: ['chain', 'own', 'outside', 'receipts'],
  },
  {
    what: 'adjacent records of two writers change places',
    change: ({ store }) => {
      store.steps.kept = store.steps.kept.map((step) => (step.step === 2 ? crossed(step) : step));
    },
    seenBy: ['own', 'outside', 'receipts'],
  },
  {
    what: 'the tail is cut off inside the last checkpoint',
    change: (world) => cutOff(world, 4),
    seenBy: ['own', 'outside', 'receipts'],
  },
  {
    what: 'the tail is cut off with its checkpoint, as by restoring an older copy',
    change: (world) => {
      cutOff(world, 16);
      world.store.steps.kept = world.store.steps.kept.slice(0, -1);
      world.store.tiles.kept.clear();
    },
    seenBy: ['outside', 'receipts'],
  },
  {
    what: 'a question is deleted and the chain hashed anew, without the key',
    change: (world) => world.blocks.tamper(first(world), withoutQuestion('q-2-0-3')),
    seenBy: ['own', 'outside', 'receipts'],
  },
  {
    what: 'the log is written anew and signed with another key',
    change: (world) => {
      world.blocks.tamper(first(world), withoutQuestion('q-2-0-3'));
      return signedAnew(world, aLogKey());
    },
    seenBy: ['own', 'outside', 'receipts'],
  },
  {
    what: 'the log is written anew and signed with the stolen key',
    change: (world) => {
      world.blocks.tamper(first(world), withoutQuestion('q-2-0-3'));
      return signedAnew(world);
    },
    seenBy: ['outside', 'receipts'],
  },
  {
    what: 'a whole writer is dropped and the log signed with the stolen key',
    change: (world) => {
      world.blocks.chains.delete(world.writers[2] ?? '');
      return signedAnew(world);
    },
    seenBy: ['outside', 'receipts'],
  },
  {
    what: 'a record that no checkpoint covers yet is edited',
    change: async (world) => {
      await world.ask(6);
      const change = inBlock(112, reworded('"bytes":16384', '"bytes":16385'));
      world.blocks.tamper(first(world), (chain) => rechained(change(chain)));
      await unknowing(world);
    },
    seenBy: ['receipts'],
  },
  {
    what: 'records that no checkpoint covers yet are dropped',
    change: async (world) => {
      await world.ask(6);
      cutOff(world, 4);
      await unknowing(world);
    },
    seenBy: ['receipts'],
  },
];

/** The hub goes on placing and signing, because it does not know. */
async function unknowing({ blocks, store }: World): Promise<void> {
  const sequencer = sequencerOver(blocks, store);
  await sequencer.load();
  await placeAll(sequencer, blocks);
}

const LATER = Date.UTC(2026, 10, 23);

async function found({ blocks, store, outside, receipts }: World) {
  const source = { blocks, store, origin: ORIGIN, keys: [LOG_KEY.key] };
  const withNothing = { checkpoints: [], receipts: [] };
  const [chain, own, external, held] = await Promise.all([
    verifyBlocks(blocks),
    verifyLog(source, withNothing, LATER),
    verifyLog(source, { ...withNothing, checkpoints: outside }, LATER),
    verifyLog(source, { ...withNothing, receipts }, LATER),
  ]);
  const reports = { chain, own, outside: external, receipts: held };
  return Object.entries(reports).flatMap(([by, { flaws }]) => (flaws.length > 0 ? [by] : []));
}

test('nothing is found where nothing was touched', async () => {
  const world = await aWorld();
  expect(await found(world)).toEqual([]);
  expect(world.store.steps.kept.at(-1)?.size).toBe(291);
});

test.each(MUTATIONS)('$what', async ({ change, seenBy }) => {
  const world = await aWorld();
  await change(world);
  expect(await found(world)).toEqual(seenBy);
});

test('a rollback and a rewrite with the stolen key are seen from one checkpoint or one receipt alone', async () => {
  const world = await aWorld();
  const one = {
    checkpoint: world.outside[3] ?? '',
    receipt: world.receipts.find(({ seq }) => seq === 40),
  };
  world.blocks.tamper(first(world), withoutQuestion('q-0-0-0'));
  await signedAnew(world);
  const source = { ...world, origin: ORIGIN, keys: [LOG_KEY.key] };
  const byCheckpoint = await verifyLog(
    source,
    { checkpoints: [one.checkpoint], receipts: [] },
    LATER,
  );
  expect(byCheckpoint.flaws).toMatchObject([{ code: 'CHECKPOINT_DIFFERS' }]);
  const receipts = one.receipt === undefined ? [] : [one.receipt];
  const byReceipt = await verifyLog(source, { checkpoints: [], receipts }, LATER);
  expect(byReceipt.flaws).toMatchObject([{ code: 'RECEIPT_DIFFERS' }]);
});
