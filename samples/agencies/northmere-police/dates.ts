import type { PartialDate } from '../../../src/domain/day.ts';
import { isoDate } from '../kit/dates.ts';
import { known } from '../kit/known.ts';
import type { When } from './records.ts';

/** A date in the force's own parts. */
export function toWhen(date: PartialDate): When {
  const [year = '', month, day] = date.split('-');
  return { year, ...known('month', month), ...known('day', day) };
}

export const fromWhen = ({ year, month, day }: When): PartialDate =>
  isoDate([year, month, day].filter((part) => part !== undefined).join('-'));
