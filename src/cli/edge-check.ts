import { resolve } from 'node:path';
import { Command } from 'commander';
import { type Fault, faultInWords } from '../edge/mapping/fault.ts';
import { claimFaults } from '../edge/program/claims.ts';
import type { Reading } from '../edge/program/generation.ts';
import { openGenerationApart } from '../edge/program/generation-apart.ts';
import { keptKeys } from '../edge/program/kept-keys.ts';
import { type EdgeSettings, readEdgeSettings } from '../edge/program/settings.ts';
import { exitFor } from './edge-exit.ts';
import { readingInWords } from './edge-words.ts';

/** What checking one configuration found. */
type Checked = {
  readonly config: string;
  readonly settings: EdgeSettings | undefined;
  readonly faults: readonly Fault[];
  readonly reading: Reading | undefined;
};

/** `mash edge check`: every fault of every edge, and of the edges among each other, at once. */
export function edgeCheckCommand(): Command {
  return new Command('check')
    .description('List every fault of one or more edges at once; serve nothing')
    .argument('[configs...]', 'the edges’ configurations')
    .option('--json', 'print JSON; words go to standard error')
    .addHelpText('after', HELP)
    .exitOverride()
    .action(run);
}

async function run(
  configs: readonly string[],
  _own: { readonly json?: boolean },
  command: Command,
): Promise<void> {
  const { json, config } = command.optsWithGlobals<{ json?: boolean; config?: string }>();
  const named = configs.length > 0 ? configs : [config ?? 'edge.yaml'];
  const checked = await Promise.all(named.map(check));
  const claims = await claimFaults(checked.flatMap(({ settings }) => settings ?? []));
  if (json === true) process.stdout.write(`${JSON.stringify(asJson(checked, claims))}\n`);
  const out = json === true ? process.stderr : process.stdout;
  out.write(checked.map(inWords).join(''));
  out.write(claims.map((fault) => `- ${faultInWords(fault)}\n`).join(''));
  process.exitCode = Math.max(
    ...checked.map(({ faults, reading }) => exitFor(reading ?? { refused: true, faults })),
    exitFor({ refused: false, faults: claims }),
  );
}

async function check(config: string): Promise<Checked> {
  const { settings, faults } = readEdgeSettings(config);
  if (!settings) return { config, settings, faults, reading: undefined };
  keptKeys(settings.stateFolder);
  const generation = await openGenerationApart(resolve(config), settings.mapping.source);
  try {
    return { config, settings, faults, reading: generation.reading };
  } finally {
    await generation.close();
  }
}

const asJson = (checked: readonly Checked[], claims: readonly Fault[]) => ({
  edges: checked.map(({ config, faults, reading }) => ({ config, faults, ...reading })),
  claims,
});

const inWords = ({ config, faults, reading }: Checked): string =>
  `${config}\n${reading ? readingInWords(reading) : faults.map((fault) => `- ${faultInWords(fault)}\n`).join('')}`;

const HELP = `
Examples:
  $ mash edge check
  $ mash edge check school/edge.yaml clinic/edge.yaml --json

Exit status: 0 no faults, 1 rows with faults, 3 something that cannot be served, such as two edges that claim
one code, 4 a source that cannot be reached.`;
