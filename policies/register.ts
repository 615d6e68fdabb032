import type { LawfulBasis, Prohibition, RuleBook, SharingRule } from './vocabulary.ts';

/** The rule book in plain English, for the officer who signs it. */
export function register(rulebook: RuleBook): string {
  return `${[
    '# Policy register',
    `Version ${rulebook.version}. Printed from the rules that run; do not edit.`,
    'Nothing is shared unless a rule below shares it and a signed agreement with the agency is in force. Whoever asks works the referral, it is open, and they declared no conflict. A prohibition beats every rule. What cannot be told denies.',
    '## Prohibitions',
    ...rulebook.prohibitions.map(prohibitionEntry),
    '## Sharing rules',
    ...rulebook.sharing.map(ruleEntry),
  ].join('\n\n')}\n`;
}

const prohibitionEntry = (prohibition: Prohibition): string =>
  [
    `### ${prohibition.id}: ${prohibition.says}`,
    '',
    `- **Whose information:** ${prohibition.holder}: ${prohibition.categories.join(', ')}`,
    `- **Forbids:** ${prohibition.forbids === 'EXISTENCE' ? 'to know that it exists, and its content' : 'its content'}`,
    `- **Stands unless it is known to be false that:** ${sentences(prohibition)}`,
    `- **Law:** ${prohibition.law}`,
    signature(prohibition),
  ].join('\n');

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
    `- **Lawful basis:** ${lawOf(rule.basis)}`,
    signature(rule),
  ].join('\n');

const sentences = ({ when }: Pick<SharingRule, 'when'>) =>
  when.map(({ says }) => says).join('; and ');

const lawOf = ({ article6, article9, article10, gateway }: LawfulBasis) =>
  [article6, article9, article10, gateway].filter((law) => law !== undefined).join('; ');

const signature = ({ owner, reviewBy }: Pick<SharingRule, 'owner' | 'reviewBy'>) =>
  `- **Owner:** ${owner}, review by ${reviewBy}`;
