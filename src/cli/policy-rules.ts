import { Command } from 'commander';
import { restingOn, type Resting } from '../../policies/resting-on.ts';
import type { RuleBook } from '../../policies/vocabulary.ts';
import { tell, type Spoken } from './policy-options.ts';

type Given = Spoken & { readonly basis: string };

/** `mash policy rules`: the rules that rest on a law, and whose they are. */
export function policyRules(rulebook: RuleBook): Command {
  return new Command('rules')
    .description('List the rules and prohibitions, or those that rest on one law')
    .option('--basis <words>', 'the law, as the register names it, such as "Sch 1 para 18"', '')
    .option('--json', 'print them as JSON; words go to standard error')
    .addHelpText('after', HELP)
    .exitOverride()
    .action((given: Given) => {
      const resting = restingOn(rulebook, given.basis);
      tell(given, resting, inWords(resting));
    });
}

const inWords = (resting: readonly Resting[]): string =>
  `${[
    resting.length > 0
      ? `${resting.length} of the rules and prohibitions in force:`
      : 'No rule or prohibition rests on that.',
    ...resting.map(
      ({ id, says, owner, laws }) =>
        `  ${id}: ${says}\n    Owner: ${owner}\n    Law: ${laws.join('; ')}`,
    ),
  ].join('\n\n')}\n`;

const HELP = `
Examples:
  $ mash policy rules --basis "Sch 1 para 18"
  $ mash policy rules --basis "s.115" --json

Exit status: 0 listed, 2 usage.`;
