import type { IdentifierSystem } from '../domain/person.ts';
import type { Census } from './census.ts';
import type { IdentifierEvidence } from './evidence.ts';
import { familyOf, isTemporary } from './identifiers/identifier.ts';
import type { ReadIdentifier } from './identifiers/identifier.ts';
import type { IdentifierLevel } from './model.ts';
import { slips } from './text/edit-distance.ts';

/** Schemes in which nobody has two values at a time, so that two sound values speak for two people. */
const DECISIVE: ReadonlySet<IdentifierSystem> = new Set(['NHS_NUMBER', 'UPN', 'NINO']);

/** What the identifiers of each scheme that both have say: the best of all pairs, scheme by scheme. */
export function observeIdentifiers(
  wanted: readonly ReadIdentifier[],
  held: readonly ReadIdentifier[],
  census: Census,
): readonly IdentifierEvidence[] {
  if (wanted.length === 0 || held.length === 0) return [];
  const schemes = new Set(wanted.map(({ system }) => familyOf(system)));
  return [...schemes]
    .map((system) => observeScheme(system, { wanted, held }, census))
    .filter((seen) => seen !== undefined);
}

type Sides = {
  readonly wanted: readonly ReadIdentifier[];
  readonly held: readonly ReadIdentifier[];
};

function observeScheme(
  system: IdentifierSystem,
  { wanted, held }: Sides,
  census: Census,
): IdentifierEvidence | undefined {
  const mine = wanted.filter((identifier) => familyOf(identifier.system) === system);
  const theirs = held.filter((identifier) => familyOf(identifier.system) === system);
  const pairs = mine.flatMap((one) => theirs.map((other) => [one, other] as const));
  for (const level of ['AGREE', 'NEAR', 'DIFFERENT'] as const) {
    const pair = pairs.find(([one, other]) => compareIdentifiers(one, other) === level);
    if (pair === undefined) continue;
    const agrees = level === 'AGREE';
    return {
      system,
      level,
      share: agrees ? census.identifier(pair[1]) : 0,
      held: agrees ? census.counts.identifier(pair[1]) : 0,
      pairs: pairs.length,
      decisive: pair.every(isDecisive),
    };
  }
  return undefined;
}

const isDecisive = (identifier: ReadIdentifier): boolean =>
  DECISIVE.has(identifier.system) && !isTemporary(identifier);

/** Undefined where the two say nothing of each other. */
function compareIdentifiers(
  mine: ReadIdentifier,
  theirs: ReadIdentifier,
): IdentifierLevel | undefined {
  if (mine.value === theirs.value) return 'AGREE';
  if (isLocal(mine)) return undefined;
  const bothSound = mine.sound && theirs.sound;
  if (!bothSound) return slips(mine.value, theirs.value, 1) === 1 ? 'NEAR' : undefined;
  return isSettled(mine) && isSettled(theirs) ? 'DIFFERENT' : undefined;
}

/** References of one agency's own; a difference between two agencies' says nothing. */
const isLocal = ({ system }: ReadIdentifier): boolean =>
  system === 'LOCAL' || system === 'LA_CHILD_ID';

/** Neither given up already nor given for the time being. */
const isSettled = (identifier: ReadIdentifier): boolean =>
  identifier.system !== 'FORMER_UPN' && !isTemporary(identifier);
