import { z } from 'zod';
import type { Instant } from '../../../domain/day.ts';
import { minuteInWords } from '../dates.ts';
import { dueInWords } from '../file/clock-view.ts';
import type { Practitioner } from '../../../domain/practitioner.ts';
import { reopenHref } from '../acts/reopen-form.ts';
import type { HubPage } from '../hub-page.ts';
import { link, rag, sectionsPage, tag, text, type Cell, type List } from '../kit/list-page.ts';
import { opensTo } from '../open-doors.ts';
import { CONTACT } from '../refer/contact-form.ts';
import { fileHref } from '../referral-view.ts';
import { LEVEL_WORDS, STATUS_WORDS } from '../words.ts';
import {
  PARTS,
  QUEUES,
  WORKLIST_DOCUMENT,
  worklistAnswer,
  type ShownRow,
} from './worklist-document.ts';

const wish = z.object({
  queue: z.enum(QUEUES).default('MINE'),
  part: z.enum(PARTS).default('ALL'),
  after: z.string().max(400).optional(),
  /** A screen on the wall: no names, and brought up to date by itself. */
  wall: z.literal('yes').optional(),
});
type Wish = z.infer<typeof wish>;

const QUEUE_WORDS = {
  MINE: 'Mine',
  TEAM: 'My team’s',
  UNASSIGNED: 'Nobody’s yet',
  HUB: 'The whole hub',
} as const;
const PART_WORDS = {
  ALL: 'All open',
  DUE_SOON: 'Due soon',
  OVERDUE: 'Overdue',
  ENDED: 'Ended',
} as const;
const EMPTY: Readonly<Record<Wish['part'], string>> = {
  ALL: 'No open referral is on this list. The lists above have the rest.',
  DUE_SOON: 'Nothing on this list is due soon.',
  OVERDUE: 'Nothing on this list is overdue.',
  ENDED: 'Nothing on this list has ended.',
};
const WALL_SECONDS = 60;

/** Referrals by what is due first: one's own, the team's, nobody's, the hub's. */
export const worklistPage: HubPage<Wish> = {
  request: ({ query }) => wish.safeParse(query).data,
  question: ({ queue, part, after }) => ({
    query: WORKLIST_DOCUMENT,
    variables: { queue, part, ...(after === undefined ? {} : { after }) },
  }),
  compose: (answered, wished, viewer) => {
    const { worklist } = worklistAnswer.parse(answered);
    return sectionsPage({
      here: 'referrals',
      heading: 'Worklist',
      lead: `Sorted by what is due first, as of ${minuteInWords(worklist.now)}.`,
      tabs: tabsFor(wished),
      ...(wished.wall ? { refreshSeconds: WALL_SECONDS } : {}),
      sections: [{ list: listOf(worklist, wished, reopens(viewer)) }],
      find: !wished.wall,
      ...(wished.wall
        ? {}
        : {
            actions: [
              { says: 'Take down a call', href: CONTACT, strong: true },
              { says: 'Open one in an emergency', href: '/console/emergency' },
            ],
          }),
    });
  },
};

/** The address of a list. */
const hrefOf = ({ queue, part, wall }: Wish, after?: string) =>
  `/console/?${new URLSearchParams({ queue, part, ...(wall && { wall }), ...(after && { after }) }).toString()}`;

const tabsFor = (wished: Wish) => [
  {
    label: 'Whose',
    links: QUEUES.map((queue) => ({
      says: QUEUE_WORDS[queue],
      href: hrefOf({ ...wished, queue }),
      here: queue === wished.queue,
    })),
  },
  {
    label: 'Which part',
    links: PARTS.map((part) => ({
      says: PART_WORDS[part],
      href: hrefOf({ ...wished, part }),
      here: part === wished.part,
    })),
  },
  {
    label: 'How it is shown',
    links: [
      { says: 'With names', href: hrefOf({ ...wished, wall: undefined }), here: !wished.wall },
      {
        says: 'Without names, kept up to date',
        href: hrefOf({ ...wished, wall: 'yes' }),
        here: wished.wall === 'yes',
      },
    ],
  },
];

type Found = z.infer<typeof worklistAnswer>['worklist'];

/** Whether this person opens ended referrals again. */
const reopens = ({ roles }: Practitioner): boolean => opensTo(roles, 'reopenReferral');

function listOf({ rows, next, now }: Found, wished: Wish, mayReopen: boolean): List {
  const names = !wished.wall;
  const ended = wished.part === 'ENDED';
  return {
    caption: `${QUEUE_WORDS[wished.queue]}: ${PART_WORDS[wished.part].toLowerCase()}`,
    columns: [
      'Referral',
      ...(names ? ['Child'] : []),
      'Urgency',
      'Next due',
      'Time left',
      'Stage',
      'Level of need',
      'Who has it',
      'Received',
    ],
    rows: rows.map((row) => [
      ended ? endedCell(row, mayReopen) : openCell(row),
      ...cellsOf(row, now, names),
    ]),
    empty: EMPTY[wished.part],
    ...(next ? { next: hrefOf(wished, next) } : {}),
  };
}

/** Whose child is not told to this reader is not open to them either, but in an emergency. */
const openCell = ({ id, child }: ShownRow): Cell =>
  child == null ? text(id) : link(id, fileHref(id));

/** What has ended is open to nobody, until a manager opens it again. */
const endedCell = ({ id, version }: ShownRow, mayReopen: boolean): Cell =>
  mayReopen ? link(`Open ${id} again`, reopenHref(id, version)) : text(id);

const cellsOf = (row: ShownRow, now: Instant, names: boolean): readonly Cell[] => [
  ...(names ? [text(row.child ?? 'Not shown to you')] : []),
  row.rated ? rag(row.rag) : tag('Not rated yet', 'care'),
  ...dueCells(row, now),
  text(STATUS_WORDS[row.status]),
  text(LEVEL_WORDS[row.threshold]),
  text(whoHas(row)),
  text(minuteInWords(row.receivedAt)),
];

function dueCells({ due }: ShownRow, now: Instant): readonly Cell[] {
  if (!due) return [text('Nothing'), text('–')];
  const { what, left } = dueInWords(due, now);
  return [what, left];
}

function whoHas({ mine, unassigned, team }: ShownRow): string {
  if (mine) return 'You';
  if (unassigned) return team ? `Nobody in ${team} yet` : 'Nobody yet';
  return team ? `Somebody in ${team}` : 'Somebody';
}
