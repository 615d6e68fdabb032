import type { AuditBlock, AuditBlocks } from '../../src/audit/ports.ts';
import { AlreadyKept } from '../../src/domain/store-errors.ts';
import { sameBlock } from '../../src/store/same-block.ts';

/** The power went while the block was on its way to the disk. */
export class PowerCut extends Error {
  override readonly name = 'PowerCut';
  constructor() {
    super('the power went');
  }
}

/** Audit blocks with a disk and, before it, a cache that a power cut empties. */
export type PowerLossBlocks = AuditBlocks & {
  /** From now on an append resolves when its block is in the cache: a store that forgot to sync. */
  readonly acknowledgeEarly: () => void;
  /** From now on nothing gets from the cache to the disk but by `sync`. */
  readonly holdSync: () => void;
  /** Brings everything in the cache to the disk. */
  readonly sync: () => void;
  /** Empties the cache. Appends that wait for the disk reject with PowerCut. What is read afterwards survived. */
  readonly powerCut: () => void;
};

type Cached = {
  readonly block: AuditBlock;
  readonly settle: (failure?: Error) => void;
  readonly synced: Promise<void>;
};

/** Until told otherwise it keeps its promises: an append resolves when its block is on the disk. */
export function powerLossBlocks(): PowerLossBlocks {
  const disk: AuditBlock[] = [];
  let cache: readonly Cached[] = [];
  let early = false;
  let held = false;
  const emptyCache = (failure?: Error): void => {
    const cached = cache;
    cache = [];
    if (failure === undefined) disk.push(...cached.map(({ block }) => block));
    for (const { settle } of cached) settle(failure);
  };
  const sync = (): void => emptyCache();
  const visible = (): readonly AuditBlock[] => [...disk, ...cache.map(({ block }) => block)];

  return {
    async append(block) {
      const there = visible().find((kept) => samePlace(kept, block));
      if (there === undefined) {
        cache = [...cache, cachedCopy(block)];
        if (!held) setImmediate(sync);
      } else if (!sameBlock(there, block)) {
        throw new AlreadyKept('another audit block with this number');
      }
      const waiting = cache.find((cached) => samePlace(cached.block, block));
      if (!early) await waiting?.synced;
    },
    async writers() {
      return [...new Set(visible().map(({ writer }) => writer))];
    },
    async *read(writer, fromBlock = 0) {
      for (let next = fromBlock; ;) {
        const block = nextOf(visible(), writer, next);
        if (block === undefined) return;
        yield copyOf(block);
        next = block.block + 1;
      }
    },
    acknowledgeEarly: () => {
      early = true;
    },
    holdSync: () => {
      held = true;
    },
    sync,
    powerCut: () => {
      emptyCache(new PowerCut());
    },
  };
}

const samePlace = (one: AuditBlock, other: AuditBlock): boolean =>
  one.writer === other.writer && one.block === other.block;

const nextOf = (blocks: readonly AuditBlock[], writer: string, from: number) =>
  blocks
    .filter((block) => block.writer === writer && block.block >= from)
    .toSorted((one, other) => one.block - other.block)[0];

const copyOf = (block: AuditBlock): AuditBlock => ({
  ...block,
  records: block.records.map((record) => new Uint8Array(record)),
});

function cachedCopy(block: AuditBlock): Cached {
  let settle: Cached['settle'] = () => undefined;
  const synced = new Promise<void>((resolve, reject) => {
    settle = (failure) => (failure === undefined ? resolve() : reject(failure));
  });
  // Nobody hears of it who was told early that all was well.
  synced.catch(() => undefined);
  return { block: copyOf(block), settle, synced };
}
