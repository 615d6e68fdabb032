import { Command } from 'commander';
import { verifyLog } from '../audit/log/verify-log.ts';
import { type AuditSource, logSourceOf, readOutside } from './audit-source.ts';
import { logInWords } from './audit-words.ts';

export function witnessCommand(open: () => Promise<AuditSource>): Command {
  return new Command('witness')
    .description('Print the newest signed checkpoint, or compare checkpoints kept elsewhere')
    .argument('[files...]', 'checkpoints that were kept elsewhere: notes, or a witness’s file')
    .option('--json', 'print the report as JSON; words go to standard error')
    .addHelpText('after', HELP)
    .action(async (files: readonly string[], options: { readonly json?: true }) => {
      const source = await open();
      try {
        await (files.length === 0 ? show(source) : compare(source, files, options.json === true));
      } finally {
        await source.close();
      }
    });
}

async function show({ log }: AuditSource): Promise<void> {
  const last = await log?.store.steps.last();
  if (last === undefined) throw new Error('The log has no checkpoint yet');
  process.stdout.write(last.checkpoint);
}

async function compare(
  { blocks, log }: AuditSource,
  files: readonly string[],
  json: boolean,
): Promise<void> {
  if (log === undefined) throw new Error('There is no log over all writers here');
  const outside = await readOutside(files, []);
  const report = await verifyLog(logSourceOf(blocks, log), outside, Date.now());
  if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
  (json ? process.stderr : process.stdout).write(logInWords(report));
  process.exitCode = report.flaws.length === 0 ? 0 : 1;
}

const HELP = `
Examples:
  $ mash audit witness > checkpoint.txt        keep it where nobody here can change it
  $ mash audit witness checkpoint.txt          does the log still begin as it did then?

Exit status: 0 the log agrees, 1 it does not.`;
