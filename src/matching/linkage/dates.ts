/** Which part of a date stands first where the year stands last. */
export type DateOrder = 'DAY_FIRST' | 'MONTH_FIRST';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as eight digits, year first, zeros for what is not known; empty where there is none. Dates that
 * cannot be are kept: one slip made most of them.
 */
export function readDate(text: string, order: DateOrder = 'DAY_FIRST'): string {
  const { first, second, third } = partsOf(text);
  if (first.length === 8) return first;
  if (first.length === 4) return first + two(second) + two(third);
  if (third.length !== 4) return '';
  const [day, month] = isMonthFirst(first, second, order) ? [second, first] : [first, second];
  return third + two(month) + two(day);
}

/** A month beyond the twelfth is a day, whatever the order. */
const isMonthFirst = (first: string, second: string, order: DateOrder): boolean =>
  order === 'MONTH_FIRST' ? Number(first) <= 12 : Number(second) > 12 && Number(first) <= 12;

type Parts = { readonly first: string; readonly second: string; readonly third: string };

/** Numbers, with months by name as numbers. */
function partsOf(text: string): Parts {
  const words = text
    .slice(0, 40)
    .toLowerCase()
    .split(/[^0-9a-z]+|(?<=\d)(?=[a-z])/);
  const [first = '', second = '', third = ''] = words.flatMap((word) => {
    if (/^\d+$/.test(word)) return [word];
    const month = MONTHS.findIndex((name) => word.startsWith(name));
    return month < 0 ? [] : [two(String(month + 1))];
  });
  return { first, second, third };
}

const two = (digits: string): string => digits.slice(0, 2).padStart(2, '0');

/** Month first where more dates of a column can only be read so than can only be read day first. */
export function orderOf(texts: Iterable<string>): DateOrder {
  let monthFirst = 0;
  for (const text of texts) {
    const { first, second, third } = partsOf(text);
    if (third.length === 4) monthFirst += Math.sign(onlySecond(first, second));
  }
  return monthFirst > 0 ? 'MONTH_FIRST' : 'DAY_FIRST';
}

/** Above nothing where only the second number can be a day, below where only the first can. */
const onlySecond = (first: string, second: string): number =>
  Number(Number(second) > 12) - Number(Number(first) > 12);
