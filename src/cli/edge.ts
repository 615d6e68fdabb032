import { resolve } from 'node:path';
import closeWithGrace from 'close-with-grace';
import { Command } from 'commander';
import { type Fault, faultInWords } from '../edge/mapping/fault.ts';
import { claimFaults } from '../edge/program/claims.ts';
import { openGenerationApart } from '../edge/program/generation-apart.ts';
import { keptKeys } from '../edge/program/kept-keys.ts';
import { CannotListen } from '../edge/program/listening.ts';
import { runEdge, SourceRefused } from '../edge/program/run-edge.ts';
import { type EdgeSettings, readEdgeSettings } from '../edge/program/settings.ts';
import { readStatus } from '../edge/program/status.ts';
import { verifyQueryLog } from '../edge/query-log/verify-log.ts';
import { judgedInWords, previewInWords, readingInWords } from './edge-words.ts';
import { CONFIGURATION, exitFor, FAILED } from './edge-exit.ts';
import { edgeCheckCommand } from './edge-check.ts';
import { edgeTrainCommand } from './edge-train.ts';

const HELP = `
Examples:
  $ mash edge --config edge.yaml --dry-run      every fault at once, and five masked rows
  $ mash edge --config edge.yaml                answer the hub until stopped
  $ mash edge --config edge.yaml --status --json
  $ mash edge --config edge.yaml --verify-log
  $ mash edge check a/edge.yaml b/edge.yaml     several edges, and what two of them claim
  $ mash edge train --help                      learn what people are recognised by

Exit status: 0 ok, 1 rows with faults (dry run) or a log that does not hold, 3 a configuration, mapping or
source that cannot be served, 4 a source that cannot be reached.`;

type Options = {
  readonly config?: string;
  readonly dryRun?: boolean;
  readonly status?: boolean;
  readonly verifyLog?: boolean;
  readonly json?: boolean;
};

const PREVIEWED = 5;

/** `mash edge`: answers a hub from an agency's own records, on the agency's side. */
export function edgeCommand(): Command {
  return new Command('edge')
    .description('Answer a hub from an agency’s own records')
    .option('--config <file>', 'the edge’s configuration', 'edge.yaml')
    .option(
      '--dry-run',
      'read everything, list every fault, preview five masked rows; serve nothing',
    )
    .option('--status', 'print how the running edge stands')
    .option('--verify-log', 'walk the log of queries and name the first line that does not hold')
    .option('--json', 'print JSON; words go to standard error')
    .addHelpText('after', HELP)
    .addCommand(edgeTrainCommand())
    .addCommand(edgeCheckCommand())
    .action(async (_own: Options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const config = resolve(options.config ?? 'edge.yaml');
      const { settings, faults } = readEdgeSettings(config);
      const out = speaking(options.json === true);
      if (!settings) return refuse(faults, out);
      const claims = await claimFaults([settings]);
      if (claims.length > 0) return refuse(claims, out);
      return chosen(options)({ config, settings, out });
    });
}

function refuse(faults: readonly Fault[], out: Speaking): void {
  out.json({ faults });
  out.words(`${faults.map(faultInWords).join('\n')}\n`);
  process.exitCode = CONFIGURATION;
}

type Run = (given: Given) => Promise<void> | void;
type Given = {
  readonly config: string;
  readonly settings: EdgeSettings;
  readonly out: Speaking;
};

function chosen({ dryRun, status, verifyLog }: Options): Run {
  if (dryRun === true) return tryOut;
  if (status === true) return printStatus;
  return verifyLog === true ? verify : serve;
}

type Speaking = { readonly json: (value: unknown) => void; readonly words: (text: string) => void };
const speaking = (asJson: boolean): Speaking => ({
  json: (value) => {
    if (asJson) process.stdout.write(`${JSON.stringify(value)}\n`);
  },
  words: (text) => {
    (asJson ? process.stderr : process.stdout).write(text);
  },
});

async function tryOut({ config, settings, out }: Given): Promise<void> {
  keptKeys(settings.stateFolder);
  const generation = await openGenerationApart(config, settings.mapping.source);
  try {
    const { reading } = generation;
    const preview = await generation.preview(PREVIEWED);
    out.json({ ...reading, preview });
    out.words(readingInWords(reading));
    out.words(previewInWords(preview));
    process.exitCode = exitFor(reading);
  } finally {
    await generation.close();
  }
}

async function serve({ config, settings, out }: Given): Promise<void> {
  try {
    const edge = await runEdge({
      settings,
      open: () => openGenerationApart(config, settings.mapping.source),
      clock: Date.now,
      tell: (event) => process.stderr.write(judgedInWords(event)),
    });
    closeWithGrace({ delay: DRAIN_MS, logger: false }, () => edge.close());
    const { url, answerKeys } = edge;
    const { faults: _faults, ...reading } = edge.reading();
    out.json({ agency: settings.agency, url, answerKeys, pid: process.pid, reading });
    out.words(readingInWords(edge.reading()));
    out.words(`Ready: ${settings.agency} answers at ${url}\n`);
    out.words(`Its answers verify by ${JSON.stringify({ keys: answerKeys })}\n`);
  } catch (cause) {
    if (cause instanceof CannotListen) return refuse([cannotListen(cause, settings)], out);
    if (!(cause instanceof SourceRefused)) throw cause;
    out.json(cause.reading);
    process.stderr.write(readingInWords(cause.reading));
    process.exitCode = exitFor({ ...cause.reading, refused: true });
  }
}

const cannotListen = ({ isTaken }: CannotListen, { edgeFile }: EdgeSettings): Fault => ({
  code: isTaken ? 'PORT_IN_USE' : 'CANNOT_LISTEN',
  effect: 'REFUSED',
  file: edgeFile.name,
  line: edgeFile.lineOf(['listen', 'port']),
  path: isTaken ? 'listen.port' : 'listen',
});

/** How long questions that are under way have to end before the process does. */
const DRAIN_MS = 30_000;

function printStatus({ settings, out }: Given): void {
  const status = readStatus(settings.stateFolder);
  if (status === undefined) {
    process.stderr.write('This edge has not been started yet.\n');
    process.exitCode = FAILED;
    return;
  }
  out.json(status);
  out.words(`${JSON.stringify(status, undefined, 2)}\n`);
}

async function verify({ settings, out }: Given): Promise<void> {
  const report = await verifyQueryLog(settings.stateFolder);
  out.json(report);
  out.words(
    report.whole
      ? `The log holds: ${report.lines} lines, the last of hash ${report.head}.\n`
      : `Line ${report.brokenAt ?? 0} does not follow the line before it.\n`,
  );
  process.exitCode = report.whole ? 0 : FAILED;
}
