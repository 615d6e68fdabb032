import type { ExecutionResult } from 'graphql';
import { categoriesOf } from '../../domain/agency.ts';
import { instant } from '../../domain/day.ts';
import type { Mandate } from '../../sharing/ports.ts';
import type { BooksCard } from '../books.ts';
import { contractSchema, MandateMissing } from '../contract-schema.ts';
import { executor } from '../executor.ts';
import type { Fault } from '../mapping/fault.ts';
import { NotInContract } from '../person-query.ts';
import { openReader } from '../readers/open-reader.ts';
import type { FaultsMet, TableCount } from '../records/faults-met.ts';
import { gather } from '../records/gather.ts';
import { gatheredBooks, gatheredIndex } from '../records/gathered-books.ts';
import { referring } from '../records/reference.ts';
import { preview, type Preview } from './preview.ts';
import type { EdgeSettings } from './settings.ts';
import { newTally, type Tally, tallied, talliedBooks, talliedFinder } from './tally.ts';

/** What one reading of the source came to. It can be sent between threads, and names nobody. */
export type Reading = {
  /** What would be read next is the same while this is; absent where only reading can tell. */
  readonly stamp?: string;
  /** Whether the source stood still while it was read. What did not is neither served nor judged. */
  readonly settled: boolean;
  readonly asOf: string;
  readonly people: number;
  readonly tables: readonly TableCount[];
  /** Records that a label, or the person's own refusal, keeps back. */
  readonly keptBack: number;
  readonly faultsByCode: FaultsMet['byCode'];
  /** The faults themselves, up to ten thousand. */
  readonly faults: readonly Fault[];
  /** Whether nothing of it may be served. */
  readonly refused: boolean;
};

export type AskedQuestion = {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly mandate: Mandate | undefined;
};

/** How a question came out. It can be sent between threads. */
export type AnsweredQuestion = {
  readonly kind: 'ANSWERED' | 'NOT_IN_CONTRACT' | 'NO_MANDATE' | 'FAILED';
  readonly data?: unknown;
  readonly tally: Tally;
};

/** One reading of the source, ready to answer. */
export interface Generation {
  readonly reading: Reading;
  ask(question: AskedQuestion): Promise<AnsweredQuestion>;
  preview(rows: number): Promise<Preview>;
  close(): Promise<void>;
}

export type GenerationSettings = Pick<
  EdgeSettings,
  'holder' | 'mapping' | 'mappingHome' | 'mappingFile' | 'limits' | 'card' | 'model'
> & { readonly referenceKey: Uint8Array };

/** Reads the source whole and makes it ready, in this thread. Throws only where this program is at fault. */
export async function openGeneration(settings: GenerationSettings): Promise<Generation> {
  const { holder, mapping, mappingHome, mappingFile, limits } = settings;
  const reader = await openReader(mapping.source, mappingHome);
  const stamp = await reader.stamp().catch(() => undefined);
  const asOf = await reader.asOf().catch(() => Number.NaN);
  const refer = referring(settings.referenceKey);
  const options = { mapping, holder, reader, limits, refer, file: mappingFile };
  const { gathered, met } = await gather(options);
  const books = talliedBooks(gatheredBooks(gathered, cardOf(settings, asOf, met.skipped)));
  const index = gatheredIndex(gathered, settings.model);
  const execute = executor(contractSchema(books, talliedFinder(index.find)));
  const reading: Reading = {
    ...(stamp === undefined ? {} : { stamp }),
    settled: (await reader.stamp().catch(() => undefined)) === stamp,
    asOf: instant(Number.isFinite(asOf) ? asOf : 0),
    people: index.people,
    tables: met.counts,
    keptBack: met.keptBack,
    faultsByCode: met.byCode,
    faults: met.kept,
    refused: met.refusing > 0,
  };
  return {
    reading,
    ask: async ({ query, variables, mandate }) => {
      const tally = newTally();
      const result = await tallied(tally, async () => execute(query, variables, { mandate }));
      return answered(result, tally);
    },
    preview: (rows) => Promise.resolve(preview(gathered, rows)),
    close: () => Promise.resolve(),
  };
}

const cardOf = (
  { card, holder, limits }: GenerationSettings,
  asOf: number,
  skipped: number,
): BooksCard => ({
  skipped,
  contract: '1.0',
  asOf: instant(Number.isFinite(asOf) ? asOf : 0),
  window: {
    ...(card.coversFrom ? { from: card.coversFrom } : {}),
    ...(card.coversTo ? { to: card.coversTo } : {}),
  },
  area: card.area,
  freshness: card.freshness,
  categories: categoriesOf(holder).filter(
    (category) => !limits.categoriesOff.some((off) => off === category),
  ),
});

function answered(result: ExecutionResult | undefined, tally: Tally): AnsweredQuestion {
  if (!result) return { kind: 'NOT_IN_CONTRACT', tally };
  const [error] = result.errors ?? [];
  if (!error) return { kind: 'ANSWERED', data: result.data, tally };
  if (error.originalError instanceof MandateMissing) return { kind: 'NO_MANDATE', tally };
  const isTheirs = result.data === undefined || error.originalError instanceof NotInContract;
  return { kind: isTheirs ? 'NOT_IN_CONTRACT' : 'FAILED', tally };
}
