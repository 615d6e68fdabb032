import { asId, type HoldingId, type PersonRef } from '../domain/ids.ts';
import type {
  Candidate,
  EntriesWanted,
  Found,
  HoldingMatter,
  PersonQuery,
} from '../sharing/ports.ts';
import type { AnsweredPerson, HumanRequest } from './human-request.ts';

/** A record that stands in an answered request and nowhere else. */
const holdingOf = (request: HumanRequest, ref: PersonRef): HoldingId =>
  asId(`${request.id}.${request.about.findIndex((one) => one.ref === ref)}`);

/** Whom the agency said it knows, as any source's finding. Undefined where somebody was not asked about. */
export function foundIn(
  request: HumanRequest,
  people: readonly PersonQuery[],
): readonly Found[] | undefined {
  const found = people.map(({ ref }) => {
    const said = saidOf(request, ref);
    return said && { ref, tooVague: false, candidates: candidatesOf(request, said) };
  });
  return found.every((one) => one !== undefined) ? found : undefined;
}

const saidOf = ({ answer }: HumanRequest, ref: PersonRef): AnsweredPerson | undefined =>
  answer?.people.find((one) => one.ref === ref);

/** A person at the agency recognised them; no machine weighed anything. */
function candidatesOf(request: HumanRequest, { ref, known }: AnsweredPerson): readonly Candidate[] {
  if (!known) return [];
  const match = {
    grade: 'PROBABLE',
    milliBits: 0,
    parts: [],
    conflicts: [],
    rivals: 0,
    modelVersion: 'person',
  } as const;
  return [{ holding: holdingOf(request, ref), version: request.answer?.at ?? '', match }];
}

/** What the agency said of these records in these categories, and nothing of any other. */
export function matterIn(
  request: HumanRequest,
  wanted: readonly EntriesWanted[],
): readonly HoldingMatter[] {
  const people = request.answer?.people ?? [];
  return wanted.flatMap(({ holdings, categories, only }) =>
    people
      .map((person) => ({ person, holding: holdingOf(request, person.ref) }))
      .filter(({ holding }) => holdings.includes(holding))
      .flatMap(({ person, holding }) =>
        only === 'EXISTENCE'
          ? heldIn(person, holding, categories)
          : entriesIn(person, holding, categories),
      ),
  );
}

type Categories = EntriesWanted['categories'];

const entriesIn = (
  { entries }: AnsweredPerson,
  holding: HoldingId,
  categories: Categories,
): readonly HoldingMatter[] =>
  entries
    .filter(({ category }) => categories.includes(category))
    .map((entry) => ({ kind: 'ENTRY', holding, entry }));

function heldIn(
  { entries, holds }: AnsweredPerson,
  holding: HoldingId,
  categories: Categories,
): readonly HoldingMatter[] {
  const held = new Set([...holds, ...entries.map(({ category }) => category)]);
  return categories
    .filter((category) => held.has(category))
    .map((category) => ({ kind: 'EXISTENCE', holding, category }));
}
