import { Command } from 'commander';
import type { Outside } from '../audit/log/evidence.ts';
import { type LogReport, type LogSource, verifyLog } from '../audit/log/verify-log.ts';
import { verifyBlocks, type VerifyReport } from '../audit/verify.ts';
import { drawProgress } from './audit-progress.ts';
import { type AuditSource, logSourceOf, readOutside } from './audit-source.ts';
import { inWords, logInWords } from './audit-words.ts';

type Options = {
  readonly json?: true;
  readonly checkpoint?: readonly string[];
  readonly witness?: readonly string[];
  readonly receipt?: readonly string[];
};

/** A verification of the writers' chains, and of the log over them where one is kept. */
type AuditReport = VerifyReport & { readonly log?: LogReport };

export function verifyCommand(open: () => Promise<AuditSource>): Command {
  return new Command('verify')
    .description('Walk the whole audit log and name the first record that does not hold')
    .option('--checkpoint <file...>', 'checkpoints that were kept elsewhere, to compare')
    .option(
      '--witness <path...>',
      'agencies’ own logs of queries, or the folders that they are in: each keeps checkpoints too',
    )
    .option('--receipt <file...>', 'receipts that were kept elsewhere, one a line, to compare')
    .option('--json', 'print the report as JSON; words go to standard error')
    .addHelpText('after', HELP)
    .action(async (options: Options) => {
      const source = await open();
      try {
        const report = await verifyAll(source, options);
        const log = report.log === undefined ? '' : logInWords(report.log);
        if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`);
        (options.json ? process.stderr : process.stdout).write(`${inWords(report)}${log}`);
        process.exitCode = report.whole ? 0 : 1;
      } finally {
        await source.close();
      }
    });
}

async function verifyAll(
  { blocks, log }: AuditSource,
  { checkpoint = [], witness = [], receipt = [] }: Options,
): Promise<AuditReport> {
  const kept = [...checkpoint, ...witness];
  if (log === undefined && kept.length + receipt.length > 0) {
    throw new Error('There is no log over all writers here to compare these with');
  }
  const logged = log && logSourceOf(blocks, log);
  const outside = await readOutside(kept, receipt, logged);
  const draw = drawProgress(process.stderr, 'each writer’s chain');
  const chains = await verifyBlocks(blocks, ({ blocks: done, ofBlocks: of, records }) =>
    draw?.({ done, of, records }),
  );
  return logged === undefined ? chains : withLog(chains, logged, outside);
}

async function withLog(
  chains: VerifyReport,
  logged: LogSource,
  outside: Outside,
): Promise<AuditReport> {
  const draw = drawProgress(process.stderr, 'the log over all writers');
  const log = await verifyLog(logged, outside, Date.now(), ({ records, ofRecords: of }) =>
    draw?.({ done: records, of, records }),
  );
  return { ...chains, whole: chains.whole && log.flaws.length === 0, log };
}

const HELP = `
Examples:
  $ mash audit verify
  $ mash audit verify --json > report.json
  $ mash audit verify --checkpoint /mnt/worm/checkpoints --receipt receipts.txt
  $ mash audit verify --witness /mnt/police/state /mnt/school/queries.jsonl

Exit status: 0 the log is whole, 1 it is not.`;
