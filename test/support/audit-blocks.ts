import type { AuditBlock, AuditBlocks } from '../../src/audit/ports.ts';
import { AlreadyKept } from '../../src/domain/store-errors.ts';

/** An audit store in memory whose every call can be made to go wrong. */
export class MemoryBlocks implements AuditBlocks {
  readonly chains = new Map<string, AuditBlock[]>();
  /** Runs before each append is kept; rejecting means that it is not. */
  before: (block: AuditBlock) => Promise<void> = () => Promise.resolve();
  /** Runs after it was kept; rejecting means that it is kept and the writer does not know. */
  after: (block: AuditBlock) => Promise<void> = () => Promise.resolve();

  async append(block: AuditBlock): Promise<void> {
    await this.before(block);
    const chain = this.chains.get(block.writer) ?? [];
    const kept = chain.find((each) => each.block === block.block);
    if (kept === undefined) this.chains.set(block.writer, [...chain, block]);
    else if (kept.blockHash !== block.blockHash) throw new AlreadyKept('a block');
    await this.after(block);
  }

  writers(): Promise<readonly string[]> {
    return Promise.resolve([...this.chains.keys()]);
  }

  async *read(writer: string, fromBlock = 0): AsyncIterable<AuditBlock> {
    await Promise.resolve();
    yield* (this.chains.get(writer) ?? []).filter(({ block }) => block >= fromBlock);
  }

  /** Every record in the store, as the JSON that it is. */
  records(): readonly unknown[] {
    return [...this.chains.values()]
      .flat()
      .flatMap(({ records }) =>
        records.map((bytes): unknown => JSON.parse(String(Buffer.from(bytes)))),
      );
  }

  /** Replaces one chain's blocks, as somebody with the run of the disk could. */
  tamper(writer: string, change: (blocks: readonly AuditBlock[]) => readonly AuditBlock[]): void {
    this.chains.set(writer, [...change(this.chains.get(writer) ?? [])]);
  }
}

const idle = () => undefined;

/** A gate that appends can be made to wait at. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = idle;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
