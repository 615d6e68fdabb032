import { lostWith, type Loss } from '../../../policies/ending.ts';
import { restingOn, type Resting } from '../../../policies/resting-on.ts';
import type { RuleBook } from '../../../policies/vocabulary.ts';
import { whoMaySee, type Sights } from '../../../policies/who.ts';
import type { Holder } from '../../domain/agency.ts';
import { asId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';
import { said } from '../checked.ts';
import { categoryOf, levelIn } from './explain.ts';

type Who = DeskAsks & {
  readonly holder: Holder;
  readonly category: string;
  readonly level?: number | null;
};

/** Who may see a category: every rule that lets anybody, and those that come to nothing. */
export const whoMaySeeIt = (rulebook: RuleBook): Desk<Who, Sights> => ({
  kind: 'WHO_MAY_SEE',
  answer: async ({ holder, category, level }) =>
    whoMaySee(
      rulebook,
      { holder, category: categoryOf(category, holder) },
      level === null || level === undefined ? undefined : levelIn(level),
    ),
});

type Ends = DeskAsks & { readonly agreement: string; readonly version: number };
type Books = Pick<GovernanceBooks, 'agreements' | 'agencies'>;

/** What is no longer seen once this agreement has ended. */
export const lostWithAgreement = (
  { agreements, agencies }: Books,
  rulebook: RuleBook,
): Desk<Ends, readonly Loss[]> => ({
  kind: 'LOST_WITH_AGREEMENT',
  answer: async ({ agreement, version }) => {
    const found = await agreements.get({ id: asId(agreement), version });
    const agency = (await agencies.all()).find(({ code }) => code === found?.value.agency);
    if (!found || !agency) throw new Mistake('agreement', 'is none that is on record.');
    const { categories, purposes } = found.value;
    return lostWith(rulebook, { holder: agency.holder, categories, purposes });
  },
});

/** Every rule and prohibition that rests on a law, by the words in which it is named. */
export const rulesRestingOn = (
  rulebook: RuleBook,
): Desk<DeskAsks & { readonly law: string }, readonly Resting[]> => ({
  kind: 'RULES_RESTING_ON',
  answer: async ({ law }) => restingOn(rulebook, said('law', law)),
});
