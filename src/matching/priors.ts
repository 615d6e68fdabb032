import type { Model } from './model.ts';

/** A probability as a surprise in thousandths of a bit. */
export const surprise = (probability: number): number => Math.round(-1000 * Math.log2(probability));

const surprises = <Level extends string>(
  probabilities: Readonly<Record<Level, number>>,
): Readonly<Record<Level, number>> => {
  const entries = Object.entries<number>(probabilities).map(([level, probability]) => [
    level,
    surprise(probability),
  ]);
  // Every level keeps its key.
  return Object.fromEntries(entries);
};

/**
 * The weights used until an agency trains its own, set by judgement from the published figures that
 * docs/matching.md names. BLANK is 1 throughout: what is not known speaks neither way.
 */
export const PRIOR_MODEL: Model = {
  format: 1,
  version: 'prior-1',
  same: {
    given: surprises({
      EXACT: 0.85,
      VARIANT: 0.05,
      NEAR: 0.06,
      INITIAL: 0.95,
      PARTIAL: 0.015,
      DIFFERENT: 0.025,
      BLANK: 1,
    }),
    others: surprises({ AGREE: 0.85, INITIAL: 0.8, DIFFERENT: 0.1, BLANK: 1 }),
    family: surprises({
      EXACT: 0.86,
      NEAR: 0.07,
      PARTIAL: 0.02,
      CUSTOMARY: 0.5,
      DIFFERENT: 0.05,
      BLANK: 1,
    }),
    order: surprises({ STRAIGHT: 0.98, SWAPPED: 0.02 }),
    born: surprises({
      EXACT: 0.95,
      SWAPPED: 0.006,
      SLIP: 0.025,
      SAME_MONTH: 0.98,
      SAME_YEAR: 0.98,
      DIFFERENT: 0.019,
      BLANK: 1,
    }),
    sex: surprises({ AGREE: 0.995, DIFFERENT: 0.005, BLANK: 1 }),
    sexOfNamesake: surprises({ AGREE: 0.995, DIFFERENT: 0.005, BLANK: 1 }),
    home: surprises({
      SAME_HOME: 0.62,
      NEAR_HOME: 0.04,
      SAME_POSTCODE: 0.05,
      SAME_DISTRICT: 0.1,
      DIFFERENT: 0.19,
      BLANK: 1,
    }),
    identifier: surprises({ AGREE: 0.97, NEAR: 0.02, DIFFERENT: 0.01 }),
    expected: surprises({ AGREE: 0.9, DIFFERENT: 0.1, BLANK: 1 }),
  },
  stranger: {
    given: surprises({
      EXACT: 1,
      VARIANT: 0.5,
      NEAR: 0.25,
      INITIAL: 0.08,
      PARTIAL: 0.25,
      DIFFERENT: 0.97,
      BLANK: 1,
    }),
    others: surprises({ AGREE: 0.06, INITIAL: 0.1, DIFFERENT: 0.88, BLANK: 1 }),
    family: surprises({
      EXACT: 1,
      NEAR: 0.33,
      PARTIAL: 0.5,
      CUSTOMARY: 0.5,
      DIFFERENT: 0.98,
      BLANK: 1,
    }),
    order: surprises({ STRAIGHT: 0.98, SWAPPED: 0.98 }),
    born: surprises({
      EXACT: 1,
      SWAPPED: 1,
      SLIP: 0.025,
      SAME_MONTH: 0.0015,
      SAME_YEAR: 0.02,
      DIFFERENT: 0.99,
      BLANK: 1,
    }),
    sex: surprises({ AGREE: 0.5, DIFFERENT: 0.5, BLANK: 1 }),
    sexOfNamesake: surprises({ AGREE: 0.97, DIFFERENT: 0.03, BLANK: 1 }),
    home: surprises({
      SAME_HOME: 1,
      NEAR_HOME: 0.1,
      SAME_POSTCODE: 1,
      SAME_DISTRICT: 1,
      DIFFERENT: 0.95,
      BLANK: 1,
    }),
    identifier: surprises({ AGREE: 1, NEAR: 0.01, DIFFERENT: 0.999 }),
    expected: surprises({ AGREE: 0.15, DIFFERENT: 0.85, BLANK: 1 }),
  },
  relative: {
    given: surprises({
      EXACT: 0.012,
      VARIANT: 0.006,
      NEAR: 0.02,
      INITIAL: 0.15,
      PARTIAL: 0.05,
      DIFFERENT: 0.91,
      BLANK: 1,
    }),
    others: surprises({ AGREE: 0.12, INITIAL: 0.15, DIFFERENT: 0.8, BLANK: 1 }),
    family: surprises({
      EXACT: 0.62,
      NEAR: 0.05,
      PARTIAL: 0.08,
      CUSTOMARY: 0.5,
      DIFFERENT: 0.25,
      BLANK: 1,
    }),
    order: surprises({ STRAIGHT: 0.98, SWAPPED: 0.02 }),
    born: surprises({
      EXACT: 0.012,
      SWAPPED: 0.0005,
      SLIP: 0.006,
      SAME_MONTH: 0.02,
      SAME_YEAR: 0.05,
      DIFFERENT: 0.98,
      BLANK: 1,
    }),
    sex: surprises({ AGREE: 0.5, DIFFERENT: 0.5, BLANK: 1 }),
    sexOfNamesake: surprises({ AGREE: 0.97, DIFFERENT: 0.03, BLANK: 1 }),
    home: surprises({
      SAME_HOME: 0.7,
      NEAR_HOME: 0.04,
      SAME_POSTCODE: 0.03,
      SAME_DISTRICT: 0.08,
      DIFFERENT: 0.15,
      BLANK: 1,
    }),
    identifier: surprises({ AGREE: 0.004, NEAR: 0.004, DIFFERENT: 0.99 }),
    expected: surprises({ AGREE: 0.05, DIFFERENT: 0.95, BLANK: 1 }),
  },
  priors: {
    present: surprise(0.7),
    relatives: surprise(2.5),
    people: 500_000,
    weight: 2_000,
    shares: {
      given: 2_000_000,
      family: 500_000,
      full: 20_000,
      born: 40_000,
      home: 5_000,
      postcode: 100_000,
      district: 50_000_000,
      identifier: 1_000,
    },
  },
  grades: { probable: 6_644, possible: -4_000, widened: -8_000, rival: 6_000, most: 10 },
};
