import { groupedBy } from '../../domain/grouped-by.ts';
import type { AccessEvent } from '../access-event.ts';
import { permitted, practitioner, type RedFlag } from './red-flag.ts';

/** What somebody was let into by an emergency alone, one finding for each emergency. */
export const underEmergency: RedFlag = {
  code: 'UNDER_EMERGENCY',
  severity: 'MEDIUM',
  says: 'Used a referral under an emergency that no review has found justified.',
  dueInDays: 3,
  find: (events) => {
    const justified = new Set(events.filter(isReview).flatMap(foundJustified));
    const used = events.filter(
      (event) =>
        permitted(event) &&
        event.emergency !== undefined &&
        !justified.has(`emergency/${event.emergency}`),
    );
    return [...groupedBy(used, ({ emergency, actor }) => `${emergency} ${actor}`).values()].flatMap(
      (evidence) =>
        evidence.slice(0, 1).map(({ actor }) => ({ whom: practitioner(actor), evidence })),
    );
  },
};

const isReview = ({ enquiry }: AccessEvent) => enquiry === 'REVIEW_BREAK_GLASS';

const foundJustified = ({ changes }: AccessEvent) =>
  changes.filter(({ reasons }) => reasons.includes('JUSTIFIED')).map((change) => change.changes);
