import { Command } from 'commander';
import { PERSONAS, personaNamed } from '../../samples/openid-provider/personas.ts';
import { signInAsPersona } from '../../samples/openid-provider/sign-in.ts';

export type TokenCommandDependencies = {
  /** Where the trial's provider is, such as `http://127.0.0.1:4010`; only called when the command runs. */
  readonly trialIssuer: () => Promise<string>;
};

const USAGE = 2;
const UNREACHABLE = 4;
const NAMES = PERSONAS.map(({ sub }) => sub).join(', ');

/** `mash token --persona <name>`: prints an access token of the trial on standard output, and nothing else. */
export function tokenCommand({ trialIssuer }: TokenCommandDependencies): Command {
  return new Command('token')
    .description('Print an access token for one of the trial’s personas')
    .option('--persona <name>', `who to be: ${NAMES}`)
    .addHelpText('after', HELP)
    .action(async ({ persona = '' }: { readonly persona?: string }) => {
      if (personaNamed(persona) === undefined) {
        fail(USAGE, `Say who to be with --persona: ${NAMES}.`);
        return;
      }
      const token = await signIn(trialIssuer, persona);
      if (token === undefined) {
        fail(UNREACHABLE, 'The trial’s sign-in does not answer. Start the trial with: npm start');
        return;
      }
      process.stdout.write(`${token}\n`);
    });
}

const HELP = `
Examples:
  $ mash token --persona priya
  $ curl -H "Authorization: Bearer $(mash token --persona priya)" …

Exit status: 0 printed, 2 no such persona, 4 the trial is not running.`;

function fail(exitCode: number, sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = exitCode;
}

async function signIn(
  trialIssuer: () => Promise<string>,
  persona: string,
): Promise<string | undefined> {
  try {
    return await signInAsPersona(await trialIssuer(), persona);
  } catch {
    return undefined;
  }
}
