import { z } from 'zod';
import type { Answered } from './load.ts';

/** What a picture holds, of whichever contender. */
export type Counts = { readonly bytes: number; readonly people: number; readonly entries: number };

const picture = z.object({
  data: z.object({
    familyPicture: z.object({
      members: z.array(z.unknown()),
      chronology: z.object({ total: z.int(), nodes: z.array(z.unknown()) }),
      coverage: z.array(z.object({ state: z.literal('ANSWERED') })).optional(),
    }),
  }),
});

/** Reads a whole answer. Throws where it is no picture, or a source left a gap. */
export function countsOf(text: string): Counts {
  const { familyPicture } = picture.parse(JSON.parse(text)).data;
  const { members, chronology } = familyPicture;
  if (chronology.nodes.length !== chronology.total)
    throw new Error(`The chronology is cut at ${chronology.nodes.length} of ${chronology.total}`);
  return {
    bytes: Buffer.byteLength(text),
    people: members.length,
    entries: chronology.nodes.length,
  };
}

/** How many answers are read for each one that is read whole. */
const READ_EVERY = 50;

/**
 * A check for every answer of a load: its status, its size to within a hundredth (instants and ids differ),
 * the receipt where there must be one; and of every fiftieth each person and entry.
 */
export function judge(sample: Counts, receipts: boolean): (answer: Answered) => void {
  let read = 0;
  return ({ status, headers, text }) => {
    const fits = Math.abs(Buffer.byteLength(text) - sample.bytes) <= sample.bytes / 100 + 64;
    if (status !== 200 || !fits)
      throw new Error(`An answer was ${status} with ${text.length} bytes`);
    if (receipts && !headers['audit-receipt']) throw new Error('An answer had no receipt');
    read += 1;
    if (read % READ_EVERY !== 0) return;
    const { people, entries } = countsOf(text);
    if (people !== sample.people || entries !== sample.entries)
      throw new Error('An answer held other people or entries');
  };
}
