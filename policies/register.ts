import { lawsOf } from './lawful-basis.ts';
import { needToKnow } from './need-to-know.ts';
import { matrices } from './register-matrix.ts';
import type {
  Condition,
  EntryCondition,
  EntryProhibition,
  Prohibition,
  RuleBook,
  SharingRule,
} from './vocabulary.ts';

/** The rule book in plain English, for the officer who signs it. */
export function register(rulebook: RuleBook): string {
  return `${[
    '# Policy register',
    `Version ${rulebook.version}. Printed from the rules that run; do not edit.`,
    'Nothing is shared unless a rule below shares it and a signed agreement with the agency is in force. A prohibition beats every rule. What cannot be told denies.',
    'Before any rule counts, all of this must hold:',
    needToKnow.map(({ says }) => `- ${says}`).join('\n'),
    '## At a glance',
    'What hub staff see, computed by the rules that run: an analyst who works an open referral, a family that agreed, an agreement in force with the agency, a child of 7, an adult of 34, a relative of 60. Rows in which nobody sees anything are left out; a category without a row is shown to nobody.',
    ...matrices(rulebook),
    '## Prohibitions',
    ...rulebook.prohibitions.map(prohibitionEntry),
    '## Prohibitions on single entries',
    'These look at what an entry itself says, after its category has been ruled.',
    ...rulebook.entryProhibitions.map(entryProhibitionEntry),
    '## Sharing rules',
    ...rulebook.sharing.map(ruleEntry),
  ].join('\n\n')}\n`;
}

const prohibitionEntry = (prohibition: Prohibition): string =>
  [
    `### ${prohibition.id}: ${prohibition.says}`,
    '',
    `- **Whose information:** ${prohibition.holder}: ${prohibition.categories.join(', ')}`,
    ...standingOf(prohibition),
  ].join('\n');

const entryProhibitionEntry = (prohibition: EntryProhibition): string =>
  [
    `### ${prohibition.id}: ${prohibition.says}`,
    '',
    `- **Which entries:** ${prohibition.categories.join(', ')}`,
    ...standingOf(prohibition),
  ].join('\n');

const standingOf = (prohibition: Prohibition | EntryProhibition): readonly string[] => [
  `- **Forbids:** ${forbiddenBy(prohibition)}`,
  `- **Stands unless it is known to be false that:** ${sentences(prohibition)}`,
  `- **Law:** ${prohibition.law}`,
  signature(prohibition),
];

function forbiddenBy({ forbids }: Prohibition | EntryProhibition): string {
  if (forbids === 'EXISTENCE') return 'to know that it exists, and its content';
  return forbids === 'CONTENT' ? 'its content' : forbids.join(', ');
}

const ruleEntry = (rule: SharingRule): string =>
  [
    `### ${rule.id}: ${rule.says}`,
    '',
    `- **Who asks:** ${rule.roles.join(' or ')}`,
    `- **For:** ${rule.purposes.join(' or ')}`,
    `- **Whose information:** ${rule.holder}: ${rule.categories.join(', ')}`,
    `- **About:** ${rule.about.join(', ')}`,
    `- **They see:** ${rule.shows.length > 0 ? `${rule.shows.join(', ')}, and nothing else` : 'that it exists, and nothing else'}`,
    `- **Only when:** ${sentences(rule) || 'always, for those purposes'}`,
    `- **Lawful basis:** ${lawsOf(rule.basis).join('; ')}`,
    signature(rule),
  ].join('\n');

const sentences = ({ when }: { readonly when: readonly (Condition | EntryCondition)[] }) =>
  when.map(({ says }) => says).join('; and ');

const signature = ({ owner, reviewBy }: Pick<SharingRule, 'owner' | 'reviewBy'>) =>
  `- **Owner:** ${owner}, review by ${reviewBy}`;
