import { z } from 'zod';
import { instant } from '../domain/day.ts';
import type { OpenShelf, Shelf, ShelfKey, Shelved } from './shelf.ts';

/** Documents that every question reads and hardly anybody changes. */
export type Register<Value> = {
  /** Every document; the very same list as before while nobody, in whichever process, has changed one. */
  all(): Promise<readonly Value[]>;
  /** As it stands now, with the version that a change must name. */
  get(id: string): Promise<Shelved<Value> | undefined>;
  /** Rejects with AlreadyKept where the id is taken. */
  add(id: string, value: Value): Promise<void>;
  /** Rejects with StaleVersion where another version stands. */
  replace(id: string, value: Value, version: number): Promise<void>;
};

type RegisterPlan<Value> = {
  readonly name: string;
  readonly shape: z.ZodType<Value>;
  readonly clock: () => number;
};

/** A document, and its place in the order of changes. */
type Entry<Value> = { readonly changedAt: string; readonly value: Value };

/** Changes made at the same moment, in other processes, that one look is sure to notice. */
const NEWEST = 4;
const PAGE = 500;

/**
 * A register over a shelf. Each change puts its document at the head of the order of changes in the same
 * write, so that a look at the head tells whether what was read before still stands.
 */
export async function openRegister<Value>(
  openShelf: OpenShelf,
  { name, shape, clock }: RegisterPlan<Value>,
): Promise<Register<Value>> {
  const entry: z.ZodType<Entry<Value>> = z.strictObject({ changedAt: z.string(), value: shape });
  const shelf = await openShelf({
    name,
    shape: entry,
    keys: ({ changedAt }): readonly ShelfKey[] => [{ ...CHANGES, order: changedAt }],
  });
  let last: { readonly head: string; readonly values: readonly Value[] } | undefined;
  const put = async (id: string, value: Value, replaces: number) => {
    await shelf.put(id, { changedAt: await nextMoment(shelf, clock), value }, replaces);
  };
  return {
    all: async () => {
      const head = await headOf(shelf);
      if (last?.head !== head) last = { head, values: await everything(shelf) };
      return last.values;
    },
    get: async (id) => {
      const found = await shelf.get(id);
      return found && { ...found, value: found.value.value };
    },
    add: (id, value) => put(id, value, 0),
    replace: put,
  };
}

const CHANGES = { index: 'by-change', group: 'all' } as const;

const newestOf = <Value>(shelf: Shelf<Entry<Value>>) =>
  shelf.list({ ...CHANGES, newestFirst: true, first: NEWEST });

/** Differs whenever anything has been changed. */
async function headOf<Value>(shelf: Shelf<Entry<Value>>): Promise<string> {
  const { found } = await newestOf(shelf);
  return JSON.stringify(found.map(({ id, version, value }) => [id, version, value.changedAt]));
}

/** Later than every change before, whatever this machine's clock says. */
async function nextMoment<Value>(shelf: Shelf<Entry<Value>>, clock: () => number): Promise<string> {
  const [newest] = (await newestOf(shelf)).found;
  const before = newest ? Date.parse(newest.value.changedAt) : 0;
  return instant(Math.max(clock(), before + 1));
}

async function everything<Value>(
  shelf: Shelf<Entry<Value>>,
  after?: string,
): Promise<readonly Value[]> {
  const page = await shelf.list({ ...CHANGES, first: PAGE, ...(after && { after }) });
  const values = page.found.map(({ value }) => value.value);
  return page.next === undefined ? values : [...values, ...(await everything(shelf, page.next))];
}
