import { dateInWords, dayOf, minuteInWords } from '../dates.ts';
import { instant } from '../../../domain/day.ts';
import type { HubPage } from '../hub-page.ts';
import { link, sectionsPage, tag, text, who, type Cell, type Section } from '../kit/list-page.ts';
import {
  REASON_WORDS,
  RESTRICTIONS_DOCUMENT,
  RESTRICTIONS_HREF,
  restrictionsAnswer,
  type ShownRestriction,
} from './protection-document.ts';
import { protectionTabs } from './protection-tabs.ts';

/** Everybody who is or was kept from all but a few, and what has to be looked at again. */
export const restrictionsPage = (clock: () => number): HubPage<object> => ({
  request: () => ({}),
  question: () => ({ query: RESTRICTIONS_DOCUMENT, variables: {} }),
  compose: (answered) => {
    const { restrictions } = restrictionsAnswer.parse(answered);
    const today = dayOf(instant(clock()));
    return sectionsPage({
      here: 'protection',
      heading: 'Restricted people',
      lead: 'Kept from all but those who are named, whichever agency speaks of them. Addresses that are kept safe are counted and shown to nobody.',
      tabs: protectionTabs('RESTRICTIONS'),
      actions: [{ says: 'Restrict somebody', href: `${RESTRICTIONS_HREF}/new`, strong: true }],
      sections: [
        listOf(
          restrictions.filter(({ inForce }) => inForce),
          today,
          STANDING,
        ),
        listOf(
          restrictions.filter(({ inForce }) => !inForce),
          today,
          OVER,
        ),
      ],
    });
  },
});

const STANDING = {
  heading: 'In force',
  caption: 'Restrictions that hold now, newest first',
  empty: 'Nobody is restricted now.',
};
const OVER = {
  heading: 'Over',
  caption: 'Restrictions that ended or were lifted, newest first',
  empty: 'No restriction has ended.',
};

const listOf = (
  shown: readonly ShownRestriction[],
  today: string,
  { heading, ...words }: typeof STANDING,
): Section => ({
  heading,
  list: {
    ...words,
    columns: ['Who', 'Why', 'From and until', 'Who may see them', 'Review', 'Made by'],
    rows: shown.map((one) => rowOf(one, today)),
  },
});

const rowOf = (one: ShownRestriction, today: string): readonly Cell[] => [
  link(one.name, `${RESTRICTIONS_HREF}/${encodeURIComponent(one.id)}`),
  text(REASON_WORDS[one.reason]),
  text(dateInWords(one.from), one.until ? `until ${dateInWords(one.until)}` : 'until it is lifted'),
  one.access.length === 0 ? text('Nobody') : text(...one.access.map(who)),
  reviewCell(one, today),
  text(who(one.restrictedBy), minuteInWords(one.restrictedAt)),
];

function reviewCell({ lifted, inForce, reviewBy }: ShownRestriction, today: string): Cell {
  if (lifted) return text(`Lifted ${minuteInWords(lifted.at)}`);
  if (!inForce) return text('Ended by itself');
  const due = dateInWords(reviewBy);
  return reviewBy < today ? tag(`Overdue since ${due}`, 'alarm') : text(`Due by ${due}`);
}
