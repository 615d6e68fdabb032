import type { z } from 'zod';
import { instant } from '../../../domain/day.ts';
import type { PractitionerId } from '../../../domain/ids.ts';
import type { Lasting } from './lasting.ts';
import type { Sealing } from './sealing.ts';

/** How long a record is kept, and whose it is. */
export type Keeping = { readonly of: PractitionerId; readonly until: number };

/** Records of one kind, each under a name that only the console knows. All are sealed where they are kept. */
export type Records<Value> = {
  /** Undefined where there is none, its time is over, or another key sealed it. */
  readonly find: (name: string) => Promise<Found<Value> | undefined>;
  /** Resolves false where a record of this name stands: whoever began it was first. */
  readonly begin: (name: string, value: Value, keeping: Keeping) => Promise<boolean>;
  /** Puts it in place of whatever stands there. */
  readonly keep: (name: string, value: Value, keeping: Keeping) => Promise<void>;
  /** Resolves false where that version does not stand any more; it is nobody's to change then. */
  readonly change: (found: Found<Value>, value: Value, keeping: Keeping) => Promise<boolean>;
  readonly drop: (name: string) => Promise<void>;
};
export type Found<Value> = {
  readonly name: string;
  readonly value: Value;
  readonly version: number;
  /** When it was written, in milliseconds since 1970. */
  readonly writtenAt: number;
};

type Kind<Value> = {
  readonly kind: string;
  /** Whatever is read is parsed by it: another release may have written it. */
  readonly shape: z.ZodType<Value>;
  /** How many one person may have; beyond that the longest unchanged give way. */
  readonly mostEach: number;
};
export type Behind = {
  readonly lasting: Lasting;
  readonly sealing: Sealing;
  readonly clock: () => number;
};

/** Somebody else may be first this often before it is given up. */
const MOST_TRIES = 10;

export function recordsIn<Value>(behind: Behind, kind: Kind<Value>): Records<Value> {
  const { standing, write, remove } = placesFor(behind, kind);
  return {
    find: async (name) => (await standing(name)).found,
    begin: async (name, value, keeping) => {
      const { version, found } = await standing(name);
      return found === undefined && write(name, value, keeping, version);
    },
    keep: (name, value, keeping) =>
      insisting(async () => write(name, value, keeping, (await standing(name)).version)),
    change: ({ name, version }, value, keeping) => write(name, value, keeping, version),
    drop: (name) =>
      insisting(async () => {
        const { version } = await standing(name);
        return version === 0 || remove(name, version);
      }),
  };
}

async function insisting(trying: () => Promise<boolean>, tries = MOST_TRIES): Promise<void> {
  if (await trying()) return;
  if (tries <= 1) throw new Error('A record of the console changed faster than it was written');
  await insisting(trying, tries - 1);
}

/** Where records of a kind stand, and what stands there. */
function placesFor<Value>(
  { lasting, sealing, clock }: Behind,
  { kind, shape, mostEach }: Kind<Value>,
) {
  const idOf = (name: string) => sealing.nameOf(kind, 'name', name);
  const giveWay = async (group: string) => {
    const [oldest, ...others] = await lasting.oldestOf(group, mostEach + 1);
    if (oldest !== undefined && others.length >= mostEach) await lasting.remove(oldest);
  };
  return {
    write: async (name: string, value: Value, keeping: Keeping, replaces: number) => {
      const id = idOf(name);
      const group = sealing.nameOf(kind, 'of', keeping.of);
      const sealed = sealing.seal(JSON.stringify(value), id);
      const times = { written: instant(clock()), until: instant(keeping.until) };
      const written = await lasting.put(id, { group, sealed, ...times }, replaces);
      if (written && replaces === 0) await giveWay(group);
      return written;
    },
    remove: (name: string, version: number) => lasting.remove({ id: idOf(name), version }),
    standing: async (name: string): Promise<{ version: number; found?: Found<Value> }> => {
      const kept = await lasting.get(idOf(name));
      if (kept === undefined) return { version: 0 };
      const { version, record } = kept;
      const opened = sealing.open(record.sealed, kept.id);
      const isOver = clock() >= Date.parse(record.until);
      const read = opened === undefined || isOver ? undefined : shape.safeParse(JSON.parse(opened));
      if (!read?.success) return { version };
      const writtenAt = Date.parse(record.written);
      return { version, found: { name, value: read.data, version, writtenAt } };
    },
  };
}
