import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { ReviewBooks } from '../review-books.ts';

/** What the log says of itself, signed. */
export type AuditCheckpoint = {
  readonly note: string | null;
  readonly size: number;
  readonly standing: string;
  readonly verifierKeys: readonly string[];
};

/** The newest checkpoint, to be kept where nobody of the hub can change it. */
export const auditCheckpoint = ({
  log,
}: Pick<ReviewBooks, 'log'>): Desk<DeskAsks, AuditCheckpoint> => ({
  kind: 'AUDIT_CHECKPOINT',
  answer: async () => ({
    note: log.checkpoint() ?? null,
    size: log.size(),
    standing: log.standing(),
    verifierKeys: log.verifierKeys(),
  }),
});

/** A compact JWS of a receipt is some 500 characters. */
const LONGEST_RECEIPT = 4_096;

/** The proof that what a receipt promises is in the log. */
export const auditProof = ({
  log,
}: Pick<ReviewBooks, 'log'>): Desk<DeskAsks & { readonly receipt: string }, string> => ({
  kind: 'AUDIT_PROOF',
  answer: async ({ receipt }) => {
    const proof = receipt.length <= LONGEST_RECEIPT ? await log.prove(receipt) : undefined;
    if (proof === undefined)
      throw new Mistake('receipt', 'is not of this log, or has no place in it yet');
    return proof;
  },
});
