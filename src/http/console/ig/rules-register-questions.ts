import { z } from 'zod';
import { dateInWords } from '../dates.ts';
import { link, tag, text } from '../kit/list-page.ts';
import { plainCode } from '../plain-code.ts';
import { aPartialDate } from '../scalars.ts';
import { AGREEMENTS_HREF } from '../sharing-agreements/agreement-document.ts';
import { ASKED } from './rules-fields.ts';
import type { RulesQuestion } from './rules-question.ts';
import { sight, SIGHT_FIELDS, sightsList } from './rules-sights.ts';

const sights = z.object({
  whoMaySee: z.object({ may: z.array(sight), otherwise: z.array(sight) }),
});

/** Who may see a category. */
export const whoMaySee: RulesQuestion = {
  says: 'Who may see it?',
  lead: 'Every rule by which anybody may see a category, and those that come to nothing.',
  fields: [ASKED.holder, ASKED.category, ASKED.anyLevel],
  ask: ({ holder, category, level }) =>
    holder && category
      ? {
          query: /* GraphQL */ `
            query WhoMaySee($holder: Holder!, $category: String!, $level: Int) {
              whoMaySee(holder: $holder, category: $category, level: $level) {
                may {
                  ...ShownSight
                }
                otherwise {
                  ...ShownSight
                }
              }
            }
            ${SIGHT_FIELDS}
          `,
          variables: { holder, category, ...(level ? { level: Number(level) } : {}) },
        }
      : undefined,
  tell: (answered) => {
    const { may, otherwise } = sights.parse(answered).whoMaySee;
    return [
      { list: sightsList('Rules under which it may be seen', 'Nobody may see it.', may) },
      { list: sightsList('Rules that come to nothing here', 'There is no other rule.', otherwise) },
    ];
  },
};

const losses = z.object({
  lostWithAgreement: z.array(z.object({ category: z.string(), sights: z.array(sight) })),
});

/** What is lost with an agreement. */
export const lostWithAgreement: RulesQuestion = {
  says: 'What is lost with an agreement?',
  lead: 'What is no longer seen once an agreement has ended.',
  fields: [ASKED.agreement, ASKED.version],
  ask: ({ agreement, version }) =>
    agreement && version
      ? {
          query: /* GraphQL */ `
            query LostWithAgreement($agreement: ID!, $version: Int!) {
              lostWithAgreement(agreement: $agreement, version: $version) {
                category
                sights {
                  ...ShownSight
                }
              }
            }
            ${SIGHT_FIELDS}
          `,
          variables: { agreement, version: Number(version) },
        }
      : undefined,
  tell: (answered) => {
    const lost = losses.parse(answered).lostWithAgreement;
    if (lost.length === 0) return [{ paragraphs: ['Nothing would be lost.'] }];
    return lost.map(({ category, sights: gone }) => ({
      heading: plainCode(category),
      list: sightsList('No longer seen', 'Nothing.', gone),
    }));
  },
};

const resting = z.object({
  rulesRestingOn: z.array(
    z.object({ id: z.string(), says: z.string(), owner: z.string(), laws: z.array(z.string()) }),
  ),
});

/** Which rules rest on a law. */
export const restingOn: RulesQuestion = {
  says: 'What rests on a law?',
  lead: 'Every rule and prohibition that rests on a law, by the words in which it is named.',
  fields: [ASKED.law],
  ask: ({ law }) =>
    law
      ? {
          query: /* GraphQL */ `
            query RulesRestingOn($law: String!) {
              rulesRestingOn(law: $law) {
                id
                says
                owner
                laws
              }
            }
          `,
          variables: { law },
        }
      : undefined,
  tell: (answered) => [
    {
      list: {
        caption: 'Rules and prohibitions',
        columns: ['Rule', 'Owner', 'Laws'],
        rows: resting
          .parse(answered)
          .rulesRestingOn.map(({ id, says, owner, laws }) => [
            text(says, id),
            text(owner),
            text(...laws),
          ]),
        empty: 'No rule names this law.',
      },
    },
  ],
};

const expiries = z.object({
  expiring: z.array(
    z.object({
      kind: z.string(),
      due: aPartialDate,
      of: z.array(z.string()),
      owner: z.string().nullish(),
      overdue: z.boolean(),
    }),
  ),
});

/** What falls due. */
export const expiring: RulesQuestion = {
  says: 'What falls due?',
  lead: 'Reviews of rules, of agreements with their impact assessments, of restrictions and emergencies, and the days on which they end.',
  fields: [ASKED.by],
  ask: ({ by }) =>
    by
      ? {
          query: /* GraphQL */ `
            query Expiring($by: PartialDate!) {
              expiring(by: $by) {
                kind
                due
                of
                owner
                overdue
              }
            }
          `,
          variables: { by },
        }
      : undefined,
  tell: (answered) => [
    {
      list: {
        caption: 'What falls due, the soonest first',
        columns: ['What', 'Of', 'Due', 'Owner'],
        rows: expiries
          .parse(answered)
          .expiring.map(({ kind, of, due, owner, overdue }) => [
            kind.startsWith('AGREEMENT')
              ? link(plainCode(kind), AGREEMENTS_HREF)
              : text(plainCode(kind)),
            text(...of),
            overdue ? tag(`${dateInWords(due)}, overdue`, 'alarm') : text(dateInWords(due)),
            text(owner ?? 'Nobody is named'),
          ]),
        empty: 'Nothing falls due by then.',
      },
    },
  ],
};
