import { Schema, type Connection } from 'mongoose';
import type { AuditBlock, AuditBlocks } from '../../audit/ports.ts';
import { AlreadyKept } from '../../domain/store-errors.ts';
import { BLOCKS_PER_PAGE, inPages } from '../block-pages.ts';
import { NotDurable } from '../errors.ts';
import type { Gate } from '../gate.ts';
import { sameBlock } from '../same-block.ts';
import type { StoreCapabilities } from '../store.ts';
import { blockIn, documentOf, keyOf, type BlockDocument } from './block-document.ts';
import { PLAIN, prepare } from './connection.ts';
import { durably, inserted } from './durably.ts';

const schema = new Schema<BlockDocument>(
  {
    _id: String,
    writer: String,
    block: Number,
    prevBlock: String,
    firstSeq: Number,
    records: [Buffer],
    blockHash: String,
    keptAt: Number,
  } satisfies Record<keyof BlockDocument, unknown>,
  PLAIN,
);
const modelOn = (connection: Connection) => connection.model('AuditBlock', schema, 'audit_blocks');
type BlockModel = ReturnType<typeof modelOn>;

export async function mongoAuditBlocks(
  connection: Connection,
  gate: Gate,
  { replicated }: Pick<StoreCapabilities, 'replicated'>,
): Promise<AuditBlocks> {
  const model = modelOn(connection);
  // Past mongoose's casting, which costs more than all else in an append; a block needs none.
  const collection = connection.collection<BlockDocument>(model.collection.name);
  await prepare(model, [{ name: 'writer_block', key: { writer: 1, block: 1 }, unique: true }]);
  return {
    append: (block) =>
      gate.through(async () => {
        if (await inserted(() => collection.insertOne(documentOf(block)))) return;
        const there = await durably(() => confirmed(model, keyOf(block), replicated));
        if (there === undefined) throw new NotDurable();
        if (!sameBlock(there, block)) throw new AlreadyKept('another audit block with this number');
      }),

    writers: () => gate.through(() => writersIn(model)),

    read: (writer, fromBlock = 0, wanted = BLOCKS_PER_PAGE) =>
      inPages((from) => gate.through(() => pageOf(model, writer, from, wanted)), fromBlock),
  };
}

/**
 * Reads a block that is said to be there. That the key is taken means only that an earlier attempt
 * reached this server: a linearizable read waits until a majority has it, or finds that it is gone.
 * A server without replicas has nobody to wait for.
 */
async function confirmed(
  model: BlockModel,
  id: string,
  replicated: boolean,
): Promise<AuditBlock | undefined> {
  const document = await model
    .findById(id)
    .readConcern(replicated ? 'linearizable' : 'local')
    .maxTimeMS(CONFIRMED_WITHIN_MS)
    .lean();
  return document === null ? undefined : blockIn(document);
}
const CONFIRMED_WITHIN_MS = 2_000;

async function pageOf(
  model: BlockModel,
  writer: string,
  from: number,
  limit: number,
): Promise<readonly AuditBlock[]> {
  const page = model.find({ writer, block: { $gte: from } }).sort({ block: 1 });
  return (await page.limit(limit).lean()).map(blockIn);
}

async function writersIn(model: BlockModel): Promise<readonly string[]> {
  const writers = await model.distinct('writer');
  const since = await Promise.all(
    writers.map(async (writer) => {
      const first = await model.findOne({ writer }).sort({ block: 1 }).select('keptAt').lean();
      return { writer, keptAt: first?.keptAt ?? 0 };
    }),
  );
  return since.toSorted((one, other) => one.keptAt - other.keptAt).map(({ writer }) => writer);
}
