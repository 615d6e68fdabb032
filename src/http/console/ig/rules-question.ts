import { z } from 'zod';
import type { Section } from '../kit/list-page.ts';
import { soughtDay, soughtText, type SearchField } from '../kit/search-page.ts';
import type { ConsoleQuestion } from '../settings.ts';

/** What may be named in a question to the rules; all of it codes, ids, days and names of laws. */
export const rulesSought = z.object({
  /** An event's id, or a receipt: a compact JWS of some 500 characters. */
  question: z
    .union([z.literal('').transform(() => undefined), z.string().trim().max(4_096)])
    .optional(),
  agency: soughtText,
  referral: soughtText,
  role: soughtText,
  purpose: soughtText,
  level: z
    .union([z.literal('').transform(() => undefined), z.enum(['1', '2', '3', '4'])])
    .optional(),
  familyAgreement: soughtText,
  holder: soughtText,
  category: soughtText,
  part: soughtText,
  hindrance: soughtText,
  agreement: soughtText,
  version: z
    .union([z.literal('').transform(() => undefined), z.string().regex(/^\d{1,4}$/)])
    .optional(),
  law: soughtText,
  by: soughtDay,
});
export type RulesSought = z.infer<typeof rulesSought>;

/** One question that an officer puts to the rules, and how its answer is told. */
export type RulesQuestion = {
  readonly says: string;
  readonly lead: string;
  readonly fields: readonly SearchField[];
  /** Undefined while something is still to be named. */
  readonly ask: (sought: RulesSought) => ConsoleQuestion | undefined;
  readonly tell: (answered: unknown) => readonly Section[];
};
