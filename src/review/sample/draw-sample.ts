import { createHash } from 'node:crypto';

/** How a sample is drawn, in words that are kept with it. */
export const METHOD =
  'The questions of the period, but for reviews, looks at them and what is asked beside these, whose SHA-256 of seed, line feed and question id is lowest, in that order.';

/**
 * So many of the ids, each as likely as any other, and the same for the same seed whatever their order
 * (sampling without replacement by lowest hash). Memory is bounded by the size of the sample.
 */
export function drawSample(size: number, seed: string) {
  let lowest: { readonly id: string; readonly hash: string }[] = [];
  let population = 0;
  const cut = () =>
    lowest.toSorted((one, other) => (one.hash < other.hash ? -1 : 1)).slice(0, size);
  return {
    add: (id: string): void => {
      population += 1;
      const hash = createHash('sha256').update(`${seed}\n${id}`).digest('hex');
      lowest.push({ id, hash });
      if (lowest.length > 2 * size + SLACK) lowest = cut();
    },
    drawn: () => ({ population, chosen: cut().map(({ id }) => id) }),
  };
}
const SLACK = 64;
