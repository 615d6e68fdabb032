import { Command } from 'commander';
import { bundleOf } from '../../policies/bundle.ts';
import { rulebook } from '../../policies/index.ts';
import { register } from '../../policies/register.ts';
import { policyActivate, policyPropose } from './policy-activate.ts';
import type { PolicyCommandDependencies } from './policy-books.ts';
import { policyEnding } from './policy-ending.ts';
import { policyExpiring } from './policy-expiring.ts';
import { policyExplain } from './policy-explain.ts';
import { tell, type Spoken } from './policy-options.ts';
import { policyProcessing } from './policy-processing.ts';
import { policyReplay } from './policy-replay.ts';
import { policyRules } from './policy-rules.ts';
import { policyTest } from './policy-test.ts';
import { policyWho } from './policy-who.ts';
import { policyWhy } from './policy-why.ts';

/** `mash policy …`: the rules that run, for whoever signs them. */
export function policyCommand(dependencies?: PolicyCommandDependencies): Command {
  const command = new Command('policy')
    .description('Read, question and rehearse the rules that run')
    .addCommand(policyExplain(rulebook))
    .addCommand(policyWho(rulebook))
    .addCommand(policyRules(rulebook))
    .addCommand(policyEnding(rulebook))
    .addCommand(policyTest(rulebook))
    .addCommand(policyRegister())
    .addHelpText('after', HELP);
  return dependencies ? withBooksOf(command, dependencies) : command;
}

/** What needs the hub's own books besides the rules. */
const withBooksOf = (command: Command, dependencies: PolicyCommandDependencies): Command =>
  command
    .addCommand(policyExpiring(rulebook, dependencies))
    .addCommand(policyProcessing(rulebook, dependencies))
    .addCommand(policyPropose(rulebook, dependencies))
    .addCommand(policyActivate(rulebook, dependencies))
    .addCommand(policyReplay(rulebook, dependencies))
    .addCommand(policyWhy(rulebook, dependencies));

const policyRegister = (): Command =>
  new Command('register')
    .description('Print the policy register')
    .option('--json', 'print the version and the digest as JSON; words go to standard error')
    .addHelpText('after', REGISTER_HELP)
    .exitOverride()
    .action((given: Spoken) => tell(given, bundleOf(rulebook), register(rulebook)));

const HELP = `
An officer’s questions:
  Who may see police intelligence at level 2?   $ mash policy who --category POLICE_INTELLIGENCE --level 2
  Why was this refused?                         $ mash policy why <question> --by <you>
  How would that be ruled?                      $ mash policy explain --help
  What changes if this agreement ends?          $ mash policy ending --holder POLICE
  What is expiring?                             $ mash policy expiring --by 2027-06-01
  Which rules rest on this law?                 $ mash policy rules --basis "Sch 1 para 18"
  Do the rules do what we wrote down?           $ mash policy test
  What do we process, by which law?             $ mash policy processing
  What would other rules have decided?          $ mash policy replay --candidate <folder>`;

const REGISTER_HELP = `
Examples:
  $ mash policy register                the rule book in plain English
  $ mash policy register --json         version and digest, as every intent in the audit log names them`;
