import type { ColumnKind } from './columns.ts';
import {
  judgeCode,
  judgeDate,
  judgeEmail,
  judgeFamily,
  judgeGiven,
  judgeMiddle,
  judgeNumber,
  judgeSame,
  judgeWords,
} from './judges.ts';
import type { Judge } from './judges.ts';

/** How one kind of column is compared. Levels count from 1 for the same value; 0 is blank. */
export type FieldRule = {
  readonly judge: () => Judge;
  /** Shares of the levels among pairs of one person, before anything is learnt. */
  readonly same: readonly number[];
  /** One person in so many has one given value, before the rows are counted. */
  readonly oneIn: number;
  /** Shares among relatives; where absent, relatives agree as one person does. */
  readonly relative?: readonly number[];
};

const WORDS: FieldRule = { oneIn: 500, judge: judgeWords, same: [0.8, 0.1, 0.03, 0.07] };
const CODE: FieldRule = { oneIn: 20_000, judge: judgeCode, same: [0.85, 0.1, 0.02, 0.03] };

/** Kinds that are compared; the others are put together to these, or call the rows. */
export type ComparedKind = Exclude<
  ColumnKind,
  'ID' | 'FULL_NAME' | 'BIRTH_YEAR' | 'BIRTH_MONTH' | 'BIRTH_DAY'
>;

export const FIELD_RULES: Readonly<Record<ComparedKind, FieldRule>> = {
  GIVEN: {
    oneIn: 500,
    judge: judgeGiven,
    same: [0.8, 0.05, 0.08, 0.04, 0.03],
    relative: [0.012, 0.006, 0.02, 0.06, 0.902],
  },
  MIDDLE: { oneIn: 300, judge: judgeMiddle, same: [0.8, 0.12, 0.08], relative: [0.1, 0.2, 0.7] },
  FAMILY: {
    oneIn: 2_000,
    judge: judgeFamily,
    same: [0.8, 0.1, 0.05, 0.05],
    relative: [0.62, 0.05, 0.05, 0.28],
  },
  BIRTH_DATE: {
    oneIn: 25_000,
    judge: judgeDate,
    same: [0.85, 0.09, 0.03, 0.01, 0.02],
    relative: [0.012, 0.006, 0.02, 0.05, 0.912],
  },
  SEX: { oneIn: 2, judge: judgeSame, same: [0.97, 0.03], relative: [0.5, 0.5] },
  NUMBER: { oneIn: 100, judge: judgeNumber, same: [0.85, 0.08, 0.07] },
  STREET: WORDS,
  LOCALITY: WORDS,
  TOWN: WORDS,
  POSTCODE: CODE,
  REGION: { oneIn: 10, judge: judgeSame, same: [0.9, 0.1] },
  PROPERTY: CODE,
  IDENTIFIER: { ...CODE, oneIn: 1_000_000, relative: [0.004, 0.004, 0.004, 0.988] },
  EMAIL: {
    oneIn: 100_000,
    judge: judgeEmail,
    same: [0.75, 0.15, 0.05, 0.05],
    relative: [0.05, 0.02, 0.05, 0.88],
  },
  PHONE: { ...CODE, relative: [0.4, 0.05, 0.05, 0.5] },
  PLACE: WORDS,
  OCCUPATION: { ...WORDS, oneIn: 50, relative: [0.3, 0.05, 0.05, 0.6] },
};

/** Whether two columns' values stood in each other's place: 1 no, 2 yes. */
export const ORDER_SAME: readonly number[] = [0.97, 0.03];
