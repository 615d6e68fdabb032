import { Command } from 'commander';
import { recordOfProcessing, type ProcessingActivity } from '../../policies/processing.ts';
import type { RuleBook } from '../../policies/vocabulary.ts';
import {
  both,
  categoryInWords,
  PART_WORDS,
  PURPOSE_WORDS,
  ROLE_WORDS,
} from '../../policies/words.ts';
import { instant } from '../domain/day.ts';
import { liveAgreements } from '../governance/agreements/record-of-processing.ts';
import { withBooks, type PolicyCommandDependencies } from './policy-books.ts';
import { dayIn, tell, type Spoken } from './policy-options.ts';

/** `mash policy processing`: the record of processing (UK GDPR Art 30), from the agreements in force. */
export const policyProcessing = (
  rulebook: RuleBook,
  dependencies: Pick<PolicyCommandDependencies, 'openBooks'>,
): Command =>
  new Command('processing')
    .description('Print the record of processing from the agreements that are in force')
    .option('--json', 'print it as JSON; words go to standard error')
    .addHelpText('after', HELP)
    .exitOverride()
    .action((given: Spoken, command: Command) =>
      withBooks(dependencies, async ({ governance }) => {
        const today = dayIn(command, 'by', instant(Date.now()).slice(0, 10));
        const begun = (await governance.commencements.all()).filter(({ from }) => from <= today);
        const activities = recordOfProcessing(
          rulebook,
          await liveAgreements(governance, today),
          begun.map(({ duty }) => duty),
        );
        tell(given, activities, inWords(activities));
      }),
    );

const inWords = (activities: readonly ProcessingActivity[]): string =>
  activities.length === 0
    ? 'No agreement is in force, so nothing is shared.\n'
    : `${activities.map(activityInWords).join('\n\n')}\n`;

const activityInWords = (activity: ProcessingActivity): string =>
  [
    `${activity.agency}: agreement ${activity.agreement}, version ${activity.version}, ${activity.from} to ${activity.until}`,
    `  Purposes: ${both(activity.purposes.map((one) => PURPOSE_WORDS[one]))}`,
    `  Data subjects: ${both(activity.dataSubjects.map((one) => PART_WORDS[one]))}`,
    `  Categories: ${both(activity.categories.map(categoryInWords))}`,
    `  Recipients: ${both(activity.recipients.map((one) => ROLE_WORDS[one]))}`,
    `  Lawful basis: ${activity.lawfulBasis.join('; ')}`,
    `  Retention: ${activity.retention}`,
    `  Impact assessment ${activity.dpiaReference}, to be reviewed by ${activity.reviewBy}`,
  ].join('\n');

const HELP = `
Examples:
  $ mash policy processing
  $ mash --config hub.json policy processing --json

Exit status: 0 printed, 2 usage, 3 configuration.`;
