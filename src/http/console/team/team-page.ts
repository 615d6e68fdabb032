import { groupedBy } from '../../../domain/grouped-by.ts';
import type { Instant } from '../../../domain/day.ts';
import { minuteInWords } from '../dates.ts';
import { lengthInWords } from '../file/clock-view.ts';
import type { HubPage } from '../hub-page.ts';
import { link, sectionsPage, tag, text, type Cell, type Section } from '../kit/list-page.ts';
import { fileHref } from '../referral-view.ts';
import type { ShownRow } from '../worklist/worklist-document.ts';
import { decisionSections, formsSection, receiptsSection } from './awaited-sections.ts';
import { TEAM_DOCUMENT, teamAnswer, type TeamAnswer } from './team-document.ts';

const MOST_ROWS = 100;

/** How the hub's work stands: load by team, times, agencies that owe an answer. No family is named. */
export const teamPage: HubPage<object> = {
  request: () => ({}),
  question: () => ({
    query: TEAM_DOCUMENT,
    variables: { first: MOST_ROWS },
  }),
  compose: (answered) => {
    const read = teamAnswer.parse(answered);
    const { now, next, rows } = read.worklist;
    const nameOf = (agency: string) =>
      read.agencies.find(({ code }) => code === agency)?.name ?? agency;
    return sectionsPage({
      here: 'team',
      heading: 'The hub’s work',
      lead: `As of ${minuteInWords(now)}. No family is named here.`,
      actions: [
        { says: 'Everything overdue', href: '/console/?queue=HUB&part=OVERDUE' },
        { says: 'What nobody has', href: '/console/?queue=UNASSIGNED' },
      ],
      sections: [
        loadSection(read, next != null),
        ...decisionSections(rows, read.authorisationsAwaited, now),
        chaseSection(read, now),
        formsSection(read.formsAwaited, now),
        receiptsSection(read.receiptsAwaited, nameOf, now),
      ],
    });
  },
};

/** Open referrals by team, and how many of their times are kept. */
function loadSection({ worklist: { rows } }: TeamAnswer, more: boolean): Section {
  const teams = groupedBy(rows, ({ team }) => team ?? 'No team');
  return {
    heading: 'Load and times',
    ...(more ? { lead: `Counted over the ${String(MOST_ROWS)} that are due first.` } : {}),
    list: {
      caption: 'Open referrals of each team',
      columns: [
        'Team',
        'Open',
        'Nobody has',
        'Not rated',
        'Overdue',
        'Due soon',
        'Within their time',
      ],
      rows: [...teams].map(([team, theirs]) => [
        text(team),
        ...[
          () => true,
          ({ unassigned }: ShownRow) => unassigned,
          ({ rated }: ShownRow) => !rated,
        ].map((test) => text(String(theirs.filter(test).length))),
        countCell(theirs, 'OVERDUE', 'alarm'),
        countCell(theirs, 'DUE_SOON', 'care'),
        text(String(theirs.filter(({ due }) => due?.state === 'RUNNING').length)),
      ]),
      empty: 'No referral is open.',
    },
  };
}

function countCell(
  rows: readonly ShownRow[],
  state: 'OVERDUE' | 'DUE_SOON',
  tone: 'alarm' | 'care',
): Cell {
  const count = rows.filter(({ due }) => due?.state === state).length;
  return count === 0 ? text('0') : tag(String(count), tone);
}

const chaseSection = ({ chaseList }: TeamAnswer, now: Instant): Section => ({
  heading: 'Agencies that owe an answer',
  list: {
    caption: 'Overdue answers by agency, those that owe most first',
    columns: ['Agency', 'Overdue', 'Longest', 'Which referral', 'What to do'],
    rows: chaseList.flatMap(({ name, overdue, more }) => {
      const [first] = overdue;
      if (!first) return [];
      const longest = lengthInWords(Date.parse(now) - Date.parse(first.dueAt));
      return [
        [
          text(name),
          tag(`${String(overdue.length)}${more ? ' or more' : ''}`, 'alarm'),
          text(longest),
          link(first.referral, fileHref(first.referral)),
          whatToDo(overdue),
        ],
      ];
    }),
    empty: 'No agency owes an answer.',
  },
});

type Overdue = TeamAnswer['chaseList'][number]['overdue'];

/** Where chasing alone brings nothing, what to do instead, and for which referrals. */
function whatToDo(overdue: Overdue): Cell {
  const of = (why: Overdue[number]['unanswerable']) =>
    overdue.filter(({ unanswerable }) => unanswerable === why).map(({ referral }) => referral);
  const [unseen, kept] = [of('NO_CONTACT_SEEN'), of('NO_CONTACT_MAY')];
  if (unseen.length > 0)
    return text('No contact of theirs has signed in: ring the agency, and have it name somebody.');
  if (kept.length === 0) return text('Chase it');
  return text(
    `None of their contacts may answer for ${kept.join(', ')}: have the agency name somebody else.`,
    'Do not tell the contacts why.',
  );
}
