import type { Category, Holder } from '../src/domain/agency.ts';
import type { Role } from '../src/domain/practitioner.ts';
import { FAMILY_AGREEMENTS, type Purpose, type ThresholdLevel } from '../src/domain/referral.ts';
import type { FamilyPart, Showable } from '../src/domain/sharing.ts';
import { deciderOf, type Decider, type RulingMode } from './decide.ts';
import { suppose, type Supposition } from './suppose.ts';
import type { RuleBook, SharingRule } from './vocabulary.ts';

/** What one rule lets somebody see, as far as it can come to anything. */
export type Sight = {
  readonly rule: string;
  readonly says: string;
  readonly roles: readonly Role[];
  readonly purposes: readonly Purpose[];
  readonly about: readonly FamilyPart[];
  /** Empty where only existence may be known. */
  readonly shows: readonly Showable[];
  /** What must hold besides, in sentences. */
  readonly when: readonly string[];
};

export type Sights = {
  readonly holder: Holder;
  readonly category: Category;
  /** All levels where absent. */
  readonly level?: ThresholdLevel;
  /** Rules under which somebody may see it, or know of it. */
  readonly may: readonly Sight[];
  /** Rules about it that come to nothing here. */
  readonly otherwise: readonly Sight[];
};

const LEVELS: readonly ThresholdLevel[] = [1, 2, 3, 4];
const AGES: readonly (number | undefined)[] = [undefined, ...Array(121).keys()];

/**
 * Who may see a category of a holder. Each rule is tried by the enforcing decider in every circumstance
 * that it could apply in, so that prohibitions and conditions that cannot be met together count.
 */
export function whoMaySee(
  rulebook: RuleBook,
  of: { readonly holder: Holder; readonly category: Category },
  level?: ThresholdLevel,
): Sights {
  const decide = deciderOf(rulebook);
  const tried = rulebook.sharing
    .filter(({ holder, categories }) => holder === of.holder && categories.includes(of.category))
    .map((rule) => tryOut(decide, rule, { ...of, levels: level ? [level] : LEVELS }));
  return {
    ...of,
    ...(level ? { level } : {}),
    may: tried.filter(({ comesOff }) => comesOff).map(({ sight }) => sight),
    otherwise: tried.filter(({ comesOff }) => !comesOff).map(({ sight }) => sight),
  };
}

type Tried = {
  readonly category: Category;
  readonly levels: readonly ThresholdLevel[];
};

function tryOut(decide: Decider, rule: SharingRule, tried: Tried) {
  const seen = circumstances(rule, tried).filter((supposed) =>
    counts(decide, rule, supposed, 'EXISTENCE'),
  );
  const inFull = seen.some((supposed) => counts(decide, rule, supposed, 'CONTENT'));
  const comesOff = seen.length > 0;
  const named = comesOff ? seen : circumstances(rule, tried);
  const sight: Sight = {
    rule: rule.id,
    says: rule.says,
    roles: distinct(named.map(({ role }) => role)),
    purposes: distinct(named.map(({ purpose }) => purpose)),
    about: distinct(named.map(({ part }) => part)),
    shows: inFull || !comesOff ? rule.shows : [],
    when: rule.when.map(({ says }) => says),
  };
  return { comesOff, sight };
}

function counts(
  decide: Decider,
  { id }: SharingRule,
  supposed: Supposition,
  mode: RulingMode,
): boolean {
  const ruling = decide(mode, suppose(supposed));
  return ruling.effect === 'PERMIT' && ruling.by.includes(id);
}

const circumstances = (rule: SharingRule, { category, levels }: Tried): readonly Supposition[] =>
  rule.roles.flatMap((role) =>
    rule.purposes.flatMap((purpose) =>
      rule.about.flatMap((part) =>
        levels.flatMap((level) =>
          FAMILY_AGREEMENTS.flatMap((familyAgreement) =>
            AGES.map((age) => {
              const { holder } = rule;
              return { role, purpose, part, level, familyAgreement, age, holder, category };
            }),
          ),
        ),
      ),
    ),
  );

const distinct = <Code>(codes: readonly Code[]): readonly Code[] => [...new Set(codes)];
