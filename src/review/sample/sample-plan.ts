import { z } from 'zod';
import type { ShelfPlan } from '../../store/shelf.ts';

const text = z.string();
const shape = z.strictObject({
  from: text,
  before: text,
  /** Of all questions in that time, how many were chosen. */
  size: z.int().positive(),
  population: z.int().nonnegative(),
  seed: text,
  method: text,
  /** Ids of access events. */
  chosen: z.array(text),
  by: text,
  at: text,
});

/** A random sample of access, so drawn that anybody can draw it again. */
export type AccessSample = Readonly<z.infer<typeof shape>>;

export const samplePlan: ShelfPlan<AccessSample> = {
  name: 'access-samples',
  shape,
  keys: ({ at }) => [{ index: 'by-time', group: 'all', order: at }],
};
