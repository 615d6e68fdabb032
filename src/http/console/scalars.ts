import { z } from 'zod';
import { instant, partialDate } from '../../domain/day.ts';

/** The public schema's `PartialDate`. */
export const aPartialDate = z.string().transform((text, context) => {
  const date = partialDate(text);
  if (date) return date;
  context.addIssue({ code: 'custom', message: 'is not a date' });
  return z.NEVER;
});

/** The public schema's `Instant`. */
export const anInstant = z.iso.datetime().transform((text) => instant(Date.parse(text)));

/** A field that may be withheld, or that its source leaves out. */
export const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullish();
