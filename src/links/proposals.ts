import type { Link } from '../domain/link.ts';
import { wasSecond } from '../domain/store-errors.ts';
import type { Proposing } from '../sharing/visit.ts';
import type { LinkShelf } from './link-book.ts';
import { isAbout, proposed } from './propose.ts';

const ATTEMPTS = 5;

/**
 * Keeps what agencies found as proposals beside what people have settled, and gives the link of each record
 * in the order in which they were found. Somebody who settles a link meanwhile is never overwritten.
 */
export async function keepProposals(
  shelf: LinkShelf,
  proposing: Proposing,
  attempts = ATTEMPTS,
): Promise<readonly Link[]> {
  try {
    return await keepOnce(shelf, proposing);
  } catch (cause) {
    if (!wasSecond(cause) || attempts <= 1) throw cause;
    return keepProposals(shelf, proposing, attempts - 1);
  }
}

async function keepOnce(
  shelf: LinkShelf,
  { referral, found, at, record }: Proposing,
): Promise<readonly Link[]> {
  const kept = await shelf.get(referral);
  const before = kept?.value.links ?? [];
  const links = proposed(before, found, at);
  if (links !== before) {
    const replaces = kept?.version ?? 0;
    const changes = `links/${referral}`;
    await record({ changes, version: replaces + 1, reasons: ['PROPOSED'], value: { links } });
    await shelf.put(referral, { links }, replaces);
  }
  return found.flatMap((one) => links.find((link) => isAbout(link, one)) ?? []);
}
