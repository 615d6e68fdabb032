import { minuteInWords } from '../dates.ts';
import type { HubPage } from '../hub-page.ts';
import { link, sectionsPage, text, who } from '../kit/list-page.ts';
import { hrefWith } from '../kit/search-page.ts';
import { STAFF_DOCUMENT, STAFF_HREF, staffAnswer } from './protection-document.ts';
import { protectionTabs } from './protection-tabs.ts';

const timesInWords = (times: number): string =>
  times < 2 ? (['Never', 'Once'][times] ?? '') : `${String(times)} times`;

/** Who of the staff is on the register; of their families only how many they are. */
export const staffPage: HubPage<object> = {
  request: () => ({}),
  question: () => ({ query: STAFF_DOCUMENT, variables: {} }),
  compose: (answered) => {
    const { staffRegister } = staffAnswer.parse(answered);
    return sectionsPage({
      here: 'protection',
      heading: 'Staff and their families',
      lead: 'Neither they nor their colleagues look these people up. The register tells nobody who belongs to whom.',
      tabs: protectionTabs('STAFF'),
      actions: [{ says: 'Write somebody down', href: `${STAFF_HREF}/new`, strong: true }],
      sections: [
        {
          list: {
            caption: 'The staff register',
            columns: ['Practitioner', 'Relatives', 'Written down', 'Written anew'],
            rows: staffRegister.map(({ practitioner, relatives, recordedAt, version }) => [
              link(
                who(practitioner),
                hrefWith(`${STAFF_HREF}/new`, { practitioner, version: String(version) }),
              ),
              text(String(relatives)),
              text(minuteInWords(recordedAt)),
              text(timesInWords(version - 1)),
            ]),
            empty: 'Nobody is on the register.',
          },
        },
      ],
    });
  },
};
