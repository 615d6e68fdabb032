import { lineOf, type Typed } from '../kit/fields.ts';

/** What stands on the lines of a field, without space around it and without empty ones. */
export const linesIn = (typed: Typed, name: string): readonly string[] =>
  (lineOf(typed, name) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
