import { categoriesOf, type Agency, type Category, type Holder } from '../src/domain/agency.ts';
import type { Purpose, Referral, ThresholdLevel } from '../src/domain/referral.ts';
import type { FamilyPart } from '../src/domain/sharing.ts';
import { deciderOf, type Decider, type Ruling } from './decide.ts';
import type { About, Matter, RuleBook } from './vocabulary.ts';
import { extentInWords } from './words.ts';

/** One question as the log has it: everything that rules weighed of it, and no name. */
export type PlayedQuestion = {
  readonly id: string;
  readonly matter: Pick<Matter, 'viewer' | 'facts'> & {
    readonly facts: { readonly referral: Referral | undefined };
  };
  readonly agencies: readonly Agency[];
  readonly people: readonly About[];
};

/** A decision that would have come out otherwise. */
export type Flip = {
  readonly holder: Holder;
  readonly category: Category;
  readonly purpose: Purpose;
  readonly level: ThresholdLevel;
  readonly part: FamilyPart;
  readonly before: string;
  readonly after: string;
  /** Whether anything would be shown, or known, that was not. */
  readonly showsMore: boolean;
  readonly rulesBefore: readonly string[];
  readonly rulesAfter: readonly string[];
  readonly questions: readonly string[];
};

/**
 * Plays recorded questions again under another rule book, and lists each decision that comes out otherwise:
 * those that would show more first. Pure: nobody is asked and nothing is looked up.
 */
export function flipsBetween(
  running: RuleBook,
  candidate: RuleBook,
  questions: readonly PlayedQuestion[],
): readonly Flip[] {
  const before = deciderOf(running);
  const after = deciderOf(candidate);
  const flips = new Map<string, Flip>();
  for (const question of questions)
    for (const flip of flipsOf(before, after, question)) {
      const key = JSON.stringify(flip);
      const known = flips.get(key);
      flips.set(key, {
        ...flip,
        questions: [...new Set([...(known?.questions ?? []), question.id])],
      });
    }
  return [...flips.values()].toSorted(
    (left, right) =>
      Number(right.showsMore) - Number(left.showsMore) ||
      right.questions.length - left.questions.length,
  );
}

const flipsOf = (
  before: Decider,
  after: Decider,
  question: PlayedQuestion,
): readonly Difference[] =>
  question.agencies.flatMap((agency) =>
    categoriesOf(agency.holder).flatMap((category) =>
      question.people.flatMap((about) => {
        const matter = { ...question.matter, agency, category, about };
        return flipIn(sightOf(before, matter), sightOf(after, matter), matter) ?? [];
      }),
    ),
  );

/** A flip of one question, before it is put beside the same of others. */
type Difference = Omit<Flip, 'questions'>;

type Sight = {
  readonly extent: string;
  readonly shows: ReadonlySet<string>;
  readonly by: readonly string[];
};

/** What both rulings come to together. That something exists is a thing shown. */
function sightOf(decide: Decider, matter: Matter): Sight {
  const existence = decide('EXISTENCE', matter);
  const content = decide('CONTENT', matter);
  const fields = shownBy(content);
  if (fields.length > 0)
    return { extent: extentInWords(fields), shows: new Set(['', ...fields]), by: content.by };
  return existence.effect === 'PERMIT'
    ? { extent: extentInWords([]), shows: new Set(['']), by: existence.by }
    : { extent: extentInWords(undefined), shows: new Set(), by: existence.by };
}

const shownBy = (ruling: Ruling) => (ruling.effect === 'PERMIT' ? [...ruling.shows] : []);

function flipIn(
  was: Sight,
  is: Sight,
  { agency, category, about, facts: { referral } }: Matter,
): Difference | undefined {
  const showsMore = [...is.shows].some((field) => !was.shows.has(field));
  const showsLess = [...was.shows].some((field) => !is.shows.has(field));
  if (!referral || !(showsMore || showsLess)) return undefined;
  return {
    holder: agency.holder,
    category,
    purpose: referral.purpose,
    level: referral.threshold,
    part: about.part,
    before: was.extent,
    after: is.extent,
    showsMore,
    rulesBefore: was.by,
    rulesAfter: is.by,
  };
}
