import { createPrivateKey, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { faultInWords } from '../edge/mapping/fault.ts';
import { readEdgeSettings } from '../edge/program/settings.ts';
import type { EdgeSettings } from '../edge/program/settings.ts';
import { openReader } from '../edge/readers/open-reader.ts';
import { gather } from '../edge/records/gather.ts';
import { everybody } from '../edge/records/gathered-books.ts';
import { referring } from '../edge/records/reference.ts';
import { modelDigest, signModel } from '../matching/model-file.ts';
import { personIndex } from '../matching/person-index.ts';
import { PRIOR_MODEL } from '../matching/priors.ts';
import { trainModel } from '../matching/train.ts';
import type { Trained } from '../matching/train.ts';
import { CONFIGURATION } from './edge-exit.ts';
import { refuse } from './policy-options.ts';

type Options = {
  readonly config: string;
  readonly name: string;
  readonly keyFile: string;
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
};

/** `mash edge train`: learns a matching model from an agency's own records, without a label. */
export function edgeTrainCommand(): Command {
  return new Command('train')
    .description('Learn from the agency’s own records how far records of one person agree')
    .requiredOption('--name <version>', 'what the model is to be called')
    .requiredOption(
      '--key-file <file>',
      'an Ed25519 private key (PKCS #8, PEM) that signs the model',
    )
    .option('--config <file>', 'the edge’s configuration', 'edge.yaml')
    .option('--out <file>', 'write the signed model to a file')
    .option('--dry-run', 'learn and tell, and write nothing')
    .option('--json', 'print the report as JSON; words go to standard error')
    .addHelpText('after', HELP)
    .exitOverride()
    .action(run);
}

async function run(own: Options, command: Command): Promise<void> {
  const options = { ...own, ...command.optsWithGlobals<Options>() };
  const key =
    (await readKey(options.keyFile)) ??
    refuse(command, '--key-file must hold an Ed25519 private key');
  const { settings, faults } = readEdgeSettings(resolve(options.config));
  if (!settings) {
    process.stderr.write(`${faults.map(faultInWords).join('\n')}\n`);
    process.exitCode = CONFIGURATION;
    return;
  }
  const trained = await train(settings, options.name);
  const text = `${JSON.stringify(signModel(trained.model, key))}\n`;
  if (options.dryRun !== true) await handOut(text, options.out);
  tell(trained, options);
}

async function readKey(path: string): Promise<KeyObject | undefined> {
  try {
    const key = createPrivateKey(await readFile(path));
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

async function train(settings: EdgeSettings, version: string): Promise<Trained> {
  const { holder, mapping, mappingHome, limits, mappingFile: file } = settings;
  const reader = await openReader(mapping.source, mappingHome);
  // References last no longer than this run: nothing of it leaves the agency but the model.
  const refer = referring(randomBytes(32));
  const { gathered } = await gather({ mapping, holder, reader, limits, refer, file });
  const index = personIndex(everybody(gathered));
  return trainModel({ index, wanted: everybody(gathered), before: PRIOR_MODEL, version });
}

async function handOut(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) process.stdout.write(text);
  else await writeFile(out, text);
}

function tell({ model, pairs, samePairs, rounds }: Trained, { json, out }: Options): void {
  const report = { version: model.version, digest: modelDigest(model), pairs, samePairs, rounds };
  if (json === true && out !== undefined) process.stdout.write(`${JSON.stringify(report)}\n`);
  process.stderr.write(
    `${pairs.toLocaleString('en-GB')} pairs weighed, about ${samePairs.toLocaleString('en-GB')} of one person, ` +
      `in ${rounds} rounds. Model ${report.digest}. Have it reviewed before it is used.\n`,
  );
}

const HELP = `
Examples:
  $ mash edge train --config edge.yaml --name 2027-02 --key-file model-key.pem --out model.json
  $ mash edge train --name trial --key-file model-key.pem --dry-run

Nothing but weights is in the model: no name, no date, no count of anybody.

Exit status: 0 learnt, 2 usage, 3 a configuration or mapping that cannot be used.`;
