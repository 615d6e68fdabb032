import { z } from 'zod';
import { partialDate, type PartialDate } from '../../domain/day.ts';
import { isRecord } from '../../wire/shape.ts';

/** Says whether a parsed value is of a type. It copies nothing, so whoever reads on takes named members only. */
export type Check<Value> = (value: unknown) => value is Value;
/** The type that a check checks for. */
export type Checked<Known> = Known extends Check<infer Value> ? Value : never;

type Members<Checks> = { readonly [Name in keyof Checks]: Checked<Checks[Name]> };

/** An object whose members are these; it may have others, which nobody reads. */
export function members<Checks extends Readonly<Record<string, Check<unknown>>>>(
  checks: Checks,
): Check<Members<Checks>> {
  const names = Object.keys(checks);
  const inTurn = Object.values(checks);
  return (value): value is Members<Checks> => {
    if (!isRecord(value)) return false;
    // By index: a pair for each member would be taken apart a dozen times for each of a thousand entries.
    for (let at = 0; at < names.length; at += 1)
      if (inTurn[at]?.(value[names[at] ?? '']) !== true) return false;
    return true;
  };
}

/** A list of nothing but these. */
export const list =
  <Item>(check: Check<Item>): Check<readonly Item[]> =>
  (value): value is readonly Item[] => {
    if (!Array.isArray(value)) return false;
    for (const item of value) if (!check(item)) return false;
    return true;
  };

/** A member that may be absent or null. */
export const absentOr =
  <Value>(check: Check<Value>): Check<Value | null | undefined> =>
  (value): value is Value | null | undefined =>
    value === undefined || value === null || check(value);

/** A text of so many UTF-16 units. */
export const text =
  (least: number, most: number): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length >= least && value.length <= most;

/** A member of a closed list. */
export const oneOf = <Member extends string>(known: readonly Member[]): Check<Member> => {
  const set = new Set<unknown>(known);
  return (value): value is Member => set.has(value);
};

export const yesOrNo: Check<boolean> = (value) => typeof value === 'boolean';

/** A whole number that can be told from its neighbours. */
export const whole: Check<number> = (value): value is number => Number.isSafeInteger(value);

export const day: Check<PartialDate> = (value): value is PartialDate =>
  typeof value === 'string' && partialDate(value) !== undefined;

const INSTANT_WITH_OFFSET_Z = z.iso.datetime();
/** An instant in UTC, ISO 8601. */
export const instant: Check<string> = (value): value is string =>
  INSTANT_WITH_OFFSET_Z.safeParse(value).success;

/** No value at all. */
export const nothing: Check<null> = (value) => value === null;
