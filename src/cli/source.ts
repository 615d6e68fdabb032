import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import type { CheckResult } from '../conformance/check.ts';
import { TRIAL_RULES } from '../agencies/kit/address.ts';
import { addressGuard } from '../agencies/kit/guard.ts';
import { trySource } from '../conformance/try-source.ts';
import { partialDate, type PartialDate } from '../domain/day.ts';
import { type AgencyCode, asId } from '../domain/ids.ts';
import type { PersonTraits } from '../domain/person.ts';
import { type Jwk, signingKey } from '../wire/keys.ts';
import { CONFIGURATION, FAILED, UNREACHABLE } from './edge-exit.ts';
import type { HubNeeds } from './ask-hub.ts';
import { hubCommands } from './source-hub.ts';

const HELP = `
Examples:
  $ mash source test http://127.0.0.1:7100/ --agency marlow-school --hub-origin http://127.0.0.1:4000 \\
      --hub-key-file .mash/keys/request-signing.jwk.json --answer-keys-file state/answer-keys.json
  $ mash source test https://edge.example/ … --sample-file synthetic-person.json --json

The sample file tells of one synthetic person in your records: {"given","family","dateOfBirth","postcode"}.

Exit status: 0 every check passed, 1 one failed, 3 a file cannot be used, 4 nobody answers at the address.`;

type Options = {
  readonly agency: string;
  readonly hubOrigin: string;
  readonly hubKeyFile: string;
  readonly answerKeysFile?: string;
  readonly sampleFile?: string;
  readonly json?: boolean;
};

/** `mash source …`: tries a source out, registers it, and switches it. */
export function sourceCommand(needs: HubNeeds): Command {
  const source = new Command('source')
    .description('Try out, register and switch data sources')
    .addCommand(testCommand());
  for (const one of hubCommands(needs)) source.addCommand(one);
  return source;
}

function testCommand(): Command {
  return new Command('test')
    .exitOverride()
    .description(
      'Try a source by the agency contract: address, TLS, identity, signature, schema, sample, limits',
    )
    .argument('<url>', 'the address that a hub would ask')
    .requiredOption('--agency <code>', 'the agency’s code, as registered')
    .requiredOption('--hub-origin <origin>', 'the hub whose questions the agency answers')
    .requiredOption('--hub-key-file <file>', 'the hub’s private key for request tokens, a JWK')
    .option(
      '--answer-keys-file <file>',
      'public keys that the agency’s answers verify by, a JWK set',
    )
    .option('--sample-file <file>', 'one synthetic person who is in the agency’s records')
    .option('--json', 'print the results as JSON; words go to standard error')
    .addHelpText('after', HELP)
    .action(async (url: string, options: Options) => {
      const files = readFiles(options);
      if ('unusable' in files) {
        process.stderr.write(`${files.unusable} cannot be used\n`);
        process.exitCode = CONFIGURATION;
        return;
      }
      const { agency, hubOrigin } = options;
      const asker = {
        url,
        agency: asId<AgencyCode>(agency),
        hubOrigin,
        clock: Date.now,
        guard: addressGuard(TRIAL_RULES),
        ...files.keys,
      };
      const results = await trySource(asker, files.known);
      if (options.json === true) process.stdout.write(`${JSON.stringify(results)}\n`);
      const out = options.json === true ? process.stderr : process.stdout;
      out.write(results.map((result) => `${inWords(result)}\n`).join(''));
      process.exitCode = exitCodeFor(results);
    });
}

const exitCodeFor = (results: readonly CheckResult[]): number => {
  const failed = results.filter(({ outcome }) => outcome === 'FAILED');
  if (failed.some(({ check }) => check === 'address')) return UNREACHABLE;
  return failed.length > 0 ? FAILED : 0;
};

const WIDTH = 10;

function inWords(result: CheckResult): string {
  const name = result.check.padEnd(WIDTH);
  switch (result.outcome) {
    case 'PASSED':
      return `pass       ${name}${result.says}`;
    case 'FAILED':
      return `FAIL       ${name}${result.cause} ${result.fix}`;
    case 'NOT_TRIED':
      return `not tried  ${name}`;
  }
}

const jwk = z.record(z.string(), z.unknown());
const keySet = z.object({ keys: z.array(jwk).min(1) });
const day = z.custom<PartialDate>(
  (value) => typeof value === 'string' && partialDate(value) !== undefined,
);
const sample = z.strictObject({
  given: z.string(),
  family: z.string(),
  dateOfBirth: day.exactOptional(),
  postcode: z.string().exactOptional(),
});

type Files =
  | { readonly unusable: string }
  | {
      readonly keys: {
        readonly signer: ReturnType<typeof signingKey>;
        readonly answerKeys: readonly Jwk[];
      };
      readonly known?: PersonTraits;
    };

/** Reads what the options name. A file that cannot be used is named, and nothing of what is in it. */
function readFiles(options: Options): Files {
  const { hubKeyFile, answerKeysFile, sampleFile } = options;
  const signer = usable(hubKeyFile, (json) => signingKey(jwk.parse(json)));
  if (signer === undefined) return { unusable: hubKeyFile };
  const answerKeys =
    answerKeysFile === undefined ? [] : usable(answerKeysFile, (json) => keySet.parse(json).keys);
  if (answerKeys === undefined) return { unusable: answerKeysFile ?? '' };
  const keys = { signer, answerKeys };
  if (sampleFile === undefined) return { keys };
  const known = usable(sampleFile, (json) => traitsOf(sample.parse(json)));
  return known ? { keys, known } : { unusable: sampleFile };
}

function usable<Value>(path: string, read: (json: unknown) => Value): Value | undefined {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

const traitsOf = ({
  given,
  family,
  dateOfBirth,
  postcode,
}: z.infer<typeof sample>): PersonTraits => ({
  names: [{ given, family, use: 'LEGAL' }],
  ...(dateOfBirth ? { dateOfBirth } : {}),
  addresses: postcode === undefined ? [] : [{ line: '', postcode }],
  identifiers: [],
});
