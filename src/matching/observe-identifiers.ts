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
  const pairs = mine.flatMap((one) => theirs.map((other): Pair => [one, other]));
  for (const level of ['AGREE', 'NEAR', 'DIFFERENT'] as const) {
    const fitting = pairs.filter(([one, other]) => compareIdentifiers(one, other) === level);
    if (fitting.length > 0) return seenAt(level, { system, fitting, pairs: pairs.length }, census);
  }
  return undefined;
}

type Pair = readonly [ReadIdentifier, ReadIdentifier];
type Fitting = Pick<IdentifierEvidence, 'system' | 'pairs'> & { readonly fitting: readonly Pair[] };

/** Of several that agree, the one that fewest people have. */
function seenAt(
  level: IdentifierLevel,
  { system, fitting, pairs }: Fitting,
  census: Census,
): IdentifierEvidence {
  const agreeing = level === 'AGREE' ? fitting.map(([, theirs]) => theirs) : [];
  const [rarest] = agreeing.toSorted(
    (one, other) => census.counts.identifier(one) - census.counts.identifier(other),
  );
  return {
    system,
    level,
    share: rarest === undefined ? 0 : census.identifier(rarest),
    held: rarest === undefined ? 0 : census.counts.identifier(rarest),
    pairs,
    decisive: fitting.some((pair) => pair.every(isDecisive)),
  };
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
