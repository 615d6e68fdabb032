import type { Instant } from '../../../domain/day.ts';
import { minuteInWords } from '../dates.ts';
import { ROUTE_WORDS, STAGE_WORDS } from '../front-door-words.ts';
import { tag, text, type Section } from '../kit/list-page.ts';
import type { ShownFile } from './file-shape.ts';

/** What an agency is called. */
export type NameOf = (agency: string) => string;

/** Who did something, and when. */
export const signed = ({ byName, at }: { readonly byName: string; readonly at: Instant }): string =>
  `${byName}, ${minuteInWords(at)}`;

/** Where it went, who did not agree, and what the referrer was told. */
export const onwardSections = (file: ShownFile, nameOf: NameOf): readonly Section[] => [
  ...(file.routings.length > 0 ? [routingsSection(file, nameOf)] : []),
  ...(file.disagreements.length > 0 ? [disagreementsSection(file)] : []),
  {
    heading: 'What the referrer was told',
    list: {
      caption: 'Words to the referrer',
      columns: ['What', 'When'],
      rows: file.feedback.map(({ says, at }) => [text(says), text(minuteInWords(at))]),
      empty: 'The referrer has been told nothing yet.',
    },
  },
];

const routingsSection = ({ routings }: ShownFile, nameOf: NameOf): Section => ({
  heading: 'Passed on',
  list: {
    caption: 'Where it was passed on to',
    columns: ['To', 'Arrived', 'What they were told', 'By whom'],
    rows: routings.map((one) => [
      text(one.name, ROUTE_WORDS[one.to], one.agency ? nameOf(one.agency) : undefined),
      one.acknowledged
        ? tag(signed(one.acknowledged), 'good')
        : tag(`Not said yet; due ${minuteInWords(one.dueAt)}`, 'care'),
      text(one.note),
      text(signed(one)),
    ]),
    empty: 'It was passed on to nobody.',
  },
});

const disagreementsSection = ({ disagreements }: ShownFile): Section => ({
  heading: 'Who did not agree',
  list: {
    caption: 'Disagreements',
    columns: ['What', 'How far up', 'Settled'],
    rows: disagreements.map((one) => [
      text(one.says, signed(one)),
      text(STAGE_WORDS[one.stage]),
      one.settled
        ? text(one.settled.how, signed(one.settled))
        : tag(`Not yet; due ${minuteInWords(one.dueAt)}`, 'care'),
    ]),
    empty: 'Nobody said that they do not agree.',
  },
});
