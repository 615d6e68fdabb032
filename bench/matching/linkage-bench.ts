import { detectColumns } from '../../src/matching/linkage/columns.ts';
import { linkRows } from '../../src/matching/linkage/link.ts';
import { tableOf } from '../../src/matching/linkage/table.ts';
import { febrlLike } from './febrl-like.ts';
import type { PlainFiles } from './febrl-like.ts';
import type { Figure } from './figure.ts';

/** Links two plain files without a label, once with an identifier and once without. */
export function benchLinkage(seed: number, people: number): readonly Figure[] {
  const files = febrlLike(seed, people);
  return [
    ...linked(files, 'with an identifier', { people, identifier: true, atLeast: 0.9996 }),
    ...linked(files, 'without an identifier', { people, identifier: false, atLeast: 0.998 }),
  ];
}

type Wanted = { readonly people: number; readonly identifier: boolean; readonly atLeast: number };

function linked(
  { headers, left, right }: PlainFiles,
  name: string,
  { people, identifier, atLeast }: Wanted,
): readonly Figure[] {
  const columns = detectColumns(headers).filter(({ kind }) => identifier || kind !== 'IDENTIFIER');
  const began = performance.now();
  const { links } = linkRows(tableOf({ columns, rows: left }, { columns, rows: right }), 0.99);
  const seconds = (performance.now() - began) / 1_000;
  const wrong = links.filter((link) => link.right - link.left !== people).length;
  return [
    { name: `${name}: precision`, value: 1 - wrong / links.length, atLeast: 1 },
    { name: `${name}: recall`, value: (links.length - wrong) / people, atLeast },
    { name: `${name}: s`, value: seconds, atMost: 3 },
  ];
}
