import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import { askHub, fail, type HubNeeds } from './ask-hub.ts';
import { CONFIGURATION, FAILED } from './edge-exit.ts';

const DEADLINE_MS = 15_000;
const FIELDS = 'code name state served approvals seen health { breaker asked p50Ms p95Ms }';
const DOCUMENTS = {
  list: `{ sourceRegistrations { ${FIELDS} } }`,
  add: `mutation($source: DataSourceInput!) { registerDataSource(source: $source) { ${FIELDS} } }`,
  faults: `query($source: DataSourceInput!) { sourceFaults(source: $source) { says } }`,
  pause: `mutation($code: ID!) { pauseDataSource(code: $code) { ${FIELDS} } }`,
  resume: `mutation($code: ID!) { resumeDataSource(code: $code) { ${FIELDS} } }`,
} as const;

const HELP = `
Examples:
  $ MASH_TOKEN="$(mash token --persona helen)" mash source list
  $ MASH_TOKEN_FILE=token.txt mash source pause northmere-health --hub https://hub.example
  $ MASH_TOKEN_FILE=token.txt mash source add source.json --dry-run

The access token comes from MASH_TOKEN or the file that MASH_TOKEN_FILE names, never from the command line.
Exit status: 0 done, 1 refused with what is wrong, 3 no token or file, 4 the hub does not answer, 5 denied.`;

type Options = { readonly hub?: string; readonly json?: boolean; readonly dryRun?: boolean };

/** `mash source list|add|pause|resume`: what an owner or an officer does with sources, from a terminal. */
export function hubCommands(needs: HubNeeds): readonly Command[] {
  const list = command('list', 'List the sources that you answer for').action((options: Options) =>
    run(needs, options, { document: DOCUMENTS.list, variables: {} }),
  );
  const switching = (['pause', 'resume'] as const).map((act) =>
    writing(act, act === 'pause' ? 'Stop your source' : 'Let your approved source be asked')
      .argument('<code>', 'the code of the source')
      .action((code: string, options: Options) =>
        run(needs, options, { document: DOCUMENTS[act], variables: { code } }),
      ),
  );
  const add = command('add', 'Register your source, or say anew what it is')
    .option('--dry-run', 'list what stands against it, and register nothing')
    .argument('<file>', 'what it is, as JSON: the fields of DataSourceInput')
    .action((file: string, options: Options) => {
      const source = sourceIn(file);
      if (source === undefined) return fail(CONFIGURATION, `${file} cannot be used`);
      const { dryRun = false, ...rest } = options;
      return dryRun
        ? listFaults(needs, rest, source)
        : run(needs, rest, { document: DOCUMENTS.add, variables: { source } });
    });
  return [list, add, ...switching];
}

const command = (name: string, says: string): Command =>
  new Command(name)
    .exitOverride()
    .description(says)
    .option('--hub <origin>', 'the hub; that of the configuration unless told')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', HELP);

const writing = (name: string, says: string): Command =>
  command(name, says).option('--dry-run', 'print what would be sent, and send nothing');

type Said = { readonly document: string; readonly variables: object };

async function run(
  needs: HubNeeds,
  { hub, json, dryRun }: Options,
  { document: query, variables }: Said,
): Promise<void> {
  const asked = { query, variables };
  if (dryRun === true) {
    process.stdout.write(`${JSON.stringify(asked)}\n`);
    return;
  }
  const told = await askHub(needs, { hub, asked, deadlineMs: DEADLINE_MS });
  if (told !== undefined) tell(told, json === true);
}

const weighed = z.object({ sourceFaults: z.array(z.object({ says: z.string() })) });

async function listFaults(needs: HubNeeds, { hub, json }: Options, given: object): Promise<void> {
  const asked = { query: DOCUMENTS.faults, variables: { source: given } };
  const told = await askHub(needs, { hub, asked, deadlineMs: DEADLINE_MS });
  if (told === undefined) return;
  const { sourceFaults } = weighed.parse(told);
  const lines = sourceFaults.map(({ says }) => `${says}\n`).join('');
  process.stdout.write(
    json === true ? `${JSON.stringify(sourceFaults)}\n` : lines || 'Nothing stands against it.\n',
  );
  if (sourceFaults.length > 0) process.exitCode = FAILED;
}

const source = z.object({
  code: z.string(),
  name: z.string(),
  state: z.string(),
  served: z.boolean(),
  approvals: z.number(),
  health: z.object({ breaker: z.string(), asked: z.number(), p95Ms: z.number().nullable() }),
});
const answer = z.record(z.string(), z.union([source, z.array(source)]).nullable());

function tell(told: unknown, asJson: boolean): void {
  const sources = Object.values(answer.parse(told)).flatMap((one) => one ?? []);
  process.stdout.write(
    asJson ? `${JSON.stringify(sources)}\n` : sources.map((one) => `${inWords(one)}\n`).join(''),
  );
}

function inWords({ code, name, state, served, approvals, health }: z.infer<typeof source>): string {
  const asked = served ? 'is asked' : 'is not asked';
  const votes = state === 'PROVEN' ? `, approved by ${approvals} of 2` : '';
  const time = health.p95Ms === null ? '' : `, 19 of 20 answers within ${health.p95Ms} ms`;
  return `${code}  ${state}${votes}, ${asked}${time}  ${name}`;
}

function sourceIn(path: string): object | undefined {
  try {
    const read = z
      .record(z.string(), z.unknown())
      .safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
