import { bankHolidaysOf } from './bank-holidays.ts';
import {
  epochAt,
  HOUR_MS,
  isoOf,
  MINUTE_MS,
  wallClockAt,
  weekdayOf,
  type Epoch,
} from './london.ts';

export const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Minutes since midnight by the wall, from opening to closing; 1,440 is midnight at the end. */
export type OpeningHours = { readonly opens: number; readonly closes: number };

/** When a hub works. */
export type WorkingHours = {
  readonly week: Readonly<Partial<Record<Weekday, OpeningHours>>>;
  /** ISO dates on which it is closed beside England's bank holidays. */
  readonly closedOn: readonly string[];
  /** Bank holidays on which it works all the same. */
  readonly openOn: readonly string[];
};

/** How long something may take. */
export type Allowance =
  | { readonly hours: number; readonly counted: 'CLOCK' | 'WORKING' }
  | { readonly workingDays: number };

export type Calendar = {
  readonly isOpen: (at: Epoch) => boolean;
  /** When the allowance is used up. */
  readonly dueAfter: (from: Epoch, allowance: Allowance) => Epoch;
};

/** Nobody is closed for so long. It ends the search where a calendar has no opening hours at all. */
const LONGEST_CLOSURE_DAYS = 60;

type Shift = { readonly opens: Epoch; readonly closes: Epoch };

/** A working-hours calendar of England, by the clock on the wall. Throws where the week has no opening hours. */
export function calendarOf(hours: WorkingHours): Calendar {
  if (Object.keys(hours.week).length === 0) throw new Error('the week has no opening hours');
  const shiftOn = shiftsOf(hours);
  const atWork = (at: Epoch): Shift => nextShift(shiftOn, at);
  return {
    isOpen: (at) => atWork(at).opens <= at,
    dueAfter: (from, allowance) => {
      if ('workingDays' in allowance) return workingDaysAfter(shiftOn, from, allowance.workingDays);
      const span = allowance.hours * HOUR_MS;
      return allowance.counted === 'CLOCK' ? from + span : workedAfter(atWork, from, span);
    },
  };
}

function shiftsOf({ week, closedOn, openOn }: WorkingHours): (day: number) => Shift | undefined {
  const holidays = new Map<string, ReadonlySet<string>>();
  const isHoliday = (iso: string): boolean => {
    const year = iso.slice(0, 4);
    const known = holidays.get(year) ?? new Set(bankHolidaysOf(Number(year)));
    holidays.set(year, known);
    return (known.has(iso) && !openOn.includes(iso)) || closedOn.includes(iso);
  };
  return (day) => {
    const weekday = WEEKDAYS[weekdayOf(day)];
    const open = weekday && week[weekday];
    if (!open || isHoliday(isoOf(day))) return undefined;
    return {
      opens: epochAt({ day, minute: open.opens }),
      closes: epochAt({ day, minute: open.closes }),
    };
  };
}

type ShiftOn = (day: number) => Shift | undefined;

/** The shift that runs at that moment, or the next. */
function nextShift(shiftOn: ShiftOn, at: Epoch): Shift {
  const today = wallClockAt(at).day;
  for (let day = today; day <= today + LONGEST_CLOSURE_DAYS; day += 1) {
    const shift = shiftOn(day);
    if (shift && at < shift.closes) return shift;
  }
  throw new Error('the calendar has no opening hours in two months');
}

/** Counts the time at work alone. */
function workedAfter(atWork: (at: Epoch) => Shift, from: Epoch, span: number): Epoch {
  let left = span;
  let at = from;
  for (;;) {
    const { opens, closes } = atWork(at);
    const begins = Math.max(at, opens);
    if (begins + left <= closes) return begins + left;
    left -= closes - begins;
    at = closes;
  }
}

/**
 * The same time of day so many working days on. What comes while the hub is closed counts from its next
 * opening. Where that day closes earlier, its closing is the end.
 */
function workingDaysAfter(shiftOn: ShiftOn, from: Epoch, days: number): Epoch {
  const begins = Math.max(from, nextShift(shiftOn, from).opens);
  const { day, minute } = wallClockAt(begins);
  let last = day;
  let shift: Shift | undefined;
  for (let counted = 0; counted < days; counted += 1) {
    shift = nextShift(shiftOn, epochAt({ day: last + 1, minute: 0 }));
    last = wallClockAt(shift.opens).day;
  }
  if (!shift) return begins;
  const sameTime = epochAt({ day: last, minute });
  return Math.min(Math.max(sameTime, shift.opens), shift.closes);
}

/** Minutes of the wall's clock from `HH:MM`; undefined where it is no such time. */
export function minuteOf(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$|^24:00$/.exec(text) ?? [];
  if (text === '24:00') return 24 * (HOUR_MS / MINUTE_MS);
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
