import { Command } from 'commander';
import { explainerOf, type Explanation, type Finding } from '../../policies/explain.ts';
import { HINDRANCES, suppose, type Supposition } from '../../policies/suppose.ts';
import type { RuleBook } from '../../policies/vocabulary.ts';
import {
  AGREEMENT_WORDS,
  categoryInWords,
  extentInWords,
  HOLDER_WORDS,
  PART_WORDS,
  PURPOSE_WORDS,
  ROLE_WORDS,
} from '../../policies/words.ts';
import { ROLES } from '../domain/practitioner.ts';
import { FAMILY_AGREEMENTS, PURPOSES } from '../domain/referral.ts';
import { FAMILY_PARTS } from '../domain/sharing.ts';
import { chosen, heldIn, levelIn, refuse, tell, type Spoken } from './policy-options.ts';

type Given = Spoken & {
  readonly role: string;
  readonly holder?: string;
  readonly category: string;
  readonly level: string;
  readonly purpose: string;
  readonly part: string;
  readonly age: string;
  readonly familyAgreement: string;
  readonly but?: string;
};

/** `mash policy explain`: what would be seen, and why. Nobody is looked up and nobody is asked. */
export function policyExplain(rulebook: RuleBook): Command {
  return new Command('explain')
    .description('Say what a question would show, rule by rule and condition by condition')
    .option('--role <role>', 'who asks', 'MASH_ANALYST')
    .option('--holder <holder>', 'whose information; needed where several hold the category')
    .requiredOption('--category <category>', 'what is asked for')
    .requiredOption('--level <1-4>', 'where the referral stands')
    .requiredOption('--purpose <purpose>', 'what it is asked for')
    .requiredOption('--part <part>', 'whom it is about: their part in the family')
    .option('--age <years>', 'their age in whole years', 'unknown')
    .option('--family-agreement <state>', 'the family’s agreement', 'NOT_SOUGHT')
    .option('--but <hindrance>', `what stands in the way: ${HINDRANCES.join(', ')}`)
    .option('--json', 'print both explanations as JSON; words go to standard error')
    .addHelpText('after', HELP)
    .exitOverride()
    .action((given: Given, command: Command) => {
      const supposed = supposedBy(command, given);
      const explain = explainerOf(rulebook);
      const matter = suppose(supposed);
      const told = { existence: explain('EXISTENCE', matter), content: explain('CONTENT', matter) };
      tell(given, told, inWords(supposed, told));
    });
}

const supposedBy = (command: Command, given: Given): Supposition => ({
  role: chosen(command, 'role', given.role, ROLES),
  ...heldIn(command, given),
  level: levelIn(command, given.level),
  purpose: chosen(command, 'purpose', given.purpose, PURPOSES),
  part: chosen(command, 'part', given.part, FAMILY_PARTS),
  age: ageIn(command, given.age),
  familyAgreement: chosen(command, 'family-agreement', given.familyAgreement, FAMILY_AGREEMENTS),
  ...(given.but === undefined ? {} : { hindrance: chosen(command, 'but', given.but, HINDRANCES) }),
});

function ageIn(command: Command, given: string): number | undefined {
  if (given === 'unknown') return undefined;
  return /^\d{1,3}$/.test(given)
    ? Number(given)
    : refuse(command, '--age must be whole years, or: unknown');
}

type Told = { readonly existence: Explanation; readonly content: Explanation };

const inWords = (supposed: Supposition, { existence, content }: Told): string =>
  [
    questionInWords(supposed),
    '',
    ...existence.outcome.slice(0, 1),
    ...content.outcome,
    '',
    'Before any rule counts',
    ...content.groundwork.map(findingInWords),
    ...section('Prohibitions', content.prohibitions, ({ id, says, forbids, findings }) => [
      `  ${id} ${forbids ? 'stands' : 'does not stand'}: ${says}`,
      ...findings.map(findingInWords),
    ]),
    ...section('Rules', content.rules, ({ id, says, applies, shows, findings }) => [
      `  ${id} ${applies ? 'applies' : 'does not apply'} (${extentInWords(shows)}): ${says}`,
      ...findings.map(findingInWords),
    ]),
    '',
  ].join('\n');

function questionInWords(supposed: Supposition): string {
  const { role, purpose, level, holder, category, part, age, familyAgreement } = supposed;
  return [
    `Asked by ${ROLE_WORDS[role]} for ${PURPOSE_WORDS[purpose]} at level ${level}:`,
    `${categoryInWords(category)} records of ${HOLDER_WORDS[holder]} about ${PART_WORDS[part]},`,
    `${age === undefined ? 'of unknown age' : `aged ${age}`}; the family: ${AGREEMENT_WORDS[familyAgreement]}.`,
  ].join(' ');
}

const section = <Item>(
  head: string,
  items: readonly Item[],
  lines: (item: Item) => readonly string[],
): readonly string[] => (items.length === 0 ? [] : ['', head, ...items.flatMap(lines)]);

const COMES_TO = {
  HOLDS: 'holds',
  FAILS: 'fails',
  CANNOT_TELL: 'cannot be told',
} as const satisfies Record<Finding['comesTo'], string>;

const findingInWords = ({ comesTo, says }: Finding) => `    ${COMES_TO[comesTo]}: ${says}`;

const HELP = `
Examples:
  $ mash policy explain --category POLICE_INTELLIGENCE --level 2 --purpose MASH_SCREENING \\
      --part ADULT_IN_HOUSEHOLD --age 34 --family-agreement GIVEN
  $ mash policy explain --holder HOUSING --category ADDRESSES --level 4 \\
      --purpose CHILD_PROTECTION_S47 --part SUBJECT --age 7 --json

It tells of rules, never of records. Exit status: 0 explained, 2 usage.`;
