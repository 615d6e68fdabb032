import { z } from 'zod';
import type { FamilyPart } from '../../../domain/sharing.ts';
import { tag, text, type Cell, type Section } from '../kit/list-page.ts';
import { CATEGORY_WORDS, PART_WORDS } from '../words.ts';

const finding = z.object({ says: z.string(), comesTo: z.enum(['HOLDS', 'FAILS', 'CANNOT_TELL']) });
const findings = z.array(finding);
export const explanation = z.object({
  effect: z.enum(['PERMIT', 'DENY']),
  outcome: z.array(z.string()),
  basis: z.array(z.string()),
  groundwork: findings,
  prohibitions: z.array(z.object({ says: z.string(), forbids: z.boolean(), findings })),
  rules: z.array(z.object({ says: z.string(), applies: z.boolean(), findings })),
});
type Explanation = z.infer<typeof explanation>;
type Explained = { readonly existence: Explanation; readonly content: Explanation };
type ByEffect = Readonly<Record<Explanation['effect'], string>>;
type Asked = {
  readonly category?: keyof typeof CATEGORY_WORDS | undefined;
  readonly part: FamilyPart;
};

/** How the rules rule on one kind of entry: whether it may be known of, and what of it may be seen. */
export function sectionsOf({ existence, content }: Explained, { category, part }: Asked) {
  const about = category ? `${CATEGORY_WORDS[category]}: ${PART_WORDS[part].toLowerCase()}` : '';
  return [
    ...explanationSections(TOLD[existence.effect], about, existence),
    ...explanationSections(SEEN[content.effect], about, content),
  ];
}

const TOLD: ByEffect = {
  PERMIT: 'You may know whether it holds any',
  DENY: 'You may not be told whether it holds any',
};
const SEEN: ByEffect = {
  PERMIT: 'You may see of it what rules show',
  DENY: 'You may not see what it says',
};
/** What a refusal of the rules must not be read as. */
const NO_ANSWER =
  'That is no answer to whether there is any. Treat it as unknown; it is not the same as nothing known.';

const explanationSections = (
  heading: string,
  about: string,
  { effect, outcome, basis, groundwork, prohibitions, rules }: Explanation,
): readonly Section[] => [
  {
    heading,
    paragraphs: [
      about,
      ...outcome,
      ...(effect === 'DENY' ? [NO_ANSWER] : []),
      ...(basis.length > 0 ? [`It rests on ${basis.join('; ')}.`] : []),
    ],
  },
  {
    list: {
      caption: 'What was weighed',
      columns: ['What the rules say', 'What it came to', 'Its conditions'],
      rows: [
        ...groundwork.map(({ says, comesTo }) => [text(says), RESULT[comesTo], text('–')]),
        ...prohibitions.map((one) => [
          text(one.says),
          one.forbids ? tag('Forbids it', 'alarm') : text('Does not stand in the way'),
          text(...one.findings.map(findingLine)),
        ]),
        ...rules.map((one) => [
          text(one.says),
          one.applies ? tag('Applies', 'good') : text('Does not apply'),
          text(...one.findings.map(findingLine)),
        ]),
      ],
      empty: 'No rule speaks of it, and what no rule shows is not shown.',
    },
  },
];

const RESULT: Readonly<Record<z.infer<typeof finding>['comesTo'], Cell>> = {
  HOLDS: text('Holds'),
  FAILS: tag('Does not hold', 'care'),
  CANNOT_TELL: tag('Cannot be told', 'care'),
};
const RESULT_WORDS = { HOLDS: 'holds', FAILS: 'does not hold', CANNOT_TELL: 'cannot be told' };
const findingLine = ({ says, comesTo }: z.infer<typeof finding>) =>
  `${says} – ${RESULT_WORDS[comesTo]}`;
