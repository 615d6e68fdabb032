import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { rehearserOf, type Rehearsed } from '../../policies/rehearsal/rehearse.ts';
import type { Upshot } from '../../policies/rehearsal/situation.ts';
import type { RuleBook } from '../../policies/vocabulary.ts';
import { packageRoot } from '../package-root.ts';
import { refuse, tell, type Spoken } from './policy-options.ts';

type Given = Spoken & { readonly situations: string };

/** A row and the file that it stands in. */
type Played = { readonly file: string; readonly row: Rehearsed };

/** `mash policy test`: plays the situations that officers wrote through the rules that run. */
export function policyTest(rulebook: RuleBook): Command {
  return new Command('test')
    .description('Play tables of situations through the rules, and say in words which rows fail')
    .option(
      '--situations <folder>',
      'a folder of Markdown tables',
      join(packageRoot(), 'test', 'situations'),
    )
    .option('--json', 'print the failed rows as JSON; words go to standard error')
    .addHelpText('after', HELP)
    .exitOverride()
    .action((given: Given, command: Command) => {
      const played = playAll(rulebook, tablesIn(command, given.situations));
      const failed = played.filter(({ row }) => row.result !== 'AS_EXPECTED');
      const report = { situations: played.length, failed: failed.map(plain) };
      tell(given, report, inWords(played.length, failed));
      process.exitCode = played.length > 0 && failed.length === 0 ? 0 : 1;
    });
}

function tablesIn(command: Command, folder: string) {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .toSorted()
      .map((file) => ({ file, markdown: readFileSync(join(folder, file), 'utf8') }));
  } catch {
    return refuse(command, '--situations must be a folder that can be read');
  }
}

function playAll(
  rulebook: RuleBook,
  tables: readonly { readonly file: string; readonly markdown: string }[],
): readonly Played[] {
  const rehearse = rehearserOf(rulebook);
  return tables.flatMap(({ file, markdown }) => rehearse(markdown).map((row) => ({ file, row })));
}

function inWords(count: number, failed: readonly Played[]): string {
  if (count === 0) return 'There is no situation in that folder.\n';
  const all = `${count} situation${count === 1 ? '' : 's'}`;
  return failed.length === 0
    ? `${all} played, each as expected.\n`
    : `${failed.map(failureInWords).join('\n\n')}\n\n${all} played, ${failed.length} not as expected.\n`;
}

function failureInWords({ file, row }: Played): string {
  const place = `${file}, line ${row.line}: ${row.situation}`;
  if (row.result === 'UNREADABLE') return `${place}\n  It cannot be read: ${row.fault}.`;
  return [
    place,
    `  The table expects: ${upshotInWords(row.expected)}`,
    `  The rules come to: ${upshotInWords(row.found)}`,
    ...row.outcome.map((sentence) => `  ${sentence}`),
  ].join('\n');
}

const upshotInWords = ({ sees, because }: Upshot) =>
  `${sees}${because.size > 0 ? `, because of ${[...because].join(', ')}` : ''}`;

/** A failed row as JSON can carry it. */
const plain = ({ file, row }: Played) => ({
  file,
  ...row,
  ...(row.result === 'UNREADABLE'
    ? {}
    : { expected: listing(row.expected), found: listing(row.found) }),
});

const listing = ({ sees, because }: Upshot) => ({ sees, because: [...because] });

const HELP = `
Examples:
  $ mash policy test
  $ mash policy test --situations my-situations --json

What the columns may say is in docs/policy.md. Exit status: 0 all as expected, 1 some are not, 2 usage.`;
