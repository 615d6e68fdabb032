import { dateInWords, minuteInWords } from '../dates.ts';
import type { HubPage } from '../hub-page.ts';
import { link, tag, text, who, type Section } from '../kit/list-page.ts';
import { hrefWith, searchPage } from '../kit/search-page.ts';
import { plainCode } from '../plain-code.ts';
import {
  beforeIn,
  keptOf,
  RETENTION_HREF,
  retentionAnswer,
  retentionQuestion,
  type Before,
  type Retention,
} from './retention-document.ts';

/** What will be forgotten next, by when and on whose authority, and what is held. */
export const retentionPage = (clock: () => number): HubPage<Before> => ({
  request: beforeIn(clock),
  question: retentionQuestion,
  compose: (answered, asked) => {
    const { retentionDue } = retentionAnswer.parse(answered);
    return searchPage({
      here: 'retention',
      heading: 'What is forgotten next',
      lead: 'The log refers to people by keys. Once a key is destroyed nobody can tell whom a record was about; the record itself stays.',
      search: {
        says: 'Show',
        fields: [{ kind: 'DATE', name: 'before', label: 'Time over before' }],
        found: { before: asked.before },
      },
      sections: [dueSection(retentionDue, asked), holdsSection(retentionDue)],
    });
  },
});

const dueSection = ({ due, next }: Retention, { before }: Before): Section => ({
  heading: 'Time over',
  list: {
    caption: 'References, oldest key first',
    columns: ['Of', 'Kept as', 'Last shown', 'Time over', 'On whose authority', 'Held', 'Key'],
    rows: due.map((one) => [
      text(keptOf(one.of)),
      text(plainCode(one.class)),
      text(minuteInWords(one.lastShown)),
      text(dateInWords(one.dueOn)),
      text(one.authority),
      one.held ? tag('Held', 'care') : text('No'),
      text(one.key),
    ]),
    empty: 'Nothing’s time is over by then.',
    ...(next ? { next: hrefWith(RETENTION_HREF, { before, after: next }) } : {}),
  },
  actions: due.some(({ held }) => !held)
    ? [{ says: 'Forget what is due', href: hrefWith(`${RETENTION_HREF}/forget`, { before }) }]
    : [],
});

const holdsSection = ({ holds }: Retention): Section => ({
  heading: 'Legal holds',
  lead: 'Nothing of what is held is forgotten.',
  list: {
    caption: 'Holds that stand',
    columns: ['What is held', 'Who demands it', 'Placed by', 'When'],
    rows: holds.map(({ id, on, authority, by, at }) => [
      link(keptOf(on), `${RETENTION_HREF}/holds/${encodeURIComponent(id)}`),
      text(authority),
      text(who(by)),
      text(minuteInWords(at)),
    ]),
    empty: 'Nothing is held.',
  },
  actions: [{ says: 'Place a hold', href: `${RETENTION_HREF}/holds/new` }],
});
