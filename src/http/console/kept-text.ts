import { z } from 'zod';
import type { PractitionerId } from '../../domain/ids.ts';
import type { Typed } from './kit/fields.ts';
import { recordsIn, type Behind } from './lasting/records.ts';

/** Who typed something, and on which page of the console. */
export type KeptPlace = { readonly practitioner: PractitionerId; readonly path: string };

/** What people typed and have not sent. It outlives the session, so it is found by who typed it. */
export type Drafts = {
  readonly keep: (place: KeptPlace, typed: Typed) => Promise<void>;
  readonly find: (place: KeptPlace) => Promise<Typed | undefined>;
  readonly drop: (place: KeptPlace) => Promise<void>;
};

type Keeping = {
  readonly lastsMs: number;
  readonly report: ((cause: unknown) => void) | undefined;
};

/** Somebody's oldest give way to what they type now. */
const MOST_EACH = 50;
const nameOf = ({ practitioner, path }: KeptPlace) => JSON.stringify([practitioner, path]);
/** The names of fields with what stands in them. */
const shape = z.array(z.tuple([z.string(), z.array(z.string())]));

/** That text cannot be kept or found is reported, and no reason to refuse a page. */
export function draftsIn(behind: Behind, { lastsMs, report }: Keeping): Drafts {
  const records = recordsIn(behind, { kind: 'draft', shape, mostEach: MOST_EACH });
  const leniently = <Value>(work: Promise<Value>): Promise<Value | undefined> =>
    work.catch((cause: unknown) => {
      report?.(cause);
      return undefined;
    });
  return {
    keep: (place, typed) => {
      const fields = [...typed].map(([name, values]): [string, string[]] => [name, [...values]]);
      const keeping = { of: place.practitioner, until: behind.clock() + lastsMs };
      return leniently(records.keep(nameOf(place), fields, keeping));
    },
    find: async (place) => {
      const found = await leniently(records.find(nameOf(place)));
      return found && new Map(found.value);
    },
    drop: (place) => leniently(records.drop(nameOf(place))),
  };
}
