import { groupedBy } from '../../domain/grouped-by.ts';
import type { AccessEvent } from '../access-event.ts';
import type { Found, RedFlag } from './red-flag.ts';

const ANSWERED = 10;
const SHARE = 0.5;
const REFUSED = 'REFUSED_';
/** That nobody there can look now is no refusal on principle. */
const NOBODY_CAN_LOOK = 'REFUSED_CANNOT_LOOK';

/** An agency whose people mostly say that they will not say (s.16LA Children Act 2004 asks for a reason each time). */
export const agencyRefuses: RedFlag = {
  code: 'AGENCY_REFUSES',
  severity: 'LOW',
  says: 'Refused to say in most of the requests that its people answered.',
  dueInDays: 5,
  find: (events) =>
    [...groupedBy(events.filter(isAnswer), ({ agency }) => agency)].flatMap(
      ([id, answers]): readonly Found[] => {
        const refused = answers.filter(isRefused);
        return answers.length >= ANSWERED && refused.length >= SHARE * answers.length
          ? [{ whom: { kind: 'AGENCY', id }, evidence: refused }]
          : [];
      },
    ),
};

const isAnswer = ({ enquiry, changes }: AccessEvent): boolean =>
  enquiry === 'ANSWER_REQUEST' && changes.length > 0;

const isRefused = ({ changes }: AccessEvent): boolean =>
  changes.some(({ reasons }) =>
    reasons.some((reason) => reason.startsWith(REFUSED) && reason !== NOBODY_CAN_LOOK),
  );
