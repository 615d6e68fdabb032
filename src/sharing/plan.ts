import type { Ruling } from '../../policies/decide.ts';
import type { About } from '../../policies/vocabulary.ts';
import { categoriesOf, type Agency } from '../domain/agency.ts';
import type { AgreementInForce, Facts, Question } from '../domain/sharing.ts';
import { FAMILY_PARTS } from '../domain/sharing.ts';
import { aboutAged, rulingsFor, type Rules, type Rulings } from './rulings.ts';

/** An agency that may be asked for something, and what lets it be asked. */
export type PlannedSource = {
  readonly agency: Agency;
  readonly agreement: AgreementInForce;
  readonly rules: readonly string[];
  readonly basis: readonly string[];
};

/** The EXISTENCE ruling of a question: whom it may reach at all, before anybody has been asked. */
export type Plan = {
  readonly rulings: Rulings;
  readonly sources: readonly PlannedSource[];
};

export function planOf(rules: Rules, { viewer }: Question, facts: Facts): Plan {
  const rulings = rulingsFor(rules, viewer, facts);
  const sources = facts.agencies.flatMap((agency) => {
    const permits = permitsOf(agency, rulings);
    const [first] = permits;
    if (!first) return [];
    return [
      {
        agency,
        agreement: first.agreement,
        rules: [...new Set(permits.flatMap(({ by }) => by))],
        basis: [...new Set(permits.flatMap(({ basis }) => basis))],
      },
    ];
  });
  return { rulings, sources };
}

/** Everybody whom a family could turn out to have: in each place, somebody old and somebody young. */
const ANYBODY: readonly About[] = FAMILY_PARTS.flatMap((part) => [
  aboutAged(part, 99),
  aboutAged(part, 0),
]);

type Permit = Extract<Ruling, { effect: 'PERMIT' }>;

/** For each category the first ruling that permits it about anybody: enough to say that it may be asked for. */
function permitsOf(agency: Agency, rulings: Rulings): readonly Permit[] {
  return categoriesOf(agency.holder).flatMap((category) => {
    for (const about of ANYBODY) {
      const ruling = rulings.existence(agency, category, about);
      if (ruling.effect === 'PERMIT') return [ruling];
    }
    return [];
  });
}
