import { Command } from 'commander';
import { lostWith, type Loss } from '../../policies/ending.ts';
import type { RuleBook } from '../../policies/vocabulary.ts';
import { categoryInWords, HOLDER_WORDS } from '../../policies/words.ts';
import { categoriesOf, HOLDERS } from '../domain/agency.ts';
import { PURPOSES } from '../domain/referral.ts';
import { chosen, tell, type Spoken } from './policy-options.ts';
import { sightInWords } from './policy-who.ts';

type Given = Spoken & {
  readonly holder: string;
  readonly categories?: readonly string[];
  readonly purposes?: readonly string[];
};

/** `mash policy ending`: what is no longer seen when a sharing agreement ends. */
export function policyEnding(rulebook: RuleBook): Command {
  return new Command('ending')
    .description('Say what hub staff no longer see when the agreement with an agency ends')
    .requiredOption('--holder <holder>', 'what kind of agency it is')
    .option('--categories <category...>', 'those that the agreement covers; all without it')
    .option('--purposes <purpose...>', 'those that the agreement covers; all without it')
    .option('--json', 'print it as JSON; words go to standard error')
    .addHelpText('after', HELP)
    .exitOverride()
    .action((given: Given, command: Command) => {
      const holder = chosen(command, 'holder', given.holder, HOLDERS);
      const held = categoriesOf(holder);
      const losses = lostWith(rulebook, {
        holder,
        categories:
          given.categories?.map((code) => chosen(command, 'categories', code, held)) ?? held,
        purposes:
          given.purposes?.map((code) => chosen(command, 'purposes', code, PURPOSES)) ?? PURPOSES,
      });
      tell(given, losses, inWords(HOLDER_WORDS[holder], losses));
    });
}

const inWords = (holder: string, losses: readonly Loss[]): string =>
  `${[
    losses.length > 0
      ? `Once the agreement has ended, nobody is shown these of ${holder} by that agency, and the agency is not asked. What was lawfully shared before stays shared.`
      : `Nothing of ${holder} is seen under such an agreement.`,
    ...losses.flatMap(({ category, sights }) => [
      categoryInWords(category),
      ...sights.map(sightInWords),
    ]),
  ].join('\n\n')}\n`;

const HELP = `
Examples:
  $ mash policy ending --holder POLICE
  $ mash policy ending --holder HEALTH --categories MATERNITY --purposes CHILD_PROTECTION_S47

Exit status: 0 told, 2 usage.`;
