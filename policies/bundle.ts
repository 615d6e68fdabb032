import { createHash } from 'node:crypto';
import { asId } from '../src/domain/ids.ts';
import type { RuleBundle } from '../src/domain/sharing.ts';
import type { RuleBook } from './vocabulary.ts';

/** A rule book as one text: every declaration, with each condition's sentence and the code that decides it. */
export function bundleText(rulebook: RuleBook): string {
  return JSON.stringify(rulebook, (_key, value: unknown) =>
    typeof value === 'function' ? value.toString() : value,
  );
}

/** Names the rule book by content: SHA-256 of its text. Every intent in the audit log carries it. */
export function bundleOf(rulebook: RuleBook): RuleBundle {
  const digest = createHash('sha256').update(bundleText(rulebook)).digest('hex');
  return { version: rulebook.version, digest: asId(digest) };
}
