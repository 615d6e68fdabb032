import type { AccessEvent, WhatLeft } from '../access-event.ts';
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

/** Beyond so many events only the newest are looked at; a hub that has them has one every ten seconds. */
const MOST_EVENTS = 400_000;

/** One text in memory for each that is said, however often: events say the same few over and over. */
function interning(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    known.set(text, text);
    return text;
  };
}

function slim(event: AccessEvent, same: (text: string) => string): AccessEvent {
  const { left } = event;
  return {
    ...event,
    actor: same(event.actor),
    agency: same(event.agency),
    basis: [],
    agreements: [],
    rules: event.rules.map(same),
    sources: event.sources.map(same),
    ...(left && { left: slimmer(left, same) }),
  };
}

const slimmer = (left: WhatLeft, same: (text: string) => string): WhatLeft => ({
  ...left,
  subjects: left.subjects.map(same),
  releases: left.releases.map(({ agency, state, rules, ...counts }) => ({
    ...counts,
    agency: same(agency),
    state: same(state),
    rules: rules.map(same),
  })),
});

async function inWindow(log: ReviewBooks['log'], at: number): Promise<readonly AccessEvent[]> {
  const from = new Date(at - WINDOW_MS).toISOString();
  const before = new Date(at + 1).toISOString();
  const same = interning();
  const events: AccessEvent[] = [];
  for await (const event of log.between(from, before)) events.push(slim(event, same));
  return events.slice(-MOST_EVENTS).toSorted((one, other) => (one.at < other.at ? -1 : 1));
}
