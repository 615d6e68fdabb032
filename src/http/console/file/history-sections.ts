import { STEP_WORDS } from '../front-door-words.ts';
import { text, type Section } from '../kit/list-page.ts';
import { LEVEL_WORDS, RAG_WORDS, STATUS_WORDS } from '../words.ts';
import type { ShownFile } from './file-shape.ts';
import { signed } from './onward-sections.ts';

/** How it was weighed, oldest first. */
export const assessedSection = ({ ratings, thresholds }: ShownFile): Section => ({
  heading: 'Ratings and levels of need',
  list: {
    caption: 'Every rating and level of need, oldest first',
    columns: ['What', 'Why', 'By whom'],
    rows: [
      ...ratings.map((one) => [text(RAG_WORDS[one.rag]), text(one.rationale), text(signed(one))]),
      ...thresholds.map((one) => [
        text(LEVEL_WORDS[one.level]),
        text(one.rationale),
        text(signed(one)),
      ]),
    ],
    empty: 'It has not been rated.',
  },
});

/** Every step of its life, oldest first. */
export const historySection = ({ history }: ShownFile): Section => ({
  heading: 'History',
  list: {
    caption: 'Every step, oldest first',
    columns: ['Step', 'Stage afterwards', 'By whom', 'Why'],
    rows: history.map((one) => [
      text(STEP_WORDS[one.act]),
      text(STATUS_WORDS[one.to]),
      text(signed(one)),
      text(one.says ?? '–'),
    ]),
    empty: 'No step is on record.',
  },
});
