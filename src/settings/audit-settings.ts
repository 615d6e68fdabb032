import { z } from 'zod';
import type { Budget } from '../audit/log/standing.ts';

/** A day without a checkpoint that anybody outside keeps is more than any hub should ask for. */
const LONGEST_BUDGET_SECONDS = 86_400;

/** What may be set about the audit log. */
export const auditSettings = z.strictObject({
  /** The log's unique name, such as `hub.example/audit`; never changed once there is a log. The hub's host unless named. */
  name: z
    .string()
    .regex(/^[a-z\d][a-z\d.-]*(?:\/[\w./-]+)?$/)
    .exactOptional(),
  /** A file outside of the store that keeps checkpoints, best on a disk that only grows; in `home` unless named. */
  witnessFile: z.string().exactOptional(),
  /** Witnesses over HTTP (C2SP tlog-witness), each with its verifier key. */
  witnesses: z.array(z.strictObject({ url: z.url(), key: z.string() })).exactOptional(),
  /** Agencies' own logs of queries, on a share or as copies, whose checkpoints this hub is compared with at its start. */
  agencyLogs: z.array(z.string().min(1)).exactOptional(),
  /** C2SP verifier keys that signed checkpoints before the present key did. */
  formerKeys: z.array(z.string()).exactOptional(),
  /** After how long without a checkpoint that a witness keeps it is late, and nothing is shared any more. */
  budgetSeconds: z
    .strictObject({
      warn: z.int().min(1).max(LONGEST_BUDGET_SECONDS),
      refuse: z.int().min(1).max(LONGEST_BUDGET_SECONDS),
    })
    .exactOptional(),
});
export type AuditSettings = Readonly<z.infer<typeof auditSettings>>;

/** The budget in milliseconds, as the log takes it; empty where none is set. */
export const budgetIn = ({ budgetSeconds }: AuditSettings = {}): { readonly budget?: Budget } =>
  budgetSeconds
    ? {
        budget: {
          warnMs: budgetSeconds.warn * MS_PER_SECOND,
          refuseMs: budgetSeconds.refuse * MS_PER_SECOND,
        },
      }
    : {};
const MS_PER_SECOND = 1_000;
