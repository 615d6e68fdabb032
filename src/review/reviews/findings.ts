import type { AccessEvent } from '../access-event.ts';
import { raise, type Finding } from '../flags/red-flag.ts';
import { RED_FLAGS } from '../flags/red-flags.ts';
import type { ReviewBooks } from '../review-books.ts';

const WINDOW_MS = 42 * 86_400_000;
/** A window is looked through once in so long, however many ask. */
const FRESH_MS = 30_000;

/** What the red flags find in the last six weeks; made again where half a minute has passed. */
export function findingsOf({
  log,
  flags,
  now,
}: Pick<ReviewBooks, 'log' | 'flags' | 'now'>): () => Promise<readonly Finding[]> {
  let last: { readonly at: number; readonly found: Promise<readonly Finding[]> } | undefined;
  return () => {
    const at = Date.parse(now());
    if (last === undefined || at - last.at > FRESH_MS) {
      const found = inWindow(log, at).then((events) => raise(RED_FLAGS, events, flags));
      last = { at, found };
      found.catch(() => (last = undefined));
    }
    return last.found;
  };
}

async function inWindow(log: ReviewBooks['log'], at: number): Promise<readonly AccessEvent[]> {
  const from = new Date(at - WINDOW_MS).toISOString();
  const before = new Date(at + 1).toISOString();
  const events: AccessEvent[] = [];
  for await (const event of log.between(from, before)) events.push(event);
  return events.toSorted((one, other) => (one.at < other.at ? -1 : 1));
}
