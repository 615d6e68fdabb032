/** How far two samples' means lie apart, in standard errors (Welch's t). */
export function welchT(left: readonly number[], right: readonly number[]): number {
  const one = momentsOf(left);
  const other = momentsOf(right);
  const error = Math.sqrt(one.variance / left.length + other.variance / right.length);
  return error === 0 ? 0 : (one.mean - other.mean) / error;
}

function momentsOf(sample: readonly number[]) {
  const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length;
  const squares = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / (sample.length - 1) };
}

/**
 * Both samples without what lies above one common bound: what a busy machine adds to single requests hides
 * a small difference, so leaving it out makes the test harder to pass (Reparaz, Balasch and Verbauwhede,
 * "Dude, is my code constant time?", 2017).
 */
export function cropped(
  left: readonly number[],
  right: readonly number[],
  keep: number,
): readonly [readonly number[], readonly number[]] {
  const all = [...left, ...right].toSorted((a, b) => a - b);
  const bound = all[Math.floor(all.length * keep) - 1] ?? Infinity;
  const below = (value: number) => value <= bound;
  return [left.filter(below), right.filter(below)];
}
