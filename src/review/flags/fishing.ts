import { groupedBy } from '../../domain/grouped-by.ts';
import type { AccessEvent } from '../access-event.ts';
import { eachActor, practitioner, type Found, type RedFlag } from './red-flag.ts';

/** One vague question is a name half heard; so many in a day are a search. */
const VAGUE_A_DAY = 5;

/** Looking for anybody who fits, rather than for somebody: what the hub refused to look for. */
export const fishing: RedFlag = {
  code: 'FISHING',
  severity: 'HIGH',
  says: 'Asked who people are of whom next to nothing was said, or for one family after another.',
  dueInDays: 1,
  find: (events) =>
    eachActor(events, isRefusedSearch).flatMap(([actor, own]): readonly Found[] => {
      const vague = new Set(
        [...groupedBy(own.filter(isVague), ({ at }) => at.slice(0, DAY)).values()]
          .filter(({ length }) => length >= VAGUE_A_DAY)
          .flat(),
      );
      const evidence = own.filter((event) => isEnumerating(event) || vague.has(event));
      return evidence.length === 0 ? [] : [{ whom: practitioner(actor), evidence }];
    }),
};

const DAY = 'YYYY-MM-DD'.length;

const isVague = ({ enquiry, left }: AccessEvent): boolean =>
  enquiry === 'PERSON_MATCHES' && (left?.kept.includes('TOO_VAGUE') ?? false);

const isEnumerating = ({ reasons }: AccessEvent): boolean => reasons.includes('TOO_MANY_FAMILIES');

const isRefusedSearch = (event: AccessEvent): boolean => isVague(event) || isEnumerating(event);
