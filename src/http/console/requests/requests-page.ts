import { minuteInWords } from '../dates.ts';
import type { HubPage } from '../hub-page.ts';
import { link, sectionsPage, tag, text, type Cell } from '../kit/list-page.ts';
import { PURPOSE_WORDS } from '../words.ts';
import { rulesHref } from '../agency/source-document.ts';
import {
  REQUESTS_DOCUMENT,
  REQUESTS_HREF,
  requestsAnswer,
  type ListedRequest,
} from './request-document.ts';

export const requestHref = (id: string): string => `${REQUESTS_HREF}/${encodeURIComponent(id)}`;

/** What an agency's contact has to answer, what is overdue at the head. No family is named. */
export const requestsPage: HubPage<object> = {
  request: () => ({}),
  question: () => ({ query: REQUESTS_DOCUMENT, variables: {} }),
  compose: (answered) => {
    const { requests, contactAgencies } = requestsAnswer.parse(answered);
    const overdue = requests.filter((one) => one.overdue);
    return sectionsPage({
      here: 'requests',
      heading: 'Requests to your agency',
      lead: 'The hub asks what your agency knows of people around a child. It waits for you: until you answer, analysts read that your agency’s history is unknown.',
      actions: [
        ...contactAgencies.map(({ code, name }) => ({
          says: `Who may see what ${name} answers`,
          href: rulesHref(code),
        })),
        { says: 'Notices', href: '/console/notices' },
      ],
      sections: [
        {
          ...(overdue.length > 0 && {
            lead: `${overdue.length === 1 ? 'One of them is' : `${overdue.length} of them are`} overdue. A late answer still counts.`,
          }),
          list: {
            caption: 'Requests that wait for an answer, the first due at the head',
            columns: ['Request', 'Why', 'Asked', 'Due'],
            rows: requests.map(requestRow),
            empty:
              contactAgencies.length > 0 ? 'Nobody waits for an answer of your agency.' : NOT_ASKED,
          },
        },
      ],
    });
  },
};

const NOT_ASKED =
  'The hub asks your agency’s system, and its people nothing: no request comes here.';

const requestRow = (request: ListedRequest): readonly Cell[] => [
  link(nameOf(request), requestHref(request.id)),
  text(PURPOSE_WORDS[request.purpose], `asked of ${request.agency}`),
  text(minuteInWords(request.askedAt)),
  request.overdue
    ? tag(`Overdue since ${minuteInWords(request.dueAt)}`, 'alarm')
    : tag(`By ${minuteInWords(request.dueAt)}`, 'care'),
];

/** As many letters of its id as tell two requests apart that came at once about as many people. */
const ID_END = 6;

/** About how many it is and when it is due, which is as much as may stand where no family is named. */
const nameOf = ({ id, people, dueAt }: ListedRequest): string =>
  `About ${people === 1 ? 'one person' : `${String(people)} people`}, due by ${minuteInWords(dueAt)} (request ${id.slice(-ID_END)})`;
