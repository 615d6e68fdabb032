import type {
  AuditLogStore,
  KeptTile,
  LogStep,
  LogSteps,
  LogTiles,
} from '../../src/audit/ports.ts';
import { AlreadyKept } from '../../src/domain/store-errors.ts';

/** Steps in memory, which several sequencers can share. */
export class MemorySteps implements LogSteps {
  kept: LogStep[] = [];
  /** Runs before a step is kept; rejecting means that it is not. */
  before: () => Promise<void> = () => Promise.resolve();

  /** Runs after a step was kept; rejecting means that it is kept and nobody knows. */
  after: () => Promise<void> = () => Promise.resolve();

  async append(step: LogStep): Promise<void> {
    await this.before();
    if (step.step !== this.kept.length) throw new AlreadyKept('a step');
    this.kept.push(step);
    await this.after();
  }

  get(step: number) {
    return Promise.resolve(this.kept[step]);
  }

  last() {
    return Promise.resolve(this.kept.at(-1));
  }

  runAt(writer: string, block: number) {
    return Promise.resolve(
      this.kept
        .flatMap(({ runs }) => runs)
        .findLast((run) => run.writer === writer && run.fromBlock <= block),
    );
  }
}

/** Tiles in memory. */
export class MemoryTiles implements LogTiles {
  readonly kept = new Map<string, Uint8Array>();

  keep(tiles: readonly KeptTile[]) {
    for (const { level, index, hashes } of tiles) this.kept.set(`${level}/${index}`, hashes);
    return Promise.resolve();
  }

  get(level: number, index: number) {
    return Promise.resolve(this.kept.get(`${level}/${index}`));
  }
}

export const memoryLog = (): AuditLogStore & {
  readonly steps: MemorySteps;
  readonly tiles: MemoryTiles;
} => ({ steps: new MemorySteps(), tiles: new MemoryTiles() });
