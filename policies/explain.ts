import type { Category, Holder } from '../src/domain/agency.ts';
import type { Showable } from '../src/domain/sharing.ts';
import { agreementCovers } from './conditions.ts';
import { forbids, rulingOn, type Denial, type Ruling, type RulingMode } from './decide.ts';
import { applies, docketsOf, truth, type Dockets } from './docket.ts';
import { outcomeInWords } from './explain-words.ts';
import { needToKnow } from './need-to-know.ts';
import type { Condition, Matter, Prohibition, RuleBook } from './vocabulary.ts';

/** A condition's sentence and what it came to. */
export type Finding = {
  readonly says: string;
  readonly comesTo: 'HOLDS' | 'FAILS' | 'CANNOT_TELL';
};

export type WeighedRule = {
  readonly id: string;
  readonly says: string;
  readonly findings: readonly Finding[];
  readonly shows: readonly Showable[];
  readonly applies: boolean;
};

type WeighedProhibition = {
  readonly id: string;
  readonly says: string;
  readonly findings: readonly Finding[];
  readonly against: Prohibition['forbids'];
  /** Whether it forbids what was asked here: content, or even existence. */
  readonly forbids: boolean;
};

/** How a ruling came about: plain values that can be printed, sent and kept. It tells of rules, never of records. */
export type Explanation = {
  readonly mode: RulingMode;
  readonly holder: Holder;
  readonly category: Category;
  readonly effect: Ruling['effect'];
  /** Present where it was refused. */
  readonly why?: Denial;
  readonly shows: readonly Showable[];
  readonly by: readonly string[];
  readonly basis: readonly string[];
  /** What must hold before any rule counts. */
  readonly groundwork: readonly Finding[];
  readonly prohibitions: readonly WeighedProhibition[];
  readonly rules: readonly WeighedRule[];
  /** The same in plain sentences, with the ids of the rules. */
  readonly outcome: readonly string[];
};

/** Tells how the rule book rules on this matter, and why. Pure. */
export const explain = (rulebook: RuleBook, mode: RulingMode, matter: Matter): Explanation =>
  explainerOf(rulebook)(mode, matter);

/**
 * The same for many matters. The ruling is made by the very code that enforces it, on the very docket that
 * the findings are read from, so that the two cannot part.
 */
export function explainerOf(rulebook: RuleBook): (mode: RulingMode, matter: Matter) => Explanation {
  const docketFor = docketsOf(rulebook);
  return (mode, matter) => {
    const weighed = { ...ruledOn(docketFor, mode, matter), ...weighedOn(docketFor, mode, matter) };
    return { ...weighed, outcome: outcomeInWords(weighed) };
  };
}

function ruledOn(docketFor: Dockets, mode: RulingMode, matter: Matter) {
  const ruling = rulingOn(docketFor(matter), mode, matter);
  return {
    mode,
    holder: matter.agency.holder,
    category: matter.category,
    effect: ruling.effect,
    by: ruling.by,
    ...(ruling.effect === 'PERMIT'
      ? { shows: [...ruling.shows], basis: ruling.basis }
      : { shows: [], basis: [], why: ruling.why }),
  };
}

function weighedOn(docketFor: Dockets, mode: RulingMode, matter: Matter) {
  const { prohibitions, rules } = docketFor(matter);
  return {
    groundwork: findings([...needToKnow, agreementCovers], matter),
    prohibitions: prohibitions.map((one) => ({
      id: one.rule.id,
      says: one.rule.says,
      findings: findings(one.conditions, matter),
      against: one.rule.forbids,
      forbids: forbids(one, mode, matter),
    })),
    rules: rules.map((one) => ({
      id: one.rule.id,
      says: one.rule.says,
      findings: findings(one.conditions, matter),
      shows: one.rule.shows,
      applies: applies(one, matter),
    })),
  };
}

const findings = (conditions: readonly Condition[], matter: Matter): readonly Finding[] =>
  conditions.map((condition) => ({
    says: condition.says,
    comesTo: inOneWord(truth(condition, matter)),
  }));

function inOneWord(answer: boolean | undefined): Finding['comesTo'] {
  if (answer === undefined) return 'CANNOT_TELL';
  return answer ? 'HOLDS' : 'FAILS';
}
