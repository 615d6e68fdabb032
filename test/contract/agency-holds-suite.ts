import { expect, test } from 'vitest';
import { z } from 'zod';
import { ENTRY_CATEGORIES, HOLDERS, type EntryCategory } from '../../src/domain/agency.ts';
import type { HoldingId } from '../../src/domain/ids.ts';
import type { Period } from '../../src/domain/sharing.ts';
import type { EntriesWanted, HoldingMatter } from '../../src/sharing/ports.ts';
import { day } from '../support/agency-books.ts';
import { asking } from '../support/agency-wire.ts';
import { putByHand } from './agency-by-hand.ts';
import { HOLDS, NO_RECORD, said, type Acquainted } from './agency-subject.ts';

/** What an agency must do that is asked whether it holds something, and may not say what. */
export function holdsSuite(acquainted: () => Acquainted): void {
  const mine = () => ENTRY_CATEGORIES[acquainted().subject.source.holder];
  const asked = async (wanted: readonly EntriesWanted[], period: Period = {}) =>
    said(await acquainted().client.entries(wanted, period, asking()));
  const everything = (categories: readonly EntryCategory[] = mine()): EntriesWanted => ({
    holdings: acquainted().holdings,
    categories,
  });
  const heldIn = async (categories?: readonly EntryCategory[]) =>
    asked([{ ...everything(categories), only: 'EXISTENCE' }]);
  const saidToHold = async (variables: object) => {
    const { subject } = acquainted();
    const answer = await putByHand(subject, { document: HOLDS, variables, mandated: true });
    const { holds } = holdsAnswer.parse(await answer.json()).data;
    return holds.map(({ holding, category }) => `${holding} ${category}`);
  };

  test('whether anything is held is told once for each category of a record, however much it is', async () => {
    const { holdings } = acquainted();
    const pairs = await saidToHold({
      holdings: [...holdings, ...holdings],
      categories: [...mine(), ...mine()],
    });
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs).toEqual([...new Set(pairs)]);
    expect(pairs.toSorted()).toEqual(pairsOf(await asked([everything()])));
    expect(pairsOf(await heldIn())).toEqual(pairs.toSorted());
  });

  test.each<[when: string, period: Period]>([
    ['since long ago', { from: day('1900-01-01') }],
    ['until long ago', { to: day('1900-01-01') }],
  ])('what is held %s is what there are entries of', async (_when, period) => {
    const pairs = await saidToHold({ ...everything(), ...period });
    expect(pairs.toSorted()).toEqual(pairsOf(await asked([everything()], period)));
  });

  test('entries, and whether something else is held, are told in one answer, each as it was asked', async () => {
    const all = await asked([everything()]);
    const [first] = all.map(categoryOf);
    const existence = mine().filter((category) => category === first);
    const content = mine().filter((category) => category !== first);
    const both = await asked([
      everything(content),
      { ...everything(existence), only: 'EXISTENCE' },
    ]);
    expect(existence).toHaveLength(1);
    expect(pairsOf(both)).toEqual(pairsOf(all));
    for (const matter of both)
      expect(matter.kind).toBe(categoryOf(matter) === first ? 'EXISTENCE' : 'ENTRY');
  });

  test('nothing is held in another kind of agency’s categories, nor in records that do not exist', async () => {
    const { source } = acquainted().subject;
    const others = HOLDERS.filter((holder) => holder !== source.holder).flatMap(
      (holder) => ENTRY_CATEGORIES[holder],
    );
    expect(await heldIn(others)).toEqual([]);
    const nowhere: EntriesWanted = { holdings: [NO_RECORD], categories: mine(), only: 'EXISTENCE' };
    expect(await asked([nowhere])).toEqual([]);
  });
}

/** Exactly what the contract names. */
const holdsAnswer = z.strictObject({
  data: z.strictObject({
    holds: z.array(z.strictObject({ holding: z.custom<HoldingId>(), category: z.string() })),
  }),
});

const categoryOf = (matter: HoldingMatter): EntryCategory =>
  matter.kind === 'ENTRY' ? matter.entry.category : matter.category;

const pairsOf = (matter: readonly HoldingMatter[]): readonly string[] =>
  [...new Set(matter.map((one) => `${one.holding} ${categoryOf(one)}`))].toSorted();
