/** A stretch of a horizontal line. */
export type Stretch = { readonly from: number; readonly to: number };

const APART = 16;

/** Gives each stretch a lane in which it touches no other: the short ones first, so that they lie inside. */
export function lanesFor(stretches: readonly Stretch[]): {
  readonly laneOf: readonly number[];
  readonly count: number;
} {
  const lanes: Stretch[][] = [];
  const laneOf = stretches.map(() => 0);
  const shortFirst = stretches
    .map((stretch, index) => ({ stretch, index }))
    .toSorted((one, other) => lengthOf(one.stretch) - lengthOf(other.stretch));
  for (const { stretch, index } of shortFirst) {
    const free = lanes.findIndex((lane) => lane.every((taken) => !touch(stretch, taken)));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), stretch];
    laneOf[index] = lane;
  }
  return { laneOf, count: lanes.length };
}

const lengthOf = ({ from, to }: Stretch) => to - from;
const touch = (one: Stretch, other: Stretch) =>
  one.from < other.to + APART && other.from < one.to + APART;
