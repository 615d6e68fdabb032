import { Command } from 'commander';
import { reviewsDue, type Review } from '../../policies/expiring.ts';
import type { RuleBook } from '../../policies/vocabulary.ts';
import { instant } from '../domain/day.ts';
import { dayIn, tell, type Spoken } from './policy-options.ts';

type Given = Spoken & { readonly by: string };

/** `mash policy expiring`: whose reviews fall due by a day. */
export function policyExpiring(rulebook: RuleBook): Command {
  return new Command('expiring')
    .description('List the reviews of rules that fall due by a day, and whose they are')
    .requiredOption('--by <day>', 'the last day, such as 2027-06-01')
    .option('--json', 'print them as JSON; words go to standard error')
    .addHelpText('after', HELP)
    .exitOverride()
    .action((given: Given, command: Command) => {
      const today = dayIn(command, 'by', instant(Date.now()).slice(0, 10));
      const reviews = reviewsDue(rulebook, dayIn(command, 'by', given.by), today);
      tell(given, reviews, inWords(reviews));
    });
}

const inWords = (reviews: readonly Review[]): string =>
  reviews.length > 0
    ? `${reviews.map(reviewInWords).join('\n')}\n`
    : 'No review of a rule falls due by that day.\n';

const reviewInWords = ({ due, owner, rules, overdue }: Review) =>
  `${due}${overdue ? ' (overdue)' : ''}  ${owner}: ${rules.join(', ')}`;

const HELP = `
Examples:
  $ mash policy expiring --by 2027-06-01
  $ mash policy expiring --by 2027-12-31 --json

Exit status: 0 listed, 2 usage.`;
