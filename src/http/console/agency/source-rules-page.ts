import { agencyNamed } from '../agency-names.ts';
import type { HubPage } from '../hub-page.ts';
import { sectionsPage, text, type Cell, type List, type Section } from '../kit/list-page.ts';
import { opensTo } from '../open-doors.ts';
import { codeInWords, plainCode } from '../plain-code.ts';
import { PART_WORDS, ROLE_WORDS } from '../words.ts';
import { REQUESTS_HREF } from '../requests/request-document.ts';
import { dayInWords } from './day-in-words.ts';
import { sourceHref } from './source-document.ts';
import { BACK, codeIn } from './source-form.ts';
import {
  SOURCE_RULES_DOCUMENT,
  sourceRulesAnswer,
  type RuledCategory,
  type ShownProhibition,
  type ShownRule,
} from './source-rules-document.ts';

const TO_REQUESTS = { says: 'Back to the requests', href: REQUESTS_HREF };

/**
 * By which rules anybody may see what a source holds, for its owner, and where people answer for them; to everybody else
 * there is no such source.
 */
export const sourceRulesPage: HubPage<string> = {
  request: codeIn,
  question: (code) => ({ query: SOURCE_RULES_DOCUMENT, variables: { code } }),
  compose: (answered, code, { roles }) => {
    const { sourceRules, agencies } = sourceRulesAnswer.parse(answered);
    const name = agencyNamed(agencies, code);
    const seesSources = opensTo(roles, 'sourceRegistrations');
    const from = seesSources
      ? { here: 'sources', back: BACK }
      : { here: 'requests', back: TO_REQUESTS };
    if (!sourceRules)
      return sectionsPage({ ...from, heading: 'There is no such source', sections: [] });
    return sectionsPage({
      ...from,
      heading: `Who may see what ${name} ${sourceRules.byPeople ? 'answers' : 'holds'}`,
      ...(seesSources &&
        !sourceRules.byPeople && { back: { says: `Back to ${name}`, href: sourceHref(code) } }),
      lead: 'Every rule about what your organisation holds. A rule opens nothing alone: it also takes a sharing agreement in force with you that names the category and the purpose, and somebody who works an open referral of the family. What no rule shows is not shown, and a prohibition beats every rule.',
      sections: [
        ...sourceRules.categories.map(sectionOf),
        {
          heading: 'What is kept, whatever a rule says',
          list: prohibitionsList(sourceRules.prohibitions),
        },
        {
          summary: [
            { name: 'Source', cell: text(name, code) },
            { name: 'These rules', cell: text(`SHA-256 ${sourceRules.digest}`) },
          ],
        },
      ],
    });
  },
};

function sectionOf({ category, rules }: RuledCategory): Section {
  const named = plainCode(category);
  return { heading: named, list: rulesList(named, rules.map(rowOf)) };
}

const rulesList = (category: string, rows: List['rows']): List => ({
  caption: `Rules about ${category}`,
  columns: ['Rule', 'Who, and what for', 'How much, and of whom', 'When', 'By what law'],
  rows,
  empty: 'Nobody may see it, or know that there is any.',
});

const rowOf = (rule: ShownRule): readonly Cell[] => [
  text(rule.says, `${rule.rule}; ${rule.owner}, until ${dayInWords(rule.reviewBy)}`),
  text(...rule.roles.map((role) => ROLE_WORDS[role]), ...rule.purposes.map(plainCode)),
  text(rule.extent, ...rule.about.map((part) => codeInWords(PART_WORDS, part))),
  text(...(rule.when.length > 0 ? rule.when : ['Always'])),
  text(...rule.laws),
];

const prohibitionsList = (prohibitions: readonly ShownProhibition[]): List => ({
  caption: 'Prohibitions',
  columns: ['Prohibition', 'Of what', 'When', 'By what law'],
  rows: prohibitions.map(({ id, says, categories, when, law }) => [
    text(says, id),
    text(...categories.map(plainCode)),
    text(...(when.length > 0 ? when : ['Always'])),
    text(law),
  ]),
  empty: 'There is none.',
});
