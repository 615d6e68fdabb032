import type { WitnessState } from '../../audit/log/witness-state.ts';
import type { Instant } from '../../domain/day.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { ReviewBooks } from '../review-books.ts';

/** What the log says of itself, signed. */
export type AuditCheckpoint = {
  readonly note: string | null;
  readonly size: number;
  readonly standing: string;
  readonly signedAt: Instant | null;
  readonly ageSeconds: number | null;
  readonly witnesses: readonly AuditWitness[];
  readonly verifierKeys: readonly string[];
};

/** Who keeps checkpoints outside, and how long ago the last of them. */
export type AuditWitness = WitnessState & { readonly ageSeconds: number | null };

/** The newest checkpoint, to be kept where nobody of the hub can change it. */
export const auditCheckpoint = ({
  log,
  now,
}: Pick<ReviewBooks, 'log' | 'now'>): Desk<DeskAsks, AuditCheckpoint> => ({
  kind: 'AUDIT_CHECKPOINT',
  answer: async () => {
    const signedAt = log.signedAt() ?? null;
    const askedAt = now();
    return {
      note: log.checkpoint() ?? null,
      size: log.size(),
      standing: log.standing(),
      signedAt,
      ageSeconds: ageAt(askedAt, signedAt),
      witnesses: log
        .witnesses()
        .map((one) => ({ ...one, ageSeconds: ageAt(askedAt, one.keptAt ?? null) })),
      verifierKeys: log.verifierKeys(),
    };
  },
});

const ageAt = (now: Instant, at: Instant | null): number | null =>
  at === null ? null : Math.max(0, Math.round((Date.parse(now) - Date.parse(at)) / MS_PER_SECOND));
const MS_PER_SECOND = 1_000;

/** A compact JWS of a receipt is some 500 characters. */
const LONGEST_RECEIPT = 4_096;

/** The proof that what a receipt promises is in the log. */
export const auditProof = ({
  log,
}: Pick<ReviewBooks, 'log'>): Desk<DeskAsks & { readonly receipt: string }, string> => ({
  kind: 'AUDIT_PROOF',
  answer: async ({ receipt }) => {
    if (receipt.length > LONGEST_RECEIPT) throw new Mistake('receipt', NO_PROOF.FOREIGN);
    const proving = await log.prove(receipt);
    if ('proof' in proving) return proving.proof;
    throw new Mistake('receipt', NO_PROOF[proving.without]);
  },
});

const NO_PROOF = {
  FOREIGN: 'is not of this log.',
  WAITING: 'has no place in the log yet. It is promised one within a minute: ask again then.',
  OVERDUE:
    'has no place in the log, though the minute within which it was promised one has passed. Tell whoever runs the hub, and keep the receipt.',
} as const;
