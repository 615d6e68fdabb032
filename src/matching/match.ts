import type { Match, MatchGrade } from '../domain/person.ts';
import type { Evidence } from './evidence.ts';
import type { Model } from './model.ts';
import { sentenceFor } from './sentences.ts';
import { sharesIdentifier, vetoes } from './vetoes.ts';
import type { Veto } from './vetoes.ts';
import { weigh } from './weigh.ts';

/**
 * The match that evidence makes. The same evidence, model and rivals always make the same match, so that
 * a logged evidence can be weighed again.
 */
export function matchOf(
  evidence: Evidence,
  model: Model,
  rivals: number,
  floor = model.grades.possible,
): Match {
  const { total, weights } = weigh(evidence, model);
  const conflicts = vetoes(evidence, total - model.grades.probable);
  return {
    grade: gradeOf(
      { total, conflicts, rivals, sharesIdentifier: sharesIdentifier(evidence), floor },
      model,
    ),
    milliBits: total,
    parts: weights.map((weight) => ({ ...weight, says: sentenceFor(weight.field, weight.level) })),
    conflicts,
    rivals,
    modelVersion: model.version,
  };
}

type Graded = {
  readonly total: number;
  readonly conflicts: readonly Veto[];
  readonly rivals: number;
  readonly sharesIdentifier: boolean;
  /** Totals above this are listed. */
  readonly floor: number;
};

function gradeOf(graded: Graded, { grades }: Model): MatchGrade {
  const { total, conflicts, rivals } = graded;
  const vetoed = conflicts.length > 0;
  if (vetoed && (graded.sharesIdentifier || total >= grades.probable)) return 'CONFLICT';
  if (total >= grades.probable && rivals === 0) return 'PROBABLE';
  return total > graded.floor ? 'POSSIBLE' : 'NONE';
}
