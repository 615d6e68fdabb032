import type { AgreementInForce, Showable } from '../src/domain/sharing.ts';
import { agreementFor } from './conditions.ts';
import {
  applies,
  docketsOf,
  stands,
  truth,
  type Docket,
  type Weighable,
  type WeighableRule,
} from './docket.ts';
import { needToKnow } from './need-to-know.ts';
import type { Matter, Prohibition, RuleBook } from './vocabulary.ts';

export type RulingMode = 'EXISTENCE' | 'CONTENT';

/** Why nothing, or not all, is shown; for the audit log and for explaining, not for the asker. */
export const DENIALS = ['NO_NEED_TO_KNOW', 'NO_AGREEMENT', 'NO_RULE', 'PROHIBITED'] as const;
export type Denial = (typeof DENIALS)[number];

export type Ruling =
  | { readonly effect: 'DENY'; readonly why: Denial; readonly by: readonly string[] }
  | {
      readonly effect: 'PERMIT';
      /** Empty where only existence may be known. */
      readonly shows: ReadonlySet<Showable>;
      readonly by: readonly string[];
      readonly basis: readonly string[];
      readonly agreement: AgreementInForce;
    };

export type Decider = (mode: RulingMode, matter: Matter) => Ruling;

/**
 * Nothing is shown unless a rule shows it; rules add up field by field; a prohibition beats every rule,
 * in any order; what cannot be told denies. Pure: the same matter always gets the same ruling.
 */
export function deciderOf(rulebook: RuleBook): Decider {
  const docketFor = docketsOf(rulebook);
  return (mode, matter) => rulingOn(docketFor(matter), mode, matter);
}

/** The ruling of one docket; `explain` tells how the same docket came to it. */
export function rulingOn(docket: Docket, mode: RulingMode, matter: Matter): Ruling {
  if (!needToKnow.every((one) => truth(one, matter) === true)) return deny('NO_NEED_TO_KNOW');
  const agreement = agreementFor(matter);
  if (!agreement) return deny('NO_AGREEMENT');
  const forbidding = docket.prohibitions.filter((one) => forbids(one, mode, matter));
  if (forbidding.length > 0) return deny('PROHIBITED', ids(forbidding));
  const applying = docket.rules.filter((one) => applies(one, matter));
  const [first, ...others] = applying;
  if (!first) return deny('NO_RULE');
  const { shows, laws } = others.length === 0 ? first : addedUp(applying);
  return {
    effect: 'PERMIT',
    shows: mode === 'CONTENT' && agreement.modes.includes('CONTENT') ? shows : NO_FIELD,
    by: ids(applying),
    basis: laws,
    agreement,
  };
}

const NO_FIELD: ReadonlySet<Showable> = new Set();

const addedUp = (rules: readonly WeighableRule[]): Pick<WeighableRule, 'shows' | 'laws'> => ({
  shows: new Set(rules.flatMap(({ rule }) => rule.shows)),
  laws: [...new Set(rules.flatMap(({ laws }) => laws))],
});

/** Knowing the content is knowing the existence, so a prohibition of existence forbids both. */
export function forbids(
  prohibition: Weighable<Prohibition>,
  mode: RulingMode,
  matter: Matter,
): boolean {
  const concerned = prohibition.rule.forbids === 'EXISTENCE' || mode === 'CONTENT';
  return concerned && stands(prohibition, matter);
}

const ids = (found: readonly Weighable<{ readonly id: string }>[]) =>
  found.map(({ rule }) => rule.id);

const deny = (why: Denial, by: readonly string[] = []): Ruling => ({ effect: 'DENY', why, by });
