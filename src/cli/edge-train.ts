import { createPrivateKey, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { faultInWords } from '../edge/mapping/fault.ts';
import type { Fault } from '../edge/mapping/fault.ts';
import { readEdgeSettings } from '../edge/program/settings.ts';
import type { EdgeSettings } from '../edge/program/settings.ts';
import { openReader } from '../edge/readers/open-reader.ts';
import { gather } from '../edge/records/gather.ts';
import { everybody } from '../edge/records/gathered-books.ts';
import { referring } from '../edge/records/reference.ts';
import { signModel } from '../matching/model-file.ts';
import { personIndex } from '../matching/person-index.ts';
import type { IndexedPerson } from '../matching/person-index.ts';
import { trainModel } from '../matching/train.ts';
import type { Trained } from '../matching/train.ts';
import { exitFor, FAILED } from './edge-exit.ts';
import { reviewInWords, reviewOf } from './edge-train-words.ts';
import { refuse } from './policy-options.ts';

type Options = {
  readonly config: string;
  readonly name: string;
  readonly keyFile?: string;
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
};

/** `mash edge train`: learns a matching model from an agency's own records, without a label. */
export function edgeTrainCommand(): Command {
  return new Command('train')
    .description('Learn from the agency’s own records how far records of one person agree')
    .requiredOption('--name <version>', 'what the model is to be called')
    .option('--key-file <file>', 'an Ed25519 private key (PKCS #8, PEM) that signs the model')
    .option('--config <file>', 'the edge’s configuration', 'edge.yaml')
    .option('--out <file>', 'write the signed model to a file')
    .option('--dry-run', 'learn, and tell what would change; sign and write nothing')
    .option('--json', 'print the review as JSON; words go to standard error')
    .addHelpText('after', HELP)
    .exitOverride()
    .action(run);
}

async function run(own: Options, command: Command): Promise<void> {
  const options = { ...own, ...command.optsWithGlobals<Options>() };
  const key = await keyFor(options, command);
  const { settings, faults } = readEdgeSettings(resolve(options.config));
  if (!settings) return tellFaults(faults);
  const learnt = await train(settings, options.name);
  if ('faults' in learnt) return tellFaults(learnt.faults);
  const review = reviewOf(learnt, settings.model);
  if (options.json === true) process.stdout.write(`${JSON.stringify(review)}\n`);
  process.stderr.write(reviewInWords(review));
  if (key === undefined) return undefined;
  return handOut(`${JSON.stringify(signModel(learnt.model, key))}\n`, options.out);
}

/** None in a dry run. A model that goes to standard output leaves no room there for a review. */
async function keyFor(options: Options, command: Command): Promise<KeyObject | undefined> {
  if (options.dryRun === true) return undefined;
  if (options.json === true && options.out === undefined)
    refuse(command, '--json needs --out, or --dry-run');
  return (
    (await readKey(options.keyFile ?? '')) ??
    refuse(command, '--key-file must name an Ed25519 private key, unless --dry-run is given')
  );
}

async function readKey(path: string): Promise<KeyObject | undefined> {
  try {
    const key = createPrivateKey(await readFile(path));
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

function tellFaults(faults: readonly Fault[]): void {
  process.stderr.write(`${faults.map(faultInWords).join('\n')}\n`);
  process.exitCode = exitFor({ refused: true, faults }) || FAILED;
}

type NotRead = { readonly faults: readonly Fault[] };

/** What is not fit to be served is not fit to learn from either. */
async function train(settings: EdgeSettings, version: string): Promise<Trained | NotRead> {
  const { holder, mapping, mappingHome, limits, mappingFile: file, model: before } = settings;
  const reader = await openReader(mapping.source, mappingHome);
  // References last no longer than this run: nothing of it leaves the agency but the model.
  const refer = referring(randomBytes(32));
  const { gathered, met } = await gather({ mapping, holder, reader, limits, refer, file });
  if (met.refusing > 0) return { faults: met.kept };
  const index = personIndex(everybody(gathered), before);
  const wanted = everyNth(everybody(gathered), Math.ceil(index.people / LEARN_FROM));
  return trainModel({ index, wanted, before, version });
}

/** More people teach no better, and what is seen of them would fill the memory. */
const LEARN_FROM = 20_000;

function* everyNth(people: Iterable<IndexedPerson>, nth: number): Generator<IndexedPerson> {
  let place = 0;
  for (const person of people) {
    if (place % nth === 0) yield person;
    place += 1;
  }
}

async function handOut(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) process.stdout.write(text);
  else await writeFile(out, text);
}

const HELP = `
Examples:
  $ openssl genpkey -algorithm ed25519 -out model-key.pem
  $ mash edge train --config edge.yaml --name 2027-02 --dry-run        what would change, to be reviewed
  $ mash edge train --config edge.yaml --name 2027-02 --key-file model-key.pem --out model.json
  $ openssl pkey -in model-key.pem -pubout -out model-key.pub.pem      what edge.yaml names as model.keyFile

Nothing but weights is in the model: no name, no date, no count of anybody.

Exit status: 0 learnt, 1 the records have faults that forbid serving them, 2 usage, 3 a configuration or
mapping that cannot be used, 4 a source that cannot be reached.`;
