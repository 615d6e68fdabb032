import type { ChronologyWish } from './chronology-view.ts';
import { STATE_WORDS } from './coverage-words.ts';
import type { Names } from './people-view.ts';
import type { ShownEntry, ShownPicture } from './picture-shape.ts';
import { wrapped } from './wrapped.ts';

/** Pixels of the overview at a text size of 16. */
const NAME_WIDTH = 205;
const PLOT_WIDTH = 715;
const LANE = 30;
const TOP = 26;
const FEWEST_YEARS = 2;
const MOST_LABELS = 13;
const NAME_LETTERS = 28;

/**
 * Every source as a lane over the years, with its entries as marks. A lane of a source that did not answer
 * is hatched from end to end, so that its emptiness cannot be read as nothing known. Where an agency is
 * chosen there is its lane alone: others would look empty and are not. A part of a chronology, and a span of days,
 * have none.
 */
export function lanesView(picture: ShownPicture, wish: ChronologyWish, names: Names) {
  const { agency: chosen, from, to } = wish;
  const { nodes, total } = picture.chronology;
  const sources =
    nodes.length === total && (from ?? to) === undefined
      ? picture.coverage.filter(({ agency }) => chosen === undefined || agency === chosen)
      : [];
  const dated = nodes.flatMap(({ occurredOn, heldBy }) =>
    occurredOn ? [{ date: occurredOn.date, heldBy }] : [],
  );
  const scale = scaleOf(
    dated.map(({ date }) => date),
    picture.asOf,
  );
  const bottom = TOP + sources.length * LANE;
  return {
    width: NAME_WIDTH + PLOT_WIDTH + 10,
    height: bottom + 8,
    plot: { x: NAME_WIDTH, width: PLOT_WIDTH, top: TOP, bottom },
    years: scale.years,
    lanes: sources.map(({ agency, state }, index) => ({
      y: TOP + index * LANE,
      height: LANE,
      name: wrapped(names.brief(agency), NAME_LETTERS, 1)[0],
      leaves: STATE_WORDS[state].leaves.toLowerCase(),
      says: STATE_WORDS[state].says,
      marks: dated
        .filter(({ heldBy }) => heldBy === agency)
        .map(({ date }) => markOf(date, scale.at)),
    })),
  };
}

type Scale = {
  readonly years: readonly { readonly x: number; readonly label: string }[];
  /** Pixels from the left of a day, written at any precision; the first moment that it allows. */
  readonly at: (date: string) => number;
};

function scaleOf(dates: readonly string[], asOf: string): Scale {
  const last = Number(asOf.slice(0, 4)) + 1;
  const earliest = Math.min(last - FEWEST_YEARS, ...dates.map((date) => Number(date.slice(0, 4))));
  const perYear = PLOT_WIDTH / (last - earliest);
  const step = Math.ceil((last - earliest) / MOST_LABELS);
  const years = Array.from({ length: last - earliest }, (_, index) => earliest + index);
  return {
    years: years
      .filter((year) => (year - earliest) % step === 0)
      .map((year) => ({ x: round(NAME_WIDTH + (year - earliest) * perYear), label: String(year) })),
    at: (date) => round(NAME_WIDTH + (yearsOf(date) - earliest) * perYear),
  };
}

/** A date as years since the year 0, such as 2024.5; unknown parts count from the start of what is known. */
function yearsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
}

/** A day is a mark; a month or a year is a bar over all of it, and never its first day. */
function markOf(date: ShownOn, at: Scale['at']) {
  const x = at(date);
  if (date.length === 10) return { x, width: 0 };
  const until = date.length === 4 ? at(String(Number(date) + 1)) : at(nextMonth(date));
  return { x, width: round(until - x) };
}
type ShownOn = NonNullable<ShownEntry['occurredOn']>['date'];

function nextMonth(date: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return month === 12
    ? `${String(year + 1)}-01`
    : `${String(year)}-${String(month + 1).padStart(2, '0')}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
