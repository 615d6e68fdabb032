import { groupedBy } from '../../../domain/grouped-by.ts';
import type { Kin, SideLink, Union } from './kin.ts';
import { bornKey } from './unions.ts';

/** People of one generation who stand together: siblings, their partners, their partners' siblings. */
export type Block = readonly string[];

/** Who of a generation belongs together, and in which order: eldest left, partners side by side. */
export function blocksOf(
  row: readonly Kin[],
  unions: readonly Union[],
  links: readonly SideLink[],
): readonly Block[] {
  const inRow = new Set(row.map(({ id }) => id));
  const families = siblingGroups(row, unions, links);
  const partners = partnersIn(inRow, unions);
  const blocks: Block[] = [];
  const placed = new Set<string>();
  for (const { id } of row.toSorted(subjectFirst)) {
    if (placed.has(id)) continue;
    const block = grow(id, families, partners, row);
    for (const member of block) placed.add(member);
    blocks.push(block);
  }
  return blocks;
}

const subjectFirst = (one: Kin, other: Kin) =>
  Number(other.subject) - Number(one.subject) ||
  bornKey(one).localeCompare(bornKey(other), 'en') ||
  one.id.localeCompare(other.id, 'en');

type Groups = (id: string) => readonly string[];

/** Children of the same parents, eldest first; then those who are only said to be a sibling. */
function siblingGroups(
  row: readonly Kin[],
  unions: readonly Union[],
  links: readonly SideLink[],
): Groups {
  const born = new Map<string, readonly string[]>();
  for (const { children } of unions)
    for (const { child } of children)
      born.set(
        child,
        children.map((one) => one.child),
      );
  const said = groupedBy(
    links
      .filter(({ kind }) => kind === 'SIBLING')
      .flatMap(({ from, to }) => [[from, to] as const, [to, from] as const]),
    ([one]) => one,
  );
  const groups = new Map<string, readonly string[]>();
  for (const { id } of row.toSorted(subjectFirst)) {
    if (groups.has(id)) continue;
    const group = born.get(id) ?? [id];
    const joining = group.flatMap((one) =>
      (said.get(one) ?? []).map(([, other]) => other).filter((other) => !born.has(other)),
    );
    const whole = [...group, ...new Set(joining)].filter((one) => !groups.has(one));
    for (const one of whole) groups.set(one, whole);
  }
  return (id) => groups.get(id) ?? [id];
}

const isPast = ({ bond }: Union) => bond === 'SEPARATED' || bond === 'DIVORCED';

/** Partners within the row, those of the past before those of the present. */
function partnersIn(inRow: ReadonlySet<string>, unions: readonly Union[]): Groups {
  const pairs = unions
    .toSorted((one, other) => Number(isPast(other)) - Number(isPast(one)))
    .flatMap(({ partners: [one, other] }) =>
      one !== undefined && other !== undefined && inRow.has(one) && inRow.has(other)
        ? [[one, other] as const, [other, one] as const]
        : [],
    );
  const byPerson = groupedBy(pairs, ([one]) => one);
  return (id) => (byPerson.get(id) ?? []).map(([, other]) => other);
}

/** Puts down one family of siblings, then beside each their partners, each with their own siblings. */
function grow(start: string, families: Groups, partners: Groups, row: readonly Kin[]): Block {
  const block = [...families(start)];
  const sex = new Map(row.map(({ id, sex: known }) => [id, known]));
  const sides = new Map<string, Set<'LEFT' | 'RIGHT'>>();
  const queue = [...block];
  // What is pushed while this runs is visited too.
  for (const person of queue) {
    for (const partner of widestFirst(partners(person), families)) {
      if (block.includes(partner)) continue;
      const taken = sides.get(person) ?? new Set();
      const side = sideFor(families(person), person, sex.get(person) === 'FEMALE', taken);
      sides.set(person, taken.add(side));
      sides.set(partner, new Set([side === 'LEFT' ? 'RIGHT' : 'LEFT']));
      const newcomers = families(partner).filter((one) => !block.includes(one));
      const index = block.indexOf(person);
      block.splice(
        side === 'LEFT' ? index : endOfPartners(block, index, partners),
        0,
        ...newcomers,
      );
      queue.push(...newcomers);
    }
  }
  return block;
}

/** Who brings many brothers and sisters stands outside, where there is room for them. */
const widestFirst = (ids: readonly string[], families: Groups) =>
  ids.toSorted((one, other) => families(other).length - families(one).length);

/** A later partner stands outside of an earlier one. */
function endOfPartners(block: readonly string[], index: number, partners: Groups): number {
  const person = block[index];
  const own = person === undefined ? [] : partners(person);
  let end = index + 1;
  while (own.includes(block[end] ?? '')) end += 1;
  return end;
}

/** Outside of the brothers and sisters where possible; without any, a man stands left of a woman. */
function sideFor(
  siblings: readonly string[],
  person: string,
  isWoman: boolean,
  taken: ReadonlySet<'LEFT' | 'RIGHT'>,
): 'LEFT' | 'RIGHT' {
  const only = siblings.length === 1;
  const wanted = only ? (isWoman ? 'LEFT' : 'RIGHT') : siblings[0] === person ? 'LEFT' : 'RIGHT';
  if (!taken.has(wanted)) return wanted;
  return wanted === 'LEFT' ? 'RIGHT' : 'LEFT';
}
