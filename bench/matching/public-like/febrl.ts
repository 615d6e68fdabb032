import { seededRandom } from '../../../samples/population/random.ts';
import { febrlLike, HEADERS } from '../febrl-like.ts';
import { labelled } from './labelled.ts';
import type { LabelledFile } from './labelled.ts';

/** Two files of so many people each, every row of the second spoilt: as the fourth FEBRL set is. */
export function febrlPair(
  seed: number,
  people: number,
): { readonly left: LabelledFile; readonly right: LabelledFile } {
  const { left, right } = febrlLike(seed, people);
  return { left: file(left), right: file(right) };
}

const file = (rows: readonly (readonly string[])[]): LabelledFile =>
  labelled(
    HEADERS,
    rows.map((row, person) => ({ person, row })),
  );

/** One file of two thousand in five originals, and up to five spoilt copies of many: as the third FEBRL set is. */
export function febrlDoubles(seed: number, size: number): LabelledFile {
  const random = seededRandom(seed ^ 0x33);
  const people = Math.ceil(size * 0.4);
  const { left, right } = febrlLike(seed + 1, people, MOST);
  const rows = left.flatMap((row, person) => {
    const copies = Math.floor((MOST + 1) * random.next() ** 1.6);
    const spoilt = right.slice(person * MOST, person * MOST + copies);
    return [row, ...spoilt].map((each) => ({ person, row: each }));
  });
  return labelled(HEADERS, rows);
}
const MOST = 5;
