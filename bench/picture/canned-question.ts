import { z } from 'zod';
import type { CannedRecords } from './canned-records.ts';
import { traitsKey } from './family.ts';

const named = z.object({ given: z.string(), family: z.string() });
const sought = z.object({
  ref: z.string(),
  names: z.array(named),
  dateOfBirth: z.string().optional(),
});
const texts = z.array(z.string());
/** A question of the contract, as far as canned answers depend on it. */
const questionShape = z.object({
  query: z.string(),
  variables: z
    .object({ people: z.array(sought).optional(), holdings: texts.optional() })
    .catchall(z.unknown()),
});
type CannedQuestion = z.infer<typeof questionShape>;

/** The answer to a question, as JSON text. */
export function cannedAnswer(body: string, records: CannedRecords): string {
  const { query, variables } = questionShape.parse(JSON.parse(body));
  if (variables.people) return `{"find":[${variables.people.map(found(records)).join()}]}`;
  if (variables.holdings) return `{"relationships":[${relationsOf(records, variables.holdings)}]}`;
  return query.startsWith('query Card') ? CARD : entriesOf(records, variables);
}

const CARD = JSON.stringify({
  agency: {
    contract: '1.0',
    asOf: '2026-11-22T00:00:00Z',
    area: 'Northmere',
    freshness: 'nightly',
    categories: [],
  },
});

type Sought = z.infer<typeof sought>;
const found =
  ({ candidates }: CannedRecords) =>
  ({ ref, names: [name], dateOfBirth = '' }: Sought): string => {
    const candidate = name && candidates.get(traitsKey(name.given, name.family, dateOfBirth));
    return `{"ref":${JSON.stringify(ref)},"tooVague":false,"candidates":[${candidate ?? ''}]}`;
  };

const relationsOf = ({ relations }: CannedRecords, holdings: readonly string[]) =>
  holdings.flatMap((holding) => relations.get(holding) ?? []).join();

/** One list for each set: `e0` for the records of `h0` in the categories of `c0`, and so on. */
function entriesOf({ entries }: CannedRecords, variables: CannedQuestion['variables']): string {
  const lists: string[] = [];
  for (let at = 0; `h${at}` in variables; at += 1) {
    const holdings = texts.parse(variables[`h${at}`]);
    const categories = texts.parse(variables[`c${at}`]);
    const held = holdings.flatMap((holding) =>
      categories.flatMap((category) => entries.get(holding)?.get(category) || []),
    );
    lists.push(`"e${at}":[${held.join()}]`);
  }
  return `{${lists.join()}}`;
}
