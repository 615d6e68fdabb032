import { isDeepStrictEqual } from 'node:util';
import type { Fault, FaultCode } from '../mapping/fault.ts';

/** More than anybody reads; beyond it faults are counted and no longer kept. */
const KEPT = 10_000;

/** How one part of the mapping read its table. */
export type TableCount = {
  readonly part: string;
  readonly table: string;
  readonly rows: number;
  /** Rows passed over, and rows of which a field was left off. */
  readonly skipped: number;
  readonly leftOff: number;
};

type Counting = { -readonly [Field in keyof TableCount]: TableCount[Field] };

/** Collects what is wrong with a source while it is read. Nothing is passed over without a count. */
export class FaultsMet {
  readonly #kept: Fault[] = [];
  readonly #byCode = new Map<FaultCode, number>();
  readonly #parts = new Map<string, Counting>();
  #refused = 0;
  #keptBack = 0;

  add(fault: Fault): void {
    this.#byCode.set(fault.code, (this.#byCode.get(fault.code) ?? 0) + 1);
    if (fault.effect === 'REFUSED') this.#refused += 1;
    if (this.#kept.length < KEPT || fault.effect === 'REFUSED') this.#kept.push(fault);
  }

  /** Adds what forbids serving, unless the very same was told before: many tables have one database. */
  addOnce(fault: Fault): void {
    if (!this.#kept.some((kept) => isDeepStrictEqual(kept, fault))) this.add(fault);
  }

  /** Counts one row that a part read, by the worst that was wrong with it. */
  countRow(
    { part, table }: Pick<TableCount, 'part' | 'table'>,
    worst: 'FINE' | 'ROW_SKIPPED' | 'FIELD_LEFT_OFF',
  ): void {
    const count = this.#parts.get(part) ?? { part, table, rows: 0, skipped: 0, leftOff: 0 };
    this.#parts.set(part, count);
    count.rows += 1;
    if (worst === 'ROW_SKIPPED') count.skipped += 1;
    if (worst === 'FIELD_LEFT_OFF') count.leftOff += 1;
  }

  /** How many faults forbid serving what was read. */
  get refusing(): number {
    return this.#refused;
  }

  /** Those that were kept, in the order they were met. */
  get kept(): readonly Fault[] {
    return this.#kept;
  }

  /** Takes note of records that a label or a consent keeps back. */
  keepBack(records: number): void {
    this.#keptBack += records;
  }

  get keptBack(): number {
    return this.#keptBack;
  }

  /** Rows passed over as bad, of which something may be missing from every answer. */
  get skipped(): number {
    return this.counts.reduce((sum, { skipped }) => sum + skipped, 0);
  }

  get counts(): readonly TableCount[] {
    return [...this.#parts.values()];
  }

  get byCode(): Readonly<Partial<Record<FaultCode, number>>> {
    return Object.fromEntries(
      [...this.#byCode].toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  }
}
