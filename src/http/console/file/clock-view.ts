import { z } from 'zod';
import type { Instant } from '../../../domain/day.ts';
import { minuteInWords } from '../dates.ts';
import { CLOCK_WORDS, codesOf } from '../front-door-words.ts';
import { tag, text, type Cell } from '../kit/list-page.ts';
import { anInstant, maybe } from '../scalars.ts';

const STATES = ['RUNNING', 'DUE_SOON', 'OVERDUE', 'MET', 'MISSED'] as const;

/** A deadline, as every document of the console asks for it. */
export const clock = z.object({
  kind: z.enum(codesOf(CLOCK_WORDS)),
  startedAt: anInstant,
  dueAt: anInstant,
  stoppedAt: maybe(anInstant),
  state: z.enum(STATES),
});
type ShownClock = z.infer<typeof clock>;

/** The same as a document asks for it. */
export const CLOCK_FIELDS = /* GraphQL */ `
  kind
  startedAt
  dueAt
  stoppedAt
  state
`;

/** What a referral waits for that is due first: what it is, until when, and how it stands. */
export function nextDue(clocks: readonly ShownClock[], now: Instant) {
  const [first] = clocks
    .filter(({ stoppedAt }) => !stoppedAt)
    .toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
  return first && dueInWords(first, now);
}

/** A deadline in the words in which every page tells of it. */
export const dueInWords = (due: ShownClock, now: Instant) => ({
  what: text(CLOCK_WORDS[due.kind], `by ${minuteInWords(due.dueAt)}`),
  left: clockCell(due, now),
});

/** How a deadline stands, in words first; the colour only underlines them. */
export function clockCell({ state, dueAt, stoppedAt }: ShownClock, now: Instant): Cell {
  switch (state) {
    case 'OVERDUE':
      return tag(`Overdue by ${lengthInWords(Date.parse(now) - Date.parse(dueAt))}`, 'alarm');
    case 'DUE_SOON':
      return tag(`Due in ${lengthInWords(Date.parse(dueAt) - Date.parse(now))}`, 'care');
    case 'RUNNING':
      return text(`Due in ${lengthInWords(Date.parse(dueAt) - Date.parse(now))}`);
    case 'MET':
      return tag(stoppedAt ? `Met at ${minuteInWords(stoppedAt)}` : 'Met', 'good');
    case 'MISSED':
      return tag(stoppedAt ? `Met too late, at ${minuteInWords(stoppedAt)}` : 'Missed', 'care');
  }
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time as people say it: `40 minutes`, `5 hours`, `3 days`; never rounded up. */
export function lengthInWords(lengthMs: number): string {
  const length = Math.max(0, lengthMs);
  if (length < MINUTE) return 'less than a minute';
  if (length < 2 * HOUR) return counted(length / MINUTE, 'minute');
  return length < 2 * DAY ? counted(length / HOUR, 'hour') : counted(length / DAY, 'day');
}

function counted(value: number, unit: string): string {
  const whole = Math.floor(value);
  return `${String(whole)} ${unit}${whole === 1 ? '' : 's'}`;
}
