import { z } from 'zod';
import { instant } from '../../../domain/day.ts';
import { minuteInWords } from '../dates.ts';
import { agencyNamed } from '../agency-names.ts';
import type { HubPage } from '../hub-page.ts';
import { sectionsPage, text, who, type Cell, type Section } from '../kit/list-page.ts';
import { plainCode } from '../plain-code.ts';
import { dayInWords } from './day-in-words.ts';
import { sourceHref } from './source-document.ts';
import { BACK } from './source-form.ts';
import {
  USE_DOCUMENT,
  useAnswer,
  type AskedOfSource,
  type Use,
  type UseCount,
} from './use-document.ts';

const DAYS = 31;
const DAY_MS = 86_400_000;
const address = z.object({ params: z.object({ code: z.string().min(1).max(100) }) });
type Asked = { readonly code: string; readonly before: number };

/** Who used a source in the last month, for its owner; to everybody else there is no such source. */
export const usePage = (clock: () => number): HubPage<Asked> => ({
  request: (request) => {
    const code = address.safeParse(request).data?.params.code;
    return code === undefined ? undefined : { code, before: clock() };
  },
  question: ({ code, before }) => ({
    query: USE_DOCUMENT,
    variables: { code, from: instant(before - DAYS * DAY_MS), before: instant(before) },
  }),
  compose: (answered, { code, before }) => {
    const { sourceUse, agencies } = useAnswer.parse(answered);
    const name = agencyNamed(agencies, code);
    const shown = {
      here: 'sources',
      heading: `Who used ${name}`,
      back: { says: `Back to ${name}`, href: sourceHref(code) },
    };
    if (!sourceUse)
      return sectionsPage({
        ...shown,
        heading: 'There is no such source',
        back: BACK,
        sections: [],
      });
    return sectionsPage({
      ...shown,
      ...(sourceUse.byPeople && { back: BACK }),
      lead: `From ${minuteInWords(instant(before - DAYS * DAY_MS))} to ${minuteInWords(instant(before))}, as the hub’s log has it. ${BESIDES[sourceUse.byPeople ? 'PEOPLE' : 'SYSTEM']}`,
      sections: sectionsOf(sourceUse),
    });
  },
});

/** What else there is to read of each question. */
const BESIDES = {
  SYSTEM: 'Your own edge’s log has every question too, under the same ids.',
  PEOPLE:
    'Your people are asked once for what a family’s pictures may show of it; each later look in which it may be shown counts here too.',
} as const;

const sectionsOf = (use: Use): readonly Section[] => [
  {
    summary: [
      {
        name: 'Questions',
        cell: text(
          use.complete
            ? String(use.questions)
            : `More than ${use.questions}; the newest are counted`,
        ),
      },
      {
        name: 'Log',
        cell: text(`${use.recordsSearched} of ${use.recordsInLog} records looked through`),
      },
    ],
  },
  counted('For which purpose', 'Purpose', use.byPurpose, plainCode),
  counted('In which categories it could be asked', 'Category', use.byCategory, plainCode),
  counted('On which day', 'Day (UTC)', use.byDay, dayInWords),
  {
    heading: 'Question by question',
    lead: 'A referral is named where it is on record that your source was sent it. What other organisations hold is not told here.',
    list: {
      caption: 'The newest questions',
      columns: [
        'When',
        'Who asked',
        'What for',
        'Referral',
        'Agreement',
        'Your line',
        'Entries shown',
      ],
      rows: use.newest.map(rowOf),
      empty: 'Nobody asked it anything in this time.',
    },
  },
];

const counted = (
  heading: string,
  column: string,
  counts: readonly UseCount[],
  inWords: (of: string) => string,
): Section => ({
  heading,
  list: {
    caption: heading,
    columns: [column, 'Questions'],
    rows: counts.map(({ of, questions }) => [text(inWords(of)), text(String(questions))]),
    empty: 'None in this time.',
  },
});

const rowOf = (asked: AskedOfSource): readonly Cell[] => [
  text(minuteInWords(asked.at), asked.id),
  text(who(asked.practitioner), asked.organisation),
  text(asked.purpose ? plainCode(asked.purpose) : plainCode(asked.kind)),
  text(asked.referral ?? 'Not sent to it'),
  text(asked.agreement ? `${asked.agreement}, version ${asked.agreementVersion ?? 1}` : '–'),
  text(asked.state ? plainCode(asked.state) : 'Nothing was released'),
  text(String(asked.shown)),
];
