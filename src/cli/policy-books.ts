import type { AuditBlocks } from '../audit/ports.ts';
import type { AuditTrailOptions } from '../audit/writer.ts';
import type { GovernanceBooks } from '../governance/books.ts';

/** What commands work on that read, or change, the hub's own books. */
export type PolicyBooks = {
  readonly governance: GovernanceBooks;
  readonly blocks: AuditBlocks;
  readonly close: () => Promise<void>;
};

export type PolicyCommandDependencies = {
  /** Opens the store; only called when a command needs it. */
  readonly openBooks: () => Promise<PolicyBooks>;
  /** What a command that writes into the log says was started. */
  readonly started: AuditTrailOptions['started'];
};

/** Works on the books and closes them, whatever comes of it. */
export async function withBooks<Value>(
  { openBooks }: Pick<PolicyCommandDependencies, 'openBooks'>,
  work: (books: PolicyBooks) => Promise<Value>,
): Promise<Value> {
  const books = await openBooks();
  try {
    return await work(books);
  } finally {
    await books.close();
  }
}
