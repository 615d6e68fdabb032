import { createHash } from 'node:crypto';
import { asId } from '../src/domain/ids.ts';
import type { RuleBundle } from '../src/domain/sharing.ts';
import { DOORS } from './doors.ts';
import { routes } from './entrances/routes.ts';
import { gate } from './gate.ts';
import { needToKnow } from './need-to-know.ts';
import type { RuleBook } from './vocabulary.ts';

/**
 * A rule book as one text: every declaration, with each condition's sentence and the code that decides it; what must
 * hold before any rule counts; and who may put which question at all.
 */
export function bundleText(rulebook: RuleBook): string {
  return JSON.stringify(
    { ...rulebook, needToKnow, doors: DOORS, entrances: { ...gate, routes } },
    (_key, value: unknown) => (typeof value === 'function' ? value.toString() : value),
  );
}

/** Names the rule book by content: SHA-256 of its text. Every intent in the audit log carries it. */
export function bundleOf(rulebook: RuleBook): RuleBundle {
  const digest = createHash('sha256').update(bundleText(rulebook)).digest('hex');
  return { version: rulebook.version, digest: asId(digest) };
}
