import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { LOG_FILE } from './query-log.ts';
import type { AgencyQuestion } from './reconcile.ts';
import { BEGINNING, lineOf, type LogLine, sha256 } from './record.ts';

/** What an agency's log of queries says, and whether its lines follow one another. */
export type QueryLogRead = {
  readonly agency: string | undefined;
  readonly questions: ReadonlyMap<string, AgencyQuestion>;
  /** The hub's checkpoints that came with the questions, each once, as the notes that they are. */
  readonly checkpoints: readonly string[];
  /** Questions that came without one. */
  readonly uncheckpointed: number;
  /** The first line that does not hold, counted from one; what follows it is read all the same. */
  readonly brokenAt: number | undefined;
};

const Asked = z.looseObject({
  kind: z.literal('ASKED'),
  at: z.string(),
  mandate: z.looseObject({ question: z.string() }).exactOptional(),
  relatives: z.number().default(0),
  entries: z.record(z.string(), z.number()).default({}),
  checkpoint: z.string().exactOptional(),
});
const Opened = z.looseObject({ kind: z.literal('OPENED'), agency: z.string() });

/**
 * Reads an agency's log of queries up to an instant, from its folder or a copy of its file. A line that was
 * taken out or changed breaks the chain, and the rest still says which questions it has. Rejects where there
 * is no such file.
 */
export async function questionsIn(path: string, until = '9'): Promise<QueryLogRead> {
  const file = statSync(path).isDirectory() ? join(path, LOG_FILE) : path;
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  const reading = new Reading(until);
  for await (const text of lines) reading.take(text);
  return reading;
}

class Reading implements QueryLogRead {
  agency: string | undefined;
  brokenAt: number | undefined;
  uncheckpointed = 0;
  readonly questions = new Map<string, AgencyQuestion>();
  readonly #until: string;
  readonly #checkpoints = new Set<string>();
  #head = BEGINNING;
  #line = 0;

  constructor(until: string) {
    this.#until = until;
  }

  get checkpoints(): readonly string[] {
    return [...this.#checkpoints].map((one) => Buffer.from(one, 'base64').toString('utf8'));
  }

  take(text: string): void {
    const line = lineOf(text);
    const follows = line?.seq === this.#line && line.prev === this.#head;
    this.#line += 1;
    this.#head = sha256(text);
    if (!follows) this.brokenAt ??= this.#line;
    if (line && line.at <= this.#until) this.#takeLine(line);
  }

  #takeLine(line: LogLine): void {
    const opened = Opened.safeParse(line);
    if (opened.success) this.agency ??= opened.data.agency;
    const asked = Asked.safeParse(line);
    if (asked.success) this.#takeAsked(asked.data);
  }

  #takeAsked({ at, mandate, relatives, entries, checkpoint }: z.infer<typeof Asked>): void {
    if (checkpoint === undefined) this.uncheckpointed += 1;
    else this.#checkpoints.add(checkpoint);
    // The card is asked on the hub's own behalf, and is about nobody.
    if (!mandate) return;
    const { question } = mandate;
    const before = this.questions.get(question) ?? { question, at, lines: 0, gave: 0 };
    const gave = Object.values(entries).reduce((sum, count) => sum + count, relatives);
    this.questions.set(question, {
      ...before,
      lines: before.lines + 1,
      gave: before.gave + gave,
    });
  }
}
