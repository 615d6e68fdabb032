import type { Flaw } from '../audit/flaw.ts';
import type { LogFlaw } from '../audit/log/log-flaw.ts';
import type { LogReport } from '../audit/log/verify-log.ts';
import type { VerifyReport } from '../audit/verify.ts';
import type { WriterReport } from '../audit/walk-writer.ts';

const MOST_LISTED = 10;

/** A verification in words, for people to read. */
export function inWords(report: VerifyReport): string {
  const { records, blocks, writers, whole } = report;
  const sum = `${count(records, 'record')} in ${count(blocks, 'block')} by ${count(writers.length, 'writer')}`;
  const lines = whole
    ? [`The audit log is whole: ${sum}.`]
    : [`THE AUDIT LOG IS BROKEN. Checked ${sum} before the first break of each chain.`];
  return `${[...lines, ...report.flaws.flatMap(flawLines), ...endings(writers), ...abandoned(writers)].join('\n')}\n`;
}

/** A verification of the log over all writers in words. */
export function logInWords({ size, steps, root, flaws, checkpoints, receipts }: LogReport): string {
  const sum = `${count(size, 'record')} in ${count(steps, 'step')}`;
  const outside = `Compared with ${count(checkpoints, 'checkpoint')} and ${count(receipts, 'receipt')} from outside.`;
  const lines =
    flaws.length === 0
      ? [`The log over all writers holds: ${sum}, root ${root}.`]
      : [`THE LOG OVER ALL WRITERS DOES NOT HOLD. Checked ${sum}.`, ...flaws.flatMap(logFlawLines)];
  return `${[...lines, outside].join('\n')}\n`;
}

function logFlawLines({ says, step, leaf, record }: LogFlaw): readonly string[] {
  const places = [
    ...(step === undefined ? [] : [`step ${step}`]),
    ...(leaf === undefined ? [] : [`place ${leaf}`]),
    ...(record === undefined
      ? []
      : [`writer ${record.writer}, block ${record.block}, record ${record.seq}`]),
  ];
  return [`  ✗ ${says}`, ...(places.length === 0 ? [] : [`      ${places.join(', ')}`])];
}

function flawLines(flaw: Flaw): readonly string[] {
  const { records, blockBytes, byte } = flaw;
  return [
    `  ✗ ${flaw.says}`,
    `      writer ${flaw.writer}, block ${flaw.block}`,
    ...(records === undefined ? [] : [`      ${recordsIn(records)}`]),
    ...(blockBytes === undefined
      ? []
      : [`      bytes ${blockBytes.from} to ${blockBytes.to - 1} of the block's records`]),
    ...(byte === undefined
      ? []
      : [`      the altered byte is number ${byte} of that record, from 0`]),
  ];
}

const recordsIn = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  first === last ? `record ${first}` : `one or more of the records ${first} to ${last}`;

function endings(writers: readonly WriterReport[]): readonly string[] {
  const open = writers.filter(({ closed, flaw }) => !closed && flaw === undefined);
  return open.length === 0
    ? []
    : [`${count(open.length, 'writer')} did not close: still running, or lost with its process.`];
}

function abandoned(writers: readonly WriterReport[]): readonly string[] {
  const questions = writers.flatMap(({ writer, abandoned: open }) =>
    open.map(({ question, seq }) => `  question ${question}, writer ${writer}, record ${seq}`),
  );
  if (questions.length === 0) return [];
  const more = questions.length - MOST_LISTED;
  return [
    `${count(questions.length, 'question')} without a disclosure: nothing was released for them.`,
    ...questions.slice(0, MOST_LISTED),
    ...(more > 0 ? [`  and ${more.toLocaleString('en-GB')} more; --json lists all`] : []),
  ];
}

const count = (many: number, what: string): string =>
  `${many.toLocaleString('en-GB')} ${what}${many === 1 ? '' : 's'}`;
