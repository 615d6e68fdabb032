import { Mistake } from '../domain/mistake.ts';

/** One mistake that tells of all, each on a line of its own with its field at the head; undefined where there is none. */
export function allAtOnce(mistakes: readonly Mistake[]): Mistake | undefined {
  const [first, ...rest] = mistakes;
  if (first === undefined || rest.length === 0) return first;
  const lines = mistakes.map(({ message }) => message).join('\n');
  return new Mistake(first.field, lines.slice(`${first.field} `.length));
}
