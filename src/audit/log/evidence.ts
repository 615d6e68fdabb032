import type { Receipt } from '../../domain/audit-event.ts';
import { groupedBy } from '../../domain/grouped-by.ts';
import { type Checkpoint, openCheckpoint } from './checkpoint.ts';
import { type LogFlaw, logFlaw } from './log-flaw.ts';
import type { NoteKey } from './note.ts';
import type { PlacedRecord } from './replay.ts';
import type { TreeEdge } from './tree.ts';

/** What others keep of the log. */
export type Outside = {
  readonly checkpoints: readonly string[];
  readonly receipts: readonly Receipt[];
};

/** A receipt promises that its record is in the log this long after it was given (as RFC 6962 §3's merge delay). */
export const PROMISE_MS = 60_000;

/** Compares what others keep with the log as it is walked through. */
export class OutsideEvidence {
  readonly #checkpoints: readonly Checkpoint[];
  readonly #ofSize: ReadonlyMap<number, readonly Checkpoint[]>;
  readonly #receipts: ReadonlyMap<string, Receipt>;
  readonly #met = new Set<string>();
  readonly #flaws: LogFlaw[] = [];

  constructor(outside: Outside, origin: string, keys: readonly NoteKey[]) {
    const read = outside.checkpoints.map((note) => openCheckpoint(note, origin, keys));
    this.#checkpoints = read.filter((checkpoint) => checkpoint !== undefined);
    this.#ofSize = groupedBy(this.#checkpoints, ({ size }) => size);
    this.#receipts = new Map(outside.receipts.map((receipt) => [nameOf(receipt), receipt]));
    for (const checkpoint of read) {
      if (checkpoint === undefined) this.#flaws.push(logFlaw({ code: 'FOREIGN_CHECKPOINT' }));
    }
  }

  /** Takes note of a record in its place, which is the last one of the tree with that edge. */
  see({ leafHash, writer, block, seq }: PlacedRecord, edge: TreeEdge): void {
    const record = { writer, block, seq };
    const receipt = this.#receipts.get(nameOf(record));
    if (receipt !== undefined) {
      this.#met.add(nameOf(record));
      const same = leafHash.toString('hex') === receipt.recordHash && block === receipt.block;
      if (!same) {
        this.#flaws.push(logFlaw({ code: 'RECEIPT_DIFFERS', leaf: edge.size - 1, record }));
      }
    }
    const kept = this.#ofSize.get(edge.size);
    if (kept !== undefined) this.#compare(kept, edge);
  }

  /** What does not fit. Where the walk came to an end of the log, it also says what is missing there. */
  flaws(size: number, whole: boolean, now: number): readonly LogFlaw[] {
    if (!whole) return this.#flaws;
    const ahead = this.#checkpoints
      .filter((checkpoint) => checkpoint.size > size)
      .map((checkpoint) => logFlaw({ code: 'CHECKPOINT_AHEAD', leaf: checkpoint.size - 1 }));
    const unmet = [...this.#receipts.values()]
      .filter((receipt) => !this.#met.has(nameOf(receipt)) && isDue(receipt, now))
      .map(({ writer, block, seq }) =>
        logFlaw({ code: 'RECEIPT_UNMET', record: { writer, block, seq } }),
      );
    return [...this.#flaws, ...ahead, ...unmet];
  }

  #compare(kept: readonly Checkpoint[], edge: TreeEdge): void {
    const root = edge.root();
    if (kept.every((checkpoint) => checkpoint.root.equals(root))) return;
    this.#flaws.push(logFlaw({ code: 'CHECKPOINT_DIFFERS', leaf: edge.size - 1 }));
  }
}

const nameOf = ({ writer, seq }: Pick<Receipt, 'writer' | 'seq'>): string => `${writer}/${seq}`;

/** Whether the time has passed within which a receipt is promised its place. */
export const isDue = ({ at }: Receipt, now: number): boolean => Date.parse(at) + PROMISE_MS <= now;
