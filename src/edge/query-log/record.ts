import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Mandate } from '../../sharing/ports.ts';
import type { RequestFlaw } from '../../wire/request-verifier.ts';

/** What an edge writes down. Numbers and codes only: nobody's name, and nothing of what was said. */
export type QueryEvent =
  | { readonly kind: 'OPENED'; readonly agency: string; readonly cutBytes: number }
  | {
      readonly kind: 'READ';
      readonly people: number;
      readonly asOf: string;
      readonly served: boolean;
      readonly faults: number;
    }
  | { readonly kind: 'REFUSED'; readonly flaw: RequestFlaw; readonly checkpoint?: string }
  | {
      readonly kind: 'ASKED';
      readonly outcome: string;
      /** Absent only where the hub asked for the card on its own behalf. */
      readonly mandate?: Mandate;
      readonly peopleLookedFor: number;
      readonly candidates: number;
      readonly recordsRead: number;
      readonly relatives: number;
      /** Entries read for the answer, by category; where only existence was asked, no more than that left. */
      readonly entries: Readonly<Record<string, number>>;
      /** The hub's latest signed checkpoint, as it came with the question. */
      readonly checkpoint?: string;
    };

/** One line of the log. */
const lineShape = z.looseObject({
  seq: z.int().min(0),
  at: z.iso.datetime(),
  /** SHA-256 of the line before, without its newline; of nothing before the first. */
  prev: z.string().regex(/^[0-9a-f]{64}$/),
  kind: z.enum(['OPENED', 'READ', 'REFUSED', 'ASKED']),
});
export type LogLine = z.infer<typeof lineShape>;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** What the first line follows. */
export const BEGINNING = sha256('');

/** Reads one line; undefined where it is none. */
export function lineOf(text: string): LogLine | undefined {
  try {
    return lineShape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
