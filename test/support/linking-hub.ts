import { instant } from '../../src/domain/day.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Link, LinkVerdict } from '../../src/domain/link.ts';
import { decideLink } from '../../src/links/decide-link.ts';
import { isAbout, proposed } from '../../src/links/propose.ts';
import { openCorridor, type Hub } from '../../src/sharing/disclose.ts';
import { NOW } from './corridor.ts';
import { boroughHub } from './marlow-borough.ts';
import { marlowReferral, priya } from './world.ts';

/** A hub with a book of links, in which a test settles what it will. */
export function linkingHub(swap?: Parameters<typeof boroughHub>[1]) {
  const book: { links: readonly Link[] } = { links: [] };
  const hub = {
    ...boroughHub({}, swap),
    links: async () => book.links,
    proposals: async ({ found, at }: Parameters<Hub['proposals']>[0]) => {
      book.links = proposed(book.links, found, at);
      return found.flatMap((one) => book.links.find((link) => isAbout(link, one)) ?? []);
    },
  };
  const say = (says: LinkVerdict, holding: string) => {
    const [by, byName] = [priya.id, priya.name];
    const at = instant(NOW);
    book.links = book.links.map((link) =>
      link.holding === holding
        ? decideLink(link, {
            says,
            by,
            byName,
            at,
            reason: 'looked at both',
            version: link.version,
          })
        : link,
    );
  };
  return { hub, book, say };
}

export async function matches(hub: Hub, person: string, viewer = priya) {
  const corridor = openCorridor(hub, viewer, AbortSignal.timeout(5_000));
  const referral = marlowReferral.id;
  const admitted = await corridor.admit({ enquiry: 'PERSON_MATCHES', referral });
  if (!admitted) return undefined;
  const told = await corridor.ask({ kind: 'PERSON_MATCHES', referral, person: asId(person) });
  await corridor.release(200, Buffer.from('{}'), []);
  return told;
}
