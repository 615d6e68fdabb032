/** Whether every one of `some` is among `all`. */
export const within = (all: readonly string[], some: readonly string[]): boolean =>
  some.every((code) => all.includes(code));

/** Whether the two lists have something in common. */
export const meet = (left: readonly string[], right: readonly string[]): boolean =>
  left.some((code) => right.includes(code));
