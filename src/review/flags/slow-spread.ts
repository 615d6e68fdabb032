import type { AccessEvent } from '../access-event.ts';
import { DAY_MS, eachActor, permitted, practitioner, type RedFlag } from './red-flag.ts';

const WINDOW_MS = 28 * DAY_MS;
/** So many times what the middle one of the colleagues looks at, and no fewer than the floor. */
const TIMES_PEERS = 3;
const FLOOR = 30;

/**
 * Never many in a day, and over weeks far more different families than colleagues with the same roles see.
 * Scoring event by event misses it.
 */
export const slowSpread: RedFlag = {
  code: 'SLOW_SPREAD',
  severity: 'MEDIUM',
  says: 'Over four weeks looked at far more different families than colleagues in the same role.',
  dueInDays: 5,
  find: (events) => {
    const latest = events.at(-1)?.at;
    if (latest === undefined) return [];
    const since = new Date(Date.parse(latest) - WINDOW_MS).toISOString();
    const people = eachActor(
      events,
      (event) => permitted(event) && event.named !== undefined && event.at >= since,
    ).map(([actor, own]) => ({ actor, own, role: roleOf(own), families: familiesIn(own) }));
    return people
      .filter((one) => {
        const peers = people.filter(({ actor, role }) => actor !== one.actor && role === one.role);
        return one.families >= Math.max(FLOOR, TIMES_PEERS * middle(peers));
      })
      .map(({ actor, own }) => ({ whom: practitioner(actor), evidence: firstOfEach(own) }));
  },
};

const roleOf = ([first]: readonly AccessEvent[]) => first?.roles.toSorted().join(' ');

const familiesIn = (own: readonly AccessEvent[]) => new Set(own.map(({ named }) => named)).size;

const middle = (peers: readonly { readonly families: number }[]): number =>
  peers.map(({ families }) => families).toSorted((one, other) => one - other)[
    Math.floor(peers.length / 2)
  ] ?? 0;

/** One event for each family. */
const firstOfEach = (own: readonly AccessEvent[]) =>
  [...new Map(own.toReversed().map((event) => [event.named, event])).values()].toSorted(
    (one, other) => (one.at < other.at ? -1 : 1),
  );
