import { dateInWords } from '../dates.ts';
import type { HubPage } from '../hub-page.ts';
import { link, sectionsPage, text, type Cell } from '../kit/list-page.ts';
import { plainCode } from '../plain-code.ts';
import {
  agreementHref,
  AGREEMENTS_DOCUMENT,
  AGREEMENTS_HREF,
  agreementsAnswer,
  type Agreements,
  type ShownAgreement,
} from './agreement-document.ts';
import { agencyName, spanOf, STANDING } from './agreement-words.ts';

/** Every version of every agreement that the viewer may know of. */
export const agreementsPage: HubPage<object> = {
  request: () => ({}),
  question: () => ({ query: AGREEMENTS_DOCUMENT, variables: {} }),
  compose: (answered) => {
    const answer = agreementsAnswer.parse(answered);
    return sectionsPage({
      here: 'agreements',
      heading: 'Sharing agreements',
      lead: 'What each agency has agreed to share, for what, and until when. Without one in force it is never asked.',
      actions: [{ says: 'Propose an agreement', href: `${AGREEMENTS_HREF}/new` }],
      sections: [
        {
          list: {
            caption: 'Every version',
            columns: ['Agreement', 'Agency', 'Status', 'What for', 'Days', 'Review by'],
            rows: answer.sharingAgreements.map((agreement) => rowOf(answer, agreement)),
            empty: 'There is no agreement yet.',
          },
        },
      ],
    });
  },
};

const rowOf = (answer: Agreements, agreement: ShownAgreement): readonly Cell[] => [
  link(`${agreement.id}, version ${String(agreement.version)}`, agreementHref(agreement)),
  text(agencyName(answer, agreement.agency)),
  STANDING[agreement.standing],
  text(...agreement.purposes.map(plainCode)),
  text(spanOf(agreement)),
  text(dateInWords(agreement.reviewBy)),
];
