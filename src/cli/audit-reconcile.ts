import { Command } from 'commander';
import type { LogFlaw } from '../audit/log/log-flaw.ts';
import { verifyLog } from '../audit/log/verify-log.ts';
import { questionsIn, type QueryLogRead } from '../edge/query-log/questions-in.ts';
import { type Difference, reconcile, type Reconciled } from '../edge/query-log/reconcile.ts';
import { type AuditSource, logSourceOf } from './audit-source.ts';
import { CONFIGURATION, FAILED } from './edge-exit.ts';
import { type HubRecords, hubQuestions, recordsIn, recordsOf } from './reconcile-hub.ts';

type Options = {
  readonly queryLog: string;
  readonly agency?: string;
  readonly hubExport?: string;
  readonly until?: string;
  readonly json?: true;
};

/** How two logs compare: each difference by name, and what the hub's checkpoints say of its own log. */
export type ReconcileReport = Reconciled & {
  readonly agency: string;
  /** The first line of the agency's log that does not follow the one before. */
  readonly brokenAt?: number;
  /** The hub's checkpoints that the agency kept; compared where the hub's own store is read. */
  readonly checkpoints: { readonly kept: number; readonly compared: number };
  readonly flaws: readonly LogFlaw[];
};

/** `mash audit reconcile`: what one log has and the other lacks. */
export function reconcileCommand(open: () => Promise<AuditSource>): Command {
  return new Command('reconcile')
    .description('Compare the hub’s audit log with an agency’s own log of queries')
    .requiredOption('--query-log <path>', 'the agency’s queries.jsonl, or the folder that it is in')
    .option('--agency <code>', 'the agency’s code; the one that its log names unless told')
    .option('--hub-export <file>', 'the hub’s log as `audit export --format ndjson` wrote it')
    .option(
      '--until <instant>',
      'leave out what is later in either log, such as 2026-11-22T09:00:00Z',
    )
    .option('--json', 'print the report as JSON; words go to standard error')
    .addHelpText('after', HELP)
    .action(async (options: Options) => {
      const read = await questionsIn(options.queryLog, untilOf(options)).catch(() => undefined);
      const agency = options.agency ?? read?.agency;
      if (!read || agency === undefined) {
        process.stderr.write('The agency’s log of queries is not there, or names no agency.\n');
        process.exitCode = CONFIGURATION;
        return;
      }
      const report = await reconciled(open, { ...options, agency, read });
      if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`);
      (options.json ? process.stderr : process.stdout).write(inWords(report));
      process.exitCode = isOne(report) ? 0 : FAILED;
    });
}

const untilOf = ({ until }: Options): string | undefined =>
  until === undefined ? undefined : new Date(until).toISOString();

type Reconciling = Options & { readonly agency: string; readonly read: QueryLogRead };

async function reconciled(
  open: () => Promise<AuditSource>,
  options: Reconciling,
): Promise<ReconcileReport> {
  if (options.hubExport !== undefined) {
    return reportOf(recordsIn(options.hubExport), options, { compared: 0, flaws: [] });
  }
  const source = await open();
  try {
    const outside = await compared(source, options.read.checkpoints);
    return await reportOf(recordsOf(source.blocks), options, outside);
  } finally {
    await source.close();
  }
}

type Compared = { readonly compared: number; readonly flaws: readonly LogFlaw[] };

async function compared(
  { blocks, log }: AuditSource,
  checkpoints: readonly string[],
): Promise<Compared> {
  if (log === undefined) return { compared: 0, flaws: [] };
  const outside = { checkpoints, receipts: [] };
  const { flaws } = await verifyLog(logSourceOf(blocks, log), outside, Date.now());
  return { compared: checkpoints.length, flaws };
}

async function reportOf(
  records: HubRecords,
  { agency, read, ...options }: Reconciling,
  { compared: count, flaws }: Compared,
): Promise<ReconcileReport> {
  const hub = await hubQuestions(records, agency, untilOf(options));
  return {
    agency,
    ...reconcile(hub, read.questions),
    ...(read.brokenAt === undefined ? {} : { brokenAt: read.brokenAt }),
    checkpoints: { kept: read.checkpoints.length, compared: count },
    flaws,
  };
}

const isOne = ({ differences, flaws, brokenAt }: ReconcileReport) =>
  differences.length === 0 && flaws.length === 0 && brokenAt === undefined;

const SAYS: Readonly<Record<Difference['kind'], string>> = {
  HUB_ONLY: 'was answered by the agency, says the hub; the agency’s log does not have it',
  AGENCY_ONLY: 'was asked of the agency; the hub’s log does not have it',
  NOT_NAMED: 'was asked of the agency; by the hub’s log it was not to be asked',
};

function inWords(report: ReconcileReport): string {
  const { agency, differences, matched, unsettled, checkpoints, flaws, brokenAt } = report;
  const lines = [
    isOne(report)
      ? `The hub’s log and that of ${agency} agree: ${matched} questions are in both.`
      : `THE HUB’S LOG AND THAT OF ${agency} DIFFER. ${matched} questions are in both.`,
    ...(brokenAt === undefined
      ? []
      : [`  ✗ Line ${brokenAt} of the agency’s log does not follow the line before it.`]),
    ...differences.map(({ kind, question, at }) => `  ✗ ${question}, ${at}: ${SAYS[kind]}.`),
    ...flaws.map(({ says }) => `  ✗ ${says}`),
    ...(unsettled === 0
      ? []
      : [`${counted(unsettled)} no answer on record, and may not have reached the agency.`]),
    `${checkpoints.compared} of the ${checkpoints.kept} checkpoints that the agency kept were compared.`,
  ];
  return `${lines.join('\n')}\n`;
}

const counted = (many: number) => (many === 1 ? '1 question has' : `${many} questions have`);

const HELP = `
Examples:
  $ mash audit reconcile --query-log queries.jsonl
  $ mash audit reconcile --query-log /mnt/police/state --until 2026-11-22T09:00:00Z --json
  $ mash audit reconcile --query-log state --hub-export log.ndjson

Where a question is younger than the copy of the other log, --until leaves it out.

Exit status: 0 the logs agree, 1 they differ, 3 the agency’s log cannot be read.`;
