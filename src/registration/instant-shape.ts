import { z } from 'zod';
import { instant } from '../domain/day.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** An instant as the hub writes it; any other spelling, and any that there is not, is refused. */
export const instantShape = z
  .string()
  .regex(INSTANT)
  .refine((text) => !Number.isNaN(Date.parse(text)) && instant(Date.parse(text)) === text)
  .transform((text) => instant(Date.parse(text)));
