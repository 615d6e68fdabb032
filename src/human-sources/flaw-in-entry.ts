import type { z } from 'zod';
import type { EntryCategory } from '../domain/agency.ts';
import type { Instant } from '../domain/day.ts';
import { Mistake } from '../domain/mistake.ts';
import { ukDay } from '../domain/uk-day.ts';
import type { saidEntryShape } from './shapes.ts';

type SaidEntry = z.infer<typeof saidEntryShape>;
export type EntryPlace = {
  /** What was asked for of the person. */
  readonly wanted: ReadonlySet<EntryCategory>;
  readonly now: Instant;
  /** The entry's place, such as `people.0.entries.1`. */
  readonly at: string;
};

/** What is wrong with one thing that somebody at an agency wrote down. */
export const flawInEntry = (entry: SaidEntry, place: EntryPlace): Mistake | undefined =>
  flawInCategory(entry, place) ?? flawInDates(entry, place) ?? flawInHandling(entry, place);

const flawInCategory = ({ category }: SaidEntry, { wanted, at }: EntryPlace) =>
  wanted.has(category)
    ? undefined
    : new Mistake(`${at}.category`, 'is to be one that was asked for of this person');

/** Dates of any precision are compared as far as both are known; today is the day where the entry is written. */
function flawInDates(entry: SaidEntry, { now, at }: EntryPlace): Mistake | undefined {
  const { until } = entry;
  const occurredOn: string = entry.occurredOn ?? '';
  if (occurredOn > ukDay(Date.parse(now)).slice(0, occurredOn.length))
    return new Mistake(`${at}.occurredOn`, 'is not to be in the future');
  if (until === undefined) return undefined;
  const length = Math.min(occurredOn.length, until.length);
  return until.slice(0, length) < occurredOn.slice(0, length)
    ? new Mistake(`${at}.until`, 'is to be no earlier than occurredOn')
    : undefined;
}

const flawInHandling = ({ handling: { code, conditions } }: SaidEntry, { at }: EntryPlace) =>
  (code === 'WITH_CONDITIONS') === (conditions !== undefined)
    ? undefined
    : new Mistake(`${at}.handling`, 'has conditions where, and only where, it says there are some');
