import type { Sha256 } from '../domain/ids.ts';
import type { RuleBundle } from '../domain/sharing.ts';

/** A rule book as it ruled: its version, its digest, and its whole text. */
export type ArchivedRules = RuleBundle & { readonly text: string };

/** Every rule book that ever ruled, so that the digest in an audit record can be resolved years later. */
export interface RuleArchive {
  /**
   * Keeps a rule book. Keeping the same text again under the same digest changes nothing; another
   * text under a digest that is taken rejects with AlreadyKept.
   */
  keep(rules: ArchivedRules): Promise<void>;
  get(digest: Sha256): Promise<ArchivedRules | undefined>;
}
