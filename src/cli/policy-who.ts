import { Command } from 'commander';
import type { RuleBook } from '../../policies/vocabulary.ts';
import { whoMaySee, type Sight, type Sights } from '../../policies/who.ts';
import {
  categoryInWords,
  either,
  extentInWords,
  HOLDER_WORDS,
  PART_WORDS,
  PURPOSE_WORDS,
  ROLE_WORDS,
} from '../../policies/words.ts';
import { heldIn, levelIn, tell, type Spoken } from './policy-options.ts';

type Given = Spoken & {
  readonly holder?: string;
  readonly category: string;
  readonly level?: string;
};

/** `mash policy who`: everybody who may see a category, and under what. */
export function policyWho(rulebook: RuleBook): Command {
  return new Command('who')
    .description('Say who may see a category, at one level or at any')
    .requiredOption('--category <category>', 'what would be seen')
    .option('--holder <holder>', 'whose information; needed where several hold the category')
    .option('--level <1-4>', 'where the referral stands; any level without it')
    .option('--json', 'print it as JSON; words go to standard error')
    .addHelpText('after', HELP)
    .exitOverride()
    .action((given: Given, command: Command) => {
      const level = given.level === undefined ? undefined : levelIn(command, given.level);
      const sights = whoMaySee(rulebook, heldIn(command, given), level);
      tell(given, sights, inWords(sights));
    });
}

function inWords({ holder, category, level, may, otherwise }: Sights): string {
  const where = level ? ` at level ${level}` : '';
  const what = `${categoryInWords(category)} records of ${HOLDER_WORDS[holder]}`;
  return `${[
    may.length > 0
      ? `These may see ${what}${where}, whoever works the open referral, declared no conflict, and asks under an agreement in force:`
      : `Nobody may see ${what}${where}, nor know whether there are any.`,
    ...may.map(sightInWords),
    ...(otherwise.length > 0 ? [`Of no use${where}:`, ...otherwise.map(sightInWords)] : []),
  ].join('\n\n')}\n`;
}

/** One rule's sight, as a paragraph. */
export const sightInWords = ({ rule, says, roles, purposes, about, shows, when }: Sight): string =>
  [
    `  ${rule}: ${says}`,
    `    Who: ${either(roles.map((role) => ROLE_WORDS[role]))}`,
    `    For: ${either(purposes.map((purpose) => PURPOSE_WORDS[purpose]))}`,
    `    About: ${either(about.map((part) => PART_WORDS[part]))}`,
    `    Sees: ${extentInWords(shows)}`,
    ...when.map((sentence) => `    Only when: ${sentence}`),
  ].join('\n');

const HELP = `
Examples:
  $ mash policy who --category POLICE_INTELLIGENCE --level 2
  $ mash policy who --holder HEALTH --category ADDRESSES --json

Exit status: 0 told, 2 usage.`;
