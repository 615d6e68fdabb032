import type { AuditBlock } from '../../src/audit/ports.ts';
import { openAuditTrail } from '../../src/audit/writer.ts';
import type { Receipt } from '../../src/domain/audit-event.ts';
import type { AuditTrail } from '../../src/sharing/ports.ts';
import { MemoryBlocks } from './audit-blocks.ts';
import { disclosedFor, intentFor, STARTED } from './audit-events.ts';

/** Numbers in [0, 1) that a seed decides (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const turns = async (many: number): Promise<void> => {
  if (many <= 0) return;
  await new Promise((resolve) => setImmediate(resolve));
  await turns(many - 1);
};

/** The share of writes that fail, other than a chain's first. */
const FAILS = 0.03;

/**
 * A store behind a disk with a cache: what was written counts only once it was synced, and when the
 * power goes, the rest is gone. Now and then a write fails. `acknowledges` says when an append resolves.
 */
class CachedDisk extends MemoryBlocks {
  readonly #random: () => number;
  readonly #acknowledges: 'WHEN_SYNCED' | 'WHEN_WRITTEN';
  readonly disk = new MemoryBlocks();
  #power = true;

  constructor(random: () => number, acknowledges: 'WHEN_SYNCED' | 'WHEN_WRITTEN') {
    super();
    this.#random = random;
    this.#acknowledges = acknowledges;
  }

  get powered(): boolean {
    return this.#power;
  }

  override async append(block: AuditBlock): Promise<void> {
    if (block.block > 0 && this.#random() < FAILS) throw new Error('the disk is busy');
    await super.append(block);
    const synced = turns(Math.floor(this.#random() * 6)).then(() =>
      this.#power ? this.disk.append(block) : Promise.reject(new Error('the power is gone')),
    );
    if (this.#acknowledges === 'WHEN_SYNCED') await synced;
    else synced.catch(() => undefined);
  }

  /** The power goes. What is on disk now is all that there will ever be. */
  cut(): MemoryBlocks {
    this.#power = false;
    return this.disk;
  }
}

export type Crash = {
  readonly seed: number;
  readonly acknowledges?: 'WHEN_SYNCED' | 'WHEN_WRITTEN';
  /** Puts something between the questions and the trail; a mutant, in a test of this test. */
  readonly through?: (trail: AuditTrail) => AuditTrail;
};

/** Eight clients ask and are answered until the power goes. Gives what is on disk, and what had been answered. */
export async function untilThePowerGoes(crash: Crash) {
  const random = seeded(crash.seed);
  const store = new CachedDisk(random, crash.acknowledges ?? 'WHEN_SYNCED');
  const opened = await openAuditTrail({
    blocks: store,
    started: STARTED,
    clock: () => 0,
    random: (bytes) => Uint8Array.from({ length: bytes }, () => Math.floor(random() * 256)),
    patience: { attempts: 1, attemptMs: 10_000, pauseMs: 1 },
    reopenMs: 1,
  });
  const trail = (crash.through ?? ((same) => same))(opened);
  const answered: { readonly question: string; readonly receipt: Receipt }[] = [];
  const client = async (name: string, turn = 0): Promise<void> => {
    const question = `${name}-${turn}`;
    try {
      await trail.intend(intentFor(question));
      const receipt = await trail.disclosed(disclosedFor(question));
      if (store.powered) answered.push({ question, receipt });
    } catch {
      // A question that was refused is put again, as another one.
    }
    await turns(1);
    if (store.powered) await client(name, turn + 1);
  };
  for (const name of 'abcdefgh') void client(name);
  await turns(20 + Math.floor(random() * 60));
  const disk = store.cut();
  await opened.close();
  return { disk, answered };
}
