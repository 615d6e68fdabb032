import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { recordsIn, type Behind, type Keeping } from './lasting/records.ts';

/** What became of a form that was sent, whichever process of the hub it reached. */
export type Sent =
  /** Nobody has sent it yet: whoever asked makes its change, and settles it. */
  | { readonly kind: 'FIRST' }
  | { readonly kind: 'MADE'; readonly location: string }
  /** An earlier sending neither ended well nor badly: a process may have been stopped in the middle. */
  | { readonly kind: 'UNCERTAIN' };

/** Which forms were sent, by the number that each served form carries. */
export type Sendings = {
  /** Waits for an earlier sending of the same form while that is under way. */
  readonly claim: (number: string, keeping: Keeping) => Promise<Sent>;
  /**
   * Says where the first sending led to; undefined where it changed nothing, and may be sent again. Never
   * rejects: what was made stays made.
   */
  readonly settle: (
    number: string,
    location: string | undefined,
    keeping: Keeping,
  ) => Promise<void>;
};

type Waiting = {
  readonly report: ((cause: unknown) => void) | undefined;
  /** How long a second sending waits for the first at most, in milliseconds. */
  readonly waitMs: number;
};

const shape = z.object({ location: z.string().exactOptional() });
const MOST_EACH = 100;
const LOOKED_EVERY_MS = 50;

/**
 * A form that is sent twice (two clicks, a page sent anew) makes its change once: the second sending waits
 * for the first, and leads to where that led.
 */
export function sendingsIn(behind: Behind, { waitMs, report }: Waiting): Sendings {
  const records = recordsIn(behind, { kind: 'sending', shape, mostEach: MOST_EACH });
  const claim = async (number: string, keeping: Keeping, waitedMs = 0): Promise<Sent> => {
    const found = await records.find(number);
    if (!found && (await records.begin(number, {}, keeping))) return { kind: 'FIRST' };
    const location = found?.value.location;
    if (location !== undefined) return { kind: 'MADE', location };
    if (waitedMs >= waitMs) return { kind: 'UNCERTAIN' };
    await wait(LOOKED_EVERY_MS);
    return claim(number, keeping, waitedMs + LOOKED_EVERY_MS);
  };
  return {
    claim: (number, keeping) => claim(number, keeping),
    settle: (number, location, keeping) =>
      (location === undefined
        ? records.drop(number)
        : records.keep(number, { location }, keeping)
      ).catch((cause: unknown) => report?.(cause)),
  };
}
