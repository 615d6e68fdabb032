import { Command } from 'commander';
import type { RuleBook } from '../../policies/vocabulary.ts';
import { instant } from '../domain/day.ts';
import { allExpiring, type Expiry } from '../governance/rules/expiring.ts';
import { withBooks, type PolicyCommandDependencies } from './policy-books.ts';
import { dayIn, tell, type Spoken } from './policy-options.ts';

type Given = Spoken & { readonly by: string };

/** `mash policy expiring`: everything that falls due by a day, as the page of the same name says it. */
export const policyExpiring = (
  rulebook: RuleBook,
  dependencies: Pick<PolicyCommandDependencies, 'openBooks'>,
): Command =>
  new Command('expiring')
    .description(
      'List what falls due by a day: reviews of rules, agreements, restrictions and emergencies, and ends',
    )
    .requiredOption('--by <day>', 'the last day, such as 2027-06-01')
    .option('--json', 'print it as JSON; words go to standard error')
    .addHelpText('after', HELP)
    .exitOverride()
    .action(async (given: Given, command: Command) => {
      const by = dayIn(command, 'by', given.by);
      const today = dayIn(command, 'by', instant(Date.now()).slice(0, 10));
      await withBooks(dependencies, async ({ governance }) => {
        const due = await allExpiring(governance, rulebook, { by, today });
        tell(given, due, inWords(due));
      });
    });

const inWords = (due: readonly Expiry[]): string =>
  due.length > 0
    ? `${due.map(expiryInWords).join('\n')}\n`
    : 'Nothing falls due by that day: no rule, agreement, restriction or emergency.\n';

const expiryInWords = ({ kind, due, of, owner, overdue }: Expiry) =>
  `${due}${overdue ? ' (overdue)' : ''}  ${KIND_WORDS[kind]}${owner ? ` (${owner})` : ''}: ${of.join(', ')}`;

const KIND_WORDS: Readonly<Record<Expiry['kind'], string>> = {
  RULE_REVIEW: 'Review of rules',
  AGREEMENT_ENDS: 'Last day of an agreement',
  AGREEMENT_REVIEW: 'Review of an agreement and its impact assessment',
  RESTRICTION_ENDS: 'Last day of a restriction',
  RESTRICTION_REVIEW: 'Review of a restriction',
  EMERGENCY_REVIEW: 'Review of an emergency',
};

const HELP = `
Examples:
  $ mash policy expiring --by 2027-06-01
  $ mash --config hub.json policy expiring --by 2027-12-31 --json

It names rules, agreements, restrictions and emergencies by their ids, and nobody of a family. Exit status: 0 listed,
2 usage, 3 configuration.`;
