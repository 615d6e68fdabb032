import { faultInWords } from '../edge/mapping/fault.ts';
import type { Reading } from '../edge/program/generation.ts';
import type { Judged } from '../edge/program/keeper.ts';
import type { Preview } from '../edge/program/preview.ts';

/** What a reading came to, in lines for people. */
export function readingInWords(reading: Reading): string {
  const tables = reading.tables.map(
    ({ part, table, rows, skipped, leftOff }) =>
      `  ${part} (${table}): ${rows} rows, ${skipped} skipped, ${leftOff} with a field left off`,
  );
  const faults = reading.faults.map((fault) => `- ${faultInWords(fault)}`);
  const met = Object.values(reading.faultsByCode).reduce((sum, count) => sum + count, 0);
  const more = met > faults.length ? [`- and ${met - faults.length} more`] : [];
  return `${[
    `${reading.people} people, current up to ${reading.asOf}.`,
    ...tables,
    ...(reading.keptBack === 0
      ? []
      : [`${reading.keptBack} records kept back, by their label or the person’s own refusal.`]),
    ...(met === 0
      ? ['No faults.']
      : [met === 1 ? '1 fault:' : `${met} faults:`, ...faults, ...more]),
    ...(reading.refused ? ['Nothing of this is served.'] : []),
    ...(reading.settled ? [] : ['The source changed while it was read.']),
  ].join('\n')}\n`;
}

/** A few masked rows, one field a line. */
export const previewInWords = ({ people, entries }: Preview): string =>
  [...titled('Person', people), ...titled('Entry', entries)].map((line) => `${line}\n`).join('');

const titled = (title: string, rows: Preview['people']): readonly string[] =>
  rows.flatMap((row, at) => [
    `${title} ${at + 1}`,
    ...Object.entries(row).map(([field, value]) => `  ${field}: ${value === '' ? '–' : value}`),
  ]);

/** What became of a later reading. */
export function judgedInWords(event: Judged | { readonly failed: unknown }): string {
  if ('failed' in event) {
    return 'The source could not be read now; questions are answered from the reading before.\n';
  }
  const { reading, served, because } = event;
  if (served) return `Read anew. ${readingInWords(reading)}`;
  const why = because === 'TOO_FEW' ? 'far fewer people than before' : 'its faults';
  return `A new reading is not served, for ${why}; questions are answered from the one before.\n${readingInWords(reading)}`;
}
