import type { Command } from 'commander';
import { categoriesOf, HOLDERS, type Category, type Holder } from '../domain/agency.ts';
import { partialDate, type PartialDate } from '../domain/day.ts';
import type { ThresholdLevel } from '../domain/referral.ts';

/** Codes for the rulebook's own words, as options take them. `--json` is on every reading command. */
export type Spoken = { readonly json?: boolean };

/** The code that an option names. Ends with a usage error that lists what is allowed, never what was given. */
export function chosen<Code extends string>(
  command: Command,
  option: string,
  given: string | undefined,
  allowed: readonly Code[],
): Code {
  const wanted = given?.trim().toUpperCase().replaceAll('-', '_');
  return (
    allowed.find((code) => code === wanted) ??
    refuse(command, `--${option} must be one of: ${allowed.join(', ')}`)
  );
}

const LEVELS: Readonly<Record<string, ThresholdLevel>> = { 1: 1, 2: 2, 3: 3, 4: 4 };

export const levelIn = (command: Command, given: string): ThresholdLevel =>
  LEVELS[given] ?? refuse(command, '--level must be one of: 1, 2, 3, 4');

/** A category and who holds it. The holder need only be named where several hold the category. */
export function heldIn(
  command: Command,
  { holder, category }: { readonly holder?: string; readonly category?: string },
): { readonly holder: Holder; readonly category: Category } {
  if (holder !== undefined) {
    const named = chosen(command, 'holder', holder, HOLDERS);
    return { holder: named, category: chosen(command, 'category', category, categoriesOf(named)) };
  }
  const every = [...new Set(HOLDERS.flatMap(categoriesOf))];
  const named = chosen(command, 'category', category, every);
  const [only, ...others] = HOLDERS.filter((one) => categoriesOf(one).includes(named));
  if (!only || others.length > 0)
    return refuse(command, `--holder must be one of: ${HOLDERS.join(', ')}`);
  return { holder: only, category: named };
}

/** A day, written out. */
export function dayIn(command: Command, option: string, given: string): PartialDate {
  const day = partialDate(given);
  return day?.length === 10
    ? day
    : refuse(command, `--${option} must be a day, such as 2027-06-01`);
}

/** Ends the command with exit status 2 and these words. */
export const refuse = (command: Command, says: string): never =>
  command.error(`error: ${says}`, { exitCode: 2, code: 'mash.usage' });

/** Words to whoever reads, or the value as JSON to whatever reads and the words beside it. */
export function tell({ json = false }: Spoken, value: unknown, words: string): void {
  if (json) process.stdout.write(`${JSON.stringify(value)}\n`);
  (json ? process.stderr : process.stdout).write(words);
}
