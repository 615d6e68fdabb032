import { text } from '../kit/list-page.ts';
import { LEVEL_WORDS, RAG_WORDS, STATUS_WORDS } from '../words.ts';
import type { Acting } from './act-form.ts';

/** Whom an act is about, so that nobody does it to the wrong family. */
export const childrenOf = ({ people }: Acting['referral']): string =>
  AND.format(people.filter(({ part }) => part === 'SUBJECT').map(({ name }) => name));
const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Where it has come to, before anything is done. */
export const asItStands = ({ status, rag, threshold }: Acting['referral']) => [
  { name: 'Stage', cell: text(STATUS_WORDS[status]) },
  { name: 'Urgency', cell: text(RAG_WORDS[rag]) },
  { name: 'Level of need', cell: text(LEVEL_WORDS[threshold]) },
];
