import type { ColumnKind } from './columns.ts';
import {
  judgeCode,
  judgeDate,
  judgeEmail,
  judgeFamily,
  judgeGiven,
  judgeNumber,
  judgeSame,
  judgeWords,
} from './judges.ts';
import type { Judge } from './judges.ts';

/** How one kind of column is compared. Levels count from 1 for the same value; 0 is blank. */
export type FieldRule = {
  readonly judge: Judge;
  /** Shares of the levels among pairs of one person, before anything is learnt. */
  readonly same: readonly number[];
  /** The same among relatives; where absent, relatives agree as one person does. */
  readonly relative?: readonly number[];
};

const WORDS: FieldRule = { judge: judgeWords, same: [0.8, 0.1, 0.03, 0.07] };
const CODE: FieldRule = { judge: judgeCode, same: [0.85, 0.1, 0.02, 0.03] };

export const FIELD_RULES: Readonly<Record<Exclude<ColumnKind, 'ID' | 'FULL_NAME'>, FieldRule>> = {
  GIVEN: {
    judge: judgeGiven,
    same: [0.8, 0.05, 0.08, 0.04, 0.03],
    relative: [0.012, 0.006, 0.02, 0.06, 0.902],
  },
  FAMILY: {
    judge: judgeFamily,
    same: [0.8, 0.1, 0.05, 0.05],
    relative: [0.62, 0.05, 0.05, 0.28],
  },
  BIRTH_DATE: {
    judge: judgeDate,
    same: [0.85, 0.09, 0.03, 0.01, 0.02],
    relative: [0.012, 0.006, 0.02, 0.05, 0.912],
  },
  SEX: { judge: judgeSame, same: [0.97, 0.03], relative: [0.5, 0.5] },
  NUMBER: { judge: judgeNumber, same: [0.85, 0.08, 0.07] },
  STREET: WORDS,
  LOCALITY: WORDS,
  TOWN: WORDS,
  POSTCODE: CODE,
  REGION: { judge: judgeSame, same: [0.9, 0.1] },
  IDENTIFIER: { ...CODE, relative: [0.004, 0.004, 0.004, 0.988] },
  EMAIL: {
    judge: judgeEmail,
    same: [0.75, 0.15, 0.05, 0.05],
    relative: [0.05, 0.02, 0.05, 0.88],
  },
  PHONE: { ...CODE, relative: [0.4, 0.05, 0.05, 0.5] },
  PLACE: WORDS,
  OCCUPATION: { ...WORDS, relative: [0.3, 0.05, 0.05, 0.6] },
};

/** Whether two columns' values stood in each other's place: 1 no, 2 yes. */
export const ORDER_SAME: readonly number[] = [0.97, 0.03];
