/* oxlint-disable no-await-in-loop -- the log is read front to back so that memory stays flat */
import { type Flaw, flaw } from './flaw.ts';
import type { ChainHead } from './log-event.ts';
import { lastBlock } from './newest-head.ts';
import type { AuditBlocks } from './ports.ts';
import { readRecord } from './read-record.ts';
import { walkWriter, type WriterReport } from './walk-writer.ts';

export type VerifyProgress = {
  readonly blocks: number;
  readonly ofBlocks: number;
  readonly records: number;
};

/** What a walk through the whole log found. It is whole exactly when there are no flaws. */
export type VerifyReport = {
  readonly whole: boolean;
  readonly blocks: number;
  readonly records: number;
  readonly writers: readonly WriterReport[];
  /** The first flaw of each chain that has one, oldest chain first; chains that are gone come last. */
  readonly flaws: readonly Flaw[];
};

/**
 * Walks every chain of the log and recomputes it from the stored bytes: blocks without a gap, each
 * naming the one before, hashes as stored, sequence numbers, every disclosure after its intent, and
 * every chain that another one names. Memory stays flat; it reads each record once.
 */
export async function verifyBlocks(
  blocks: AuditBlocks,
  onProgress?: (progress: VerifyProgress) => void,
): Promise<VerifyReport> {
  const names = await blocks.writers();
  const { heads, ofBlocks } = await survey(blocks, names);
  const reports: WriterReport[] = [];
  const progress = { blocks: 0, ofBlocks, records: 0 };
  for (const name of names) {
    const seen = heads.filter((head) => head.writer === name);
    const report = await walkWriter(blocks, name, seen, (records) => {
      progress.blocks++;
      progress.records += records;
      onProgress?.({ ...progress });
    });
    reports.push(report);
  }
  return summary(reports, goneOf(heads, names));
}

/** What the chains say of one another in their first records, and how many blocks there are in all. */
async function survey(
  blocks: AuditBlocks,
  names: readonly string[],
): Promise<{ heads: readonly ChainHead[]; ofBlocks: number }> {
  const heads: ChainHead[] = [];
  let ofBlocks = 0;
  for (const name of names) {
    const { last, previous } = await glance(blocks, name);
    ofBlocks += last + 1;
    if (previous !== undefined) heads.push(previous);
  }
  return { heads, ofBlocks };
}

type Glance = { readonly last: number; readonly previous?: ChainHead | undefined };

/** A chain that cannot be read is left to the walk, which says where. */
async function glance(blocks: AuditBlocks, name: string): Promise<Glance> {
  try {
    const last = (await lastBlock(blocks, name))?.block ?? -1;
    return { last, previous: await previousOf(blocks, name) };
  } catch {
    return { last: -1 };
  }
}

async function previousOf(blocks: AuditBlocks, name: string): Promise<ChainHead | undefined> {
  for await (const { records } of blocks.read(name)) {
    const [first] = records;
    return first === undefined ? undefined : readRecord(first)?.previous;
  }
  return undefined;
}

function goneOf(heads: readonly ChainHead[], names: readonly string[]): readonly Flaw[] {
  const known = new Set(names);
  return heads
    .filter(({ writer }) => !known.has(writer))
    .map(({ writer, block }) => flaw({ code: 'WRITER_MISSING', writer, block }));
}

function summary(writers: readonly WriterReport[], gone: readonly Flaw[]): VerifyReport {
  const flaws = [...writers.flatMap((writer) => writer.flaw ?? []), ...gone];
  const sum = (count: 'blocks' | 'records') =>
    writers.reduce((total, writer) => total + writer[count], 0);
  return {
    whole: flaws.length === 0,
    blocks: sum('blocks'),
    records: sum('records'),
    writers,
    flaws,
  };
}
