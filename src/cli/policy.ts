import { Command } from 'commander';
import { bundleOf } from '../../policies/bundle.ts';
import { rulebook } from '../../policies/index.ts';
import { register } from '../../policies/register.ts';

const HELP = `
Examples:
  $ mash policy register                the rule book in plain English
  $ mash policy register --json         version and digest, as every intent in the audit log names them`;

/** `mash policy …`: the rules that run, for whoever signs them. */
export function policyCommand(): Command {
  return new Command('policy').description('Read the rules that run').addCommand(
    new Command('register')
      .description('Print the policy register')
      .option('--json', 'print the version and the digest as JSON')
      .addHelpText('after', HELP)
      .action(({ json = false }: { readonly json?: boolean }) => {
        if (json) process.stdout.write(`${JSON.stringify(bundleOf(rulebook))}\n`);
        (json ? process.stderr : process.stdout).write(register(rulebook));
      }),
  );
}
