import { z } from 'zod';
import { partialDate, type Instant, type PartialDate } from '../../domain/day.ts';
import { NotKeepable, StoreDamaged } from '../errors.ts';

/** What one kind of record looks like in every store; the boundary between documents and nouns. */
export type Shape<Value> = {
  /** Says that this can be kept and read back whole; throws NotKeepable otherwise. */
  readonly keepable: (value: Value) => Value;
  /** Reads what was kept; throws StoreDamaged where it is anything else. */
  readonly read: (kept: unknown) => Value;
};

/** Fields that the schema does not name are refused, never dropped: silent loss reads as "nothing held". */
export function shapeOf<Value>(noun: string, schema: z.ZodType<Value>): Shape<Value> {
  return {
    keepable: (value) => {
      const checked = schema.safeParse(value);
      if (!checked.success) throw new NotKeepable(noun, { cause: checked.error });
      return checked.data;
    },
    read: (kept) => {
      const checked = schema.safeParse(kept);
      if (!checked.success) throw new StoreDamaged(noun, { cause: checked.error });
      return checked.data;
    },
  };
}

/** An id. It was checked where it was made. */
export const id = <Id extends string>() => z.custom<Id>((value) => typeof value === 'string');

/** A closed list of words that the domain gives as a type; the compiler sees to it that none is missing. */
export const words = <Word extends string>(all: Readonly<Record<Word, true>>) =>
  z.custom<Word>((value) => typeof value === 'string' && Object.hasOwn(all, value));

export const day = z.custom<PartialDate>(
  (value) => typeof value === 'string' && partialDate(value) !== undefined,
);

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
export const moment = z.custom<Instant>((value) => typeof value === 'string' && MOMENT.test(value));

/** Counts of changes, from 1. */
export const version = z.int().positive();
