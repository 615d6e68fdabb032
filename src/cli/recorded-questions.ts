import { z } from 'zod';
import type { PlayedQuestion } from '../../policies/replay.ts';
import type { About } from '../../policies/vocabulary.ts';
import { allRecords } from '../audit/export/records.ts';
import { parsed } from '../audit/read-record.ts';
import type { AuditBlocks } from '../audit/ports.ts';
import {
  aboutIn,
  intentShape,
  playedIn,
  ruledOnShape,
  type RecordedIntent,
  type ReplayBooks,
  type Unplayable,
} from '../review/why/played-question.ts';

const disclosedShape = z.object({
  kind: z.literal('DISCLOSED'),
  questions: z.array(z.string()),
  ruledOn: ruledOnShape.optional(),
});

const recordShape = z.object({ at: z.string(), event: z.unknown() });

/** What can be played again, and how many questions cannot, with the reason. */
export type Recorded = {
  readonly playable: readonly PlayedQuestion[];
  readonly unplayable: Readonly<Record<Unplayable, number>>;
};

/** Reads the pictures that were asked for since an instant, out of the log. */
export async function recordedQuestions(
  blocks: AuditBlocks,
  since: string,
  books: ReplayBooks,
): Promise<Recorded> {
  const intents = new Map<string, { readonly at: string; readonly intent: RecordedIntent }>();
  const people = new Map<string, readonly About[]>();
  for await (const { bytes } of allRecords(blocks)) {
    const record = recordShape.safeParse(parsed(bytes));
    if (!record.success || record.data.at < since) continue;
    const { at, event } = record.data;
    const intent = intentShape.safeParse(event);
    if (intent.success) intents.set(intent.data.question, { at, intent: intent.data });
    const disclosed = disclosedShape.safeParse(event);
    if (disclosed.success && disclosed.data.ruledOn) {
      const abouts = disclosed.data.ruledOn.map(aboutIn);
      for (const question of disclosed.data.questions) people.set(question, abouts);
    }
  }
  const unplayable = { OTHER_RULES: 0, NO_PEOPLE: 0, NO_AGREEMENT: 0, NO_AGENCY: 0 };
  const playable = [...intents.values()].flatMap(({ at, intent }) => {
    const played = playedIn(intent, at, { books, people: people.get(intent.question) });
    if (typeof played !== 'string') return [played];
    unplayable[played] += 1;
    return [];
  });
  return { playable, unplayable };
}
