/** One measured number, and the bound that it has to keep where it has one. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly atLeast?: number;
  readonly atMost?: number;
};

export const isMet = ({ value, atLeast = -Infinity, atMost = Infinity }: Figure): boolean =>
  value >= atLeast && value <= atMost;

/** A figure as a line of a table: the name, the number, the bound, and whether it is kept. */
export function inWords(figure: Figure): string {
  const { name, value, atLeast, atMost } = figure;
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(value < 2 ? 4 : 2);
  const bounds = [
    ...(atLeast === undefined ? [] : [`>= ${atLeast}`]),
    ...(atMost === undefined ? [] : [`<= ${atMost}`]),
  ];
  const kept = bounds.length === 0 ? '' : isMet(figure) ? 'met' : 'NOT MET';
  return `${name.padEnd(34)}${shown.padStart(10)}  ${bounds.join(' ').padEnd(10)}${kept}`.trimEnd();
}
