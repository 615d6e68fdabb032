import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

/** Sizes of text that a reader may choose; every measure of text on the pages follows. */
export const textSize = z.enum(['small', 'standard', 'large']);
export type TextSize = z.infer<typeof textSize>;

export const TEXT_SIZE_COOKIE = 'mash-text-size';

/** The size that this browser was set to; the standard one where it was not. */
export const textSizeOf = ({ cookies }: FastifyRequest): TextSize =>
  textSize.safeParse(cookies[TEXT_SIZE_COOKIE]).data ?? 'standard';
