import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AuditBlock, AuditBlocks } from '../../audit/ports.ts';
import { AlreadyKept } from '../../domain/store-errors.ts';
import { BLOCKS_PER_PAGE, inPages } from '../block-pages.ts';
import { blockIn, frameOf } from './block-frame.ts';
import type { Engine } from './engine.ts';
import { keyOf } from './key.ts';
import { ifAbsent, onDisk } from './on-disk.ts';
import type { Tables } from './tables.ts';

export const embeddedAuditBlocks = (engine: Engine): AuditBlocks => ({
  async append(block) {
    const key = [keyOf(block.writer), block.block];
    const frame = frameOf(block);
    const tables = engine.now();
    const appended = isKnown(tables, block.writer)
      ? await ifAbsent(tables.blocks, key, () => [tables.blocks.put(key, frame)])
      : await onDisk(engine.locked((locked) => appendFirst(locked, block.writer, [key, frame])));
    if (!appended && engine.now().blocks.getBinary(key)?.equals(frame) !== true) {
      throw new AlreadyKept('another audit block with this number');
    }
  },

  async writers() {
    return [...engine.now().writers.getRange()].map(({ value }) => value);
  },

  read: (writer, fromBlock = 0, wanted = BLOCKS_PER_PAGE) =>
    inPages(async (from) => {
      await nextTurn();
      return pageOf(engine.now(), writer, from, wanted);
    }, fromBlock),
});

/** Enters the writer in the order of writers together with its first block, or neither. */
function appendFirst(
  tables: Tables,
  writer: string,
  [key, frame]: readonly [(string | number)[], Buffer],
): boolean {
  if (tables.blocks.doesExist(key)) return false;
  if (!isKnown(tables, writer)) {
    const [last] = tables.writers.getKeys({ reverse: true, limit: 1 });
    tables.writers.putSync((last ?? 0) + 1, writer);
  }
  tables.blocks.putSync(key, frame);
  return true;
}

/** Keys of a writer's blocks sort between these. */
const blocksOf = (writer: string, from = 0) => ({
  start: [keyOf(writer), from],
  end: [keyOf(writer), Infinity],
});

/** Looks for one block alone: counting a writer's blocks would cost an append more the longer its chain is. */
const isKnown = ({ blocks }: Tables, writer: string): boolean =>
  [...blocks.getKeys({ ...blocksOf(writer), limit: 1 })].length > 0;

const pageOf = (
  { blocks }: Tables,
  writer: string,
  from: number,
  limit: number,
): readonly AuditBlock[] =>
  [...blocks.getRange({ ...blocksOf(writer, from), limit })].map(({ key, value }) =>
    blockIn(value, writer, Number(key[1])),
  );
