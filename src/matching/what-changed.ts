import type { Model } from './model.ts';
import { sentenceFor } from './sentences.ts';

/** One level of agreement of which another share is expected among records of one person. */
export type Change = {
  readonly field: string;
  readonly level: string;
  /** Shares of the records of one person, from 0 to 1. */
  readonly before: number;
  readonly after: number;
  readonly says: string;
};

/** Fields of a model by the fields of an explanation, with what is to be added to its sentences. */
const FIELDS: readonly (readonly [keyof Model['same'], string, string])[] = [
  ['given', 'GIVEN_NAME', ''],
  ['others', 'OTHER_NAMES', ''],
  ['family', 'FAMILY_NAME', ''],
  ['order', 'NAME_ORDER', ''],
  ['born', 'BIRTH_DATE', ''],
  ['sex', 'SEX', ' (where first names do not tell)'],
  ['sexOfNamesake', 'SEX', ' (where first names agree)'],
  ['home', 'ADDRESS', ''],
  ['identifier', 'IDENTIFIER', ''],
  ['expected', 'EXPECTED_DELIVERY', ''],
];

/** Bits by which a weight has to move to be worth a reader's time. */
const WORTH_TELLING = 0.1;

/**
 * What a learnt model expects of one person's records otherwise than the one before, in plain sentences for
 * whoever releases it, the largest change first. The other accounts never change by learning.
 */
export function whatChanged(before: Model, after: Model): readonly Change[] {
  return FIELDS.flatMap(([key, field, where]) => {
    const [old, learnt]: readonly Readonly<Record<string, number>>[] = [
      before.same[key],
      after.same[key],
    ];
    return Object.keys(old ?? {}).flatMap((level): readonly Change[] => {
      const [was, is] = [old?.[level] ?? 0, learnt?.[level] ?? 0];
      if (Math.abs(was - is) < 1_000 * WORTH_TELLING) return [];
      return [change({ field, level, where }, shareOf(was), shareOf(is))];
    });
  }).toSorted((one, other) => movedBy(other) - movedBy(one));
}

const shareOf = (milliBits: number): number => 2 ** (-milliBits / 1_000);
const movedBy = ({ before, after }: Change): number => Math.abs(Math.log2(after / before));

function change(
  {
    field,
    level,
    where,
  }: { readonly field: string; readonly level: string; readonly where: string },
  before: number,
  after: number,
): Change {
  const what = sentenceFor(field, level).replace(/\.$/, '');
  const says = `${what}${where}: of ${percent(after)} of one person’s records that tell, before of ${percent(before)}.`;
  return { field, level, before, after, says };
}

const percent = (share: number): string => `${(100 * share).toPrecision(3)} %`;
