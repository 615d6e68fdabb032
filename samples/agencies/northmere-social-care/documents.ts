import { z } from 'zod';
import { identifierSystem } from '../kit/identifiers.ts';

/**
 * The case system of children's social care: three collections of JSON documents, one document to a line.
 * Days are written 17/05/2024, 05/2024 or 2024.
 */
export const client = z.object({
  ref: z.string(),
  fn: z.string(),
  sn: z.string(),
  /** Other names, and how they came about. */
  known: z.array(
    z.object({ fn: z.string(), sn: z.string(), how: z.enum(['aka', 'was', 'birth', 'prefers']) }),
  ),
  dob: z.string().optional(),
  edd: z.string().optional(),
  died: z.string().optional(),
  gender: z.enum(['F', 'M', 'X']).optional(),
  abodes: z.array(
    z.object({
      adr: z.string(),
      pc: z.string(),
      uprn: z.string().optional(),
      since: z.string().optional(),
      left: z.string().optional(),
    }),
  ),
  ids: z.array(z.object({ scheme: identifierSystem, no: z.string() })),
});
export type Client = z.infer<typeof client>;

/** One line of the genogram: `who` is the `is` of the client `of`. */
export const kinship = z.object({
  of: z.string(),
  is: z.string(),
  who: z.union([z.string(), client.omit({ ref: true })]),
  since: z.string().optional(),
  ended: z.string().optional(),
});
export type Kinship = z.infer<typeof kinship>;

/** A piece of work, or a fact on file, about one client. */
export const involvement = z.object({
  no: z.string(),
  client: z.string(),
  strand: z.string(),
  began: z.string().optional(),
  ended: z.string().optional(),
  open: z.boolean(),
  headline: z.string(),
  narrative: z.string().optional(),
  basis: z.enum(['recorded fact', 'professional view', 'alleged']),
  limits: z.string().optional(),
  worker: z
    .object({
      name: z.string(),
      post: z.string(),
      team: z.string(),
      tel: z.string().optional(),
      since: z.string().optional(),
      lastSeen: z.string().optional(),
    })
    .optional(),
});
export type Involvement = z.infer<typeof involvement>;

/** What the collections are called on disk, and when they were written out. */
export const FILES = {
  clients: 'clients.jsonl',
  kinships: 'genogram.jsonl',
  involvements: 'involvements.jsonl',
  extract: 'extract.json',
} as const;
export const extract = z.object({ writtenAt: z.string() });
