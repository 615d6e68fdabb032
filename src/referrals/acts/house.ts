import type { Clock, ClockKind } from '../../domain/clock.ts';
import { instant, type Instant } from '../../domain/day.ts';
import type { Allowance, Calendar } from '../calendar/working-time.ts';
import type { FrontDoorSettings } from '../settings.ts';

/** How this hub's front door works: its settings and its calendar. */
export type House = { readonly settings: FrontDoorSettings; readonly calendar: Calendar };

/** A clock from that moment on. */
export function startClock(
  { calendar }: House,
  kind: ClockKind,
  startedAt: Instant,
  allow: Allowance,
): Clock {
  return { kind, startedAt, dueAt: dueAt(calendar, startedAt, allow) };
}

export const dueAt = (calendar: Calendar, from: Instant, allow: Allowance): Instant =>
  instant(calendar.dueAfter(Date.parse(from), allow));

/** The same clocks, those of these kinds stopped; one that has stopped keeps its time. */
export const stopClocks = (
  clocks: readonly Clock[],
  at: Instant,
  ...kinds: readonly ClockKind[]
): readonly Clock[] =>
  clocks.map((clock) =>
    clock.stoppedAt === undefined && kinds.includes(clock.kind)
      ? { ...clock, stoppedAt: at }
      : clock,
  );

/** A clock in the place of any that runs for the same. */
export const restartClock = (clocks: readonly Clock[], clock: Clock): readonly Clock[] => [
  ...stopClocks(clocks, clock.startedAt, clock.kind),
  clock,
];
