import type { Holder } from '../../src/domain/agency.ts';
import { categoriesHeld, traitsKey, type Relative, type Shape } from './family.ts';

/** One agency's records of the family, each answer's parts as JSON text that only needs to be joined. */
export type CannedRecords = {
  /** The candidate for somebody, by `traitsKey`; nobody else is known. */
  readonly candidates: ReadonlyMap<string, string>;
  readonly relations: ReadonlyMap<string, string>;
  /** By holding, then category. */
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

export function cannedRecords(holder: Holder, { people, ...shape }: Shape): CannedRecords {
  return {
    candidates: new Map(
      people.map((one) => [
        traitsKey(one.given, one.family, one.dateOfBirth),
        JSON.stringify(candidateOf(holder, one)),
      ]),
    ),
    relations: new Map(
      people.map((one) => [
        holdingOf(holder, one),
        JSON.stringify(relationsOf(holder, one, people)),
      ]),
    ),
    entries: new Map(
      people.map((one) => [holdingOf(holder, one), entriesOf(holder, one, shape)] as const),
    ),
  };
}

const holdingOf = (holder: Holder, { key }: Relative) => `${holder.toLowerCase()}-${key}`;

const PARTS = [
  { field: 'name', level: 'same', milliBits: 9_100, says: 'The names are the same.' },
  {
    field: 'dateOfBirth',
    level: 'same',
    milliBits: 12_300,
    says: 'The dates of birth are the same.',
  },
  { field: 'address', level: 'same', milliBits: 7_400, says: 'The addresses are the same.' },
];

const candidateOf = (holder: Holder, one: Relative) => ({
  holding: holdingOf(holder, one),
  version: '1',
  grade: 'PROBABLE',
  milliBits: 28_800,
  parts: PARTS,
  conflicts: [],
  rivals: 0,
  modelVersion: 'canned',
});

const personOf = ({ given, family, dateOfBirth, sex }: Relative) => ({
  names: [{ given, family, use: 'LEGAL' }],
  dateOfBirth,
  sex,
  addresses: [{ line: '14 Tannery Row', postcode: 'NM3 7QD', from: '2019-02' }],
  identifiers: [],
});

/** Each record names three others: whoever stands next in the family. */
function relationsOf(holder: Holder, one: Relative, people: readonly Relative[]) {
  const at = people.indexOf(one);
  const next = [1, 4, 7].flatMap((step) => people[(at + step) % people.length] ?? []);
  const relatives = next
    .filter((other) => other !== one)
    .map((other) => ({ person: personOf(other), kind: 'HOUSEHOLD_MEMBER' }));
  return { holding: holdingOf(holder, one), person: personOf(one), relatives };
}

function entriesOf(
  holder: Holder,
  one: Relative,
  { detail }: Pick<Shape, 'detail'>,
): ReadonlyMap<string, string> {
  const text = 'Seen at home with both carers; the account given was consistent. '.repeat(4);
  return new Map(
    categoriesHeld(holder).map((category, c) => {
      const entries = Array.from({ length: one.entries }, (_, n) =>
        JSON.stringify({
          id: `${one.key}-${category}-${n}`,
          holding: holdingOf(holder, one),
          category,
          occurredOn: `20${10 + ((n * 7 + c) % 16)}-0${(c % 9) + 1}-1${n % 9}`,
          current: false,
          summary: `Contact ${n + 1} with the service`,
          detail: text.slice(0, detail),
          standing: 'FACT',
          handling: 'LAWFUL_SHARING',
        }),
      );
      return [category, entries.join(',')] as const;
    }),
  );
}
