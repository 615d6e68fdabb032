import type { Desk } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';
import { canWork, type Colleague } from './colleague.ts';

/** Whoever has not signed in for longer has left, as far as anybody who assigns a referral cares. */
const SEEN_WITHIN_DAYS = 90;
const DAY_MS = 86_400_000;

/** Who in one's own organisation can be given a referral, by name. Nobody of another one is listed. */
export const listColleagues = ({
  colleagues,
}: Pick<GovernanceBooks, 'colleagues'>): Desk<object, readonly Colleague[]> => ({
  kind: 'COLLEAGUES',
  answer: async (_asks, { viewer, facts: { today } }) =>
    (await colleagues.all())
      .filter(
        (one) => one.agency === viewer.agency && canWork(one) && isRecent(one, Date.parse(today)),
      )
      .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB')),
});

export const isRecent = ({ seenOn }: Colleague, now: number): boolean =>
  now - Date.parse(seenOn) <= SEEN_WITHIN_DAYS * DAY_MS;
