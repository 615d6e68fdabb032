import { isDue } from './evidence.ts';
import type { AuditLog } from './audit-log.ts';
import { readVerifierKey } from './note.ts';
import { openReceipt } from './receipt.ts';

/**
 * The proof (C2SP tlog-proof) that a receipt's record is in the log, or why there is none: it is not of this log; it
 * has no place yet, which it is promised within a minute; or the minute has passed, and the promise is not kept.
 */
export type Proving =
  { readonly proof: string } | { readonly without: 'FOREIGN' | 'WAITING' | 'OVERDUE' };

/** Proves a receipt as the log sealed it. `now` is in milliseconds since 1970. */
export async function prove(
  log: Pick<AuditLog, 'proof' | 'verifierKeys'>,
  sealed: string,
  { origin, now }: { readonly origin: string; readonly now: number },
): Promise<Proving> {
  const keys = log.verifierKeys().flatMap((text) => readVerifierKey(text) ?? []);
  const receipt = openReceipt(sealed, origin, keys);
  if (receipt === undefined) return { without: 'FOREIGN' };
  const proof = await log.proof(receipt);
  if (proof !== undefined) return { proof };
  return { without: isDue(receipt, now) ? 'OVERDUE' : 'WAITING' };
}
