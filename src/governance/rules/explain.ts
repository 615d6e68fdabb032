import { explainerOf, type Explanation } from '../../../policies/explain.ts';
import { suppose, type Hindrance, type Supposition } from '../../../policies/suppose.ts';
import type { RuleBook } from '../../../policies/vocabulary.ts';
import { categoriesOf, type Category, type Holder } from '../../domain/agency.ts';
import type { ReferralId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Role } from '../../domain/practitioner.ts';
import type { ThresholdLevel } from '../../domain/referral.ts';
import type { Facts, FamilyPart } from '../../domain/sharing.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';

/** Both rulings on one question: may it be known that there is anything, and what of it may be seen. */
export type Explained = { readonly existence: Explanation; readonly content: Explanation };

type Asks = {
  readonly referral: ReferralId;
  readonly question: {
    readonly agency: string;
    readonly category: string;
    readonly part: FamilyPart;
    readonly age?: number | null;
    /** For information governance, which asks how it would be for somebody with this role. */
    readonly role?: Role | null;
  };
};

/**
 * How the rules rule on a question about this referral as it stands, and why. It tells of rules and never of
 * records: nobody is looked up, and a restriction of anybody in the family is not among what it weighs. An officer,
 * who may ask of any referral, is not told either whether it is of their own family: they could try one after another.
 */
export function explainReferral(rulebook: RuleBook): Desk<Asks, Explained> {
  const explain = explainerOf(rulebook);
  return {
    kind: 'EXPLAIN',
    answer: async ({ question }, { viewer, facts }) => {
      const agency = facts.agencies.find(({ code }) => code === question.agency);
      if (!agency) throw new Mistake('agency', 'is none that is registered with this hub.');
      const category = categoryOf(question.category, agency.holder);
      const { part, age, role } = question;
      const isOfficer = viewer.roles.includes('IG_OFFICER');
      const asSomebody = role && isOfficer ? { roles: [role] } : {};
      const working = asSomebody.roles ? { assignedTo: [viewer.id], conflictsDeclared: [] } : {};
      const matter = {
        viewer: { ...viewer, ...asSomebody },
        facts: {
          ...(isOfficer ? withoutCloseness(facts) : facts),
          referral: facts.referral && { ...facts.referral, ...working },
        },
        agency,
        category,
        about: { part, age: age ?? undefined },
      };
      return { existence: explain('EXISTENCE', matter), content: explain('CONTENT', matter) };
    },
  };
}

const withoutCloseness = ({ ownFamily: _own, keptFromAsker: _kept, ...facts }: Facts) => facts;

type Supposed = Omit<Supposition, 'category' | 'level' | 'age' | 'hindrance'> & {
  readonly category: string;
  readonly level: number;
  readonly age?: number | null;
  readonly hindrance?: Hindrance | null;
};
type Supposes = DeskAsks & { readonly question: Supposed };

/** The same for a question that an officer makes up: nobody in particular about nobody in particular. */
export function explainSupposed(rulebook: RuleBook): Desk<Supposes, Explained> {
  const explain = explainerOf(rulebook);
  return {
    kind: 'EXPLAIN_SUPPOSED',
    answer: async ({ question }) => {
      const { age, hindrance, ...rest } = question;
      const matter = suppose({
        ...rest,
        category: categoryOf(question.category, question.holder),
        level: levelIn(question.level),
        age: age ?? undefined,
        ...(hindrance && { hindrance }),
      });
      return { existence: explain('EXISTENCE', matter), content: explain('CONTENT', matter) };
    },
  };
}

/** A category that this kind of agency holds. Throws a Mistake where it holds no such. */
export function categoryOf(text: string, holder: Holder): Category {
  const category = categoriesOf(holder).find((one) => one === text);
  if (!category) throw new Mistake('category', 'is none that this kind of agency holds.');
  return category;
}

const LEVELS: readonly ThresholdLevel[] = [1, 2, 3, 4];

/** A level of need. Throws a Mistake where there is no such. */
export function levelIn(given: number): ThresholdLevel {
  const level = LEVELS.find((one) => one === given);
  if (level === undefined) throw new Mistake('level', 'must be from 1 to 4.');
  return level;
}
