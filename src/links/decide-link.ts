import type { Link, LinkDecision, LinkState, LinkVerdict } from '../domain/link.ts';
import { Mistake } from '../domain/mistake.ts';

/**
 * A link after somebody has said what they think of it. A link that speaks against itself, or was severed,
 * is confirmed by two people; what was rejected has to be taken back before it can be confirmed.
 * Throws a Mistake where the link is not in a state for it; of one that is sealed nobody is told even that.
 */
export function decideLink(link: Link, decision: Said): Link {
  if (link.state === 'SEALED') throw new Mistake('match', 'is none of this referral’s.');
  const decided = { ...link, decisions: [...link.decisions, decision], version: decision.version };
  switch (decision.says) {
    case 'SAME':
      return { ...decided, state: afterSame(link, decision) };
    case 'NOT_SAME':
      return { ...decided, state: link.state === 'CONFIRMED' ? 'SEVERED' : apart(link.state) };
    case 'NOT_SURE':
      return { ...decided, state: afterNotSure(link) };
  }
}

type Said = LinkDecision & { readonly says: LinkVerdict };

function afterSame(link: Link, { by }: LinkDecision): LinkState {
  if (link.state === 'REJECTED')
    throw new Mistake('match', 'was said not to be the same person. Take that back first.');
  if (!needsTwo(link)) return 'CONFIRMED';
  const others = voicesFor(link).filter((voice) => voice !== by);
  return others.length > 0 ? 'CONFIRMED' : link.state;
}

function afterNotSure({ state }: Link): LinkState {
  if (state === 'SEVERED')
    throw new Mistake('match', 'was severed. It takes two people to say that it is the same.');
  return 'PROPOSED';
}

/** What is severed stays severed, however often it is said again. */
const apart = (state: LinkState): LinkState => (state === 'SEVERED' ? 'SEVERED' : 'REJECTED');

/** Whether one person's word is not enough. */
export const needsTwo = ({ grade, state }: Pick<Link, 'grade' | 'state'>): boolean =>
  grade === 'CONFLICT' || state === 'SEVERED';

/** Who has said that it is the same since somebody last said otherwise, and of the record as it is now. */
export function voicesFor({ decisions, version }: Link): readonly string[] {
  const since = decisions.slice(decisions.findLastIndex(({ says }) => says !== 'SAME') + 1);
  return since.filter((decision) => decision.version === version).map(({ by }) => by);
}
