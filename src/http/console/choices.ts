import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

/** What a reader chooses for all pages; kept in their browser, since it says nothing of anybody. */
const CHOICES = {
  /** Every measure of text on the pages follows. */
  text: z.enum(['small', 'standard', 'large']).catch('standard'),
  /** UK practice draws a lasting couple unbroken; US practice breaks the line of the unmarried. */
  notation: z.enum(['uk', 'us']).catch('uk'),
} as const;
export type Choice = keyof typeof CHOICES;

export const cookieOf = (choice: Choice): string => `mash-${choice}`;

/** Whether a value can be chosen at all. */
export const canChoose = (choice: Choice, value: string): boolean =>
  CHOICES[choice].parse(value) === value;

/** What this browser was set to, or the usual, as classes of the page. */
export function choicesOf({ cookies }: FastifyRequest) {
  const text = CHOICES.text.parse(cookies[cookieOf('text')]);
  const notation = CHOICES.notation.parse(cookies[cookieOf('notation')]);
  return { text, notation, classes: `text-${text} notation-${notation}` };
}
