import { z } from 'zod';
import type { HubPage } from '../hub-page.ts';
import { searchPage } from '../kit/search-page.ts';
import { NOTHING_NAMED_DOCUMENT } from './access-document.ts';
import { explainSupposed } from './rules-explain-question.ts';
import { whyRefused } from './rules-refused-question.ts';
import { rulesSought, type RulesQuestion, type RulesSought } from './rules-question.ts';
import { expiring, lostWithAgreement, restingOn, whoMaySee } from './rules-register-questions.ts';

/** The questions of an information-governance officer, by the last part of their address. */
export const RULES_QUESTIONS: Readonly<Record<string, RulesQuestion>> = {
  'who-may-see': whoMaySee,
  refused: whyRefused,
  supposed: explainSupposed,
  lost: lostWithAgreement,
  law: restingOn,
  due: expiring,
};

type Asked = {
  readonly key: string;
  readonly about: RulesQuestion;
  readonly sought: RulesSought;
};
const address = z.object({ params: z.object({ question: z.string() }), query: rulesSought });

/** One question to the rules, and its answer. It tells of rules and of what was asked, never of records. */
export const rulesPage: HubPage<Asked> = {
  request: ({ params, query }) => {
    const { data } = address.safeParse({ params, query });
    const key = data?.params.question ?? '';
    const about = Object.hasOwn(RULES_QUESTIONS, key) ? RULES_QUESTIONS[key] : undefined;
    return data && about && { key, about, sought: data.query };
  },
  question: ({ about, sought }) =>
    about.ask(sought) ?? { query: NOTHING_NAMED_DOCUMENT, variables: {} },
  compose: (answered, { key, about, sought }) => {
    const asked = about.ask(sought) !== undefined;
    return searchPage({
      here: 'rules',
      heading: about.says,
      lead: about.lead,
      tabs: [
        {
          label: 'Questions to the rules',
          links: Object.entries(RULES_QUESTIONS).map(([path, { says }]) => ({
            says,
            href: `/console/ig/rules/${path}`,
            here: path === key,
          })),
        },
      ],
      search: { says: 'Ask', fields: about.fields, found: sought },
      sections: asked ? about.tell(answered) : [],
    });
  },
};
