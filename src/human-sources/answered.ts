import { asId, type HoldingId, type PersonRef } from '../domain/ids.ts';
import type {
  Candidate,
  CategoryHeld,
  EntriesWanted,
  Found,
  HoldingMatter,
  PersonQuery,
} from '../sharing/ports.ts';
import type { AnsweredPerson, AskedPerson, HumanRequest } from './human-request.ts';

/** What was answered about one person in one request. */
type Said = { readonly asked: AskedPerson; readonly said: AnsweredPerson };

/** What somebody at the agency stands for: the person whom they were asked about, within one referral. */
const holdingOf = ({ referral }: HumanRequest, ref: PersonRef): HoldingId =>
  asId(`${referral}.${ref}`);

/** Whom the agency said it knows, as any source's finding; awaited where nothing has been answered of them. */
export function foundIn(
  requests: readonly HumanRequest[],
  { ref, knownAs = [] }: PersonQuery,
): Found {
  const people = new Set([ref, ...knownAs]);
  const [newest] = answeredFirst(requests).flatMap((request) => {
    const said = request.answer?.people.find((one) => people.has(one.ref));
    return said ? [{ request, said }] : [];
  });
  const nobody = { ref, tooVague: false, candidates: [] } as const;
  if (!newest) return { ...nobody, awaited: true };
  const { request, said } = newest;
  if (said.refused) return { ...nobody, refused: said.refused };
  return { ...nobody, candidates: said.known ? [candidateOf(request, said)] : [] };
}

/** A person at the agency recognised them; no machine weighed anything. */
const candidateOf = (request: HumanRequest, { ref }: AnsweredPerson): Candidate => ({
  holding: holdingOf(request, ref),
  version: request.answer?.at ?? '',
  recognised: true,
  match: {
    grade: 'PROBABLE',
    milliBits: 0,
    parts: [],
    conflicts: [],
    rivals: 0,
    modelVersion: 'person',
  },
});

/** What the agency said of these records in these categories, and nothing of any other; each in its newest words. */
export function matterIn(
  requests: readonly HumanRequest[],
  wanted: readonly EntriesWanted[],
): readonly HoldingMatter[] {
  const byHolding = saidOf(requests);
  return wanted.flatMap(({ holdings, categories, only }) =>
    holdings.flatMap((holding) =>
      categories.flatMap((category) => {
        const newest = byHolding.get(holding)?.find(({ asked }) => asksFor(asked, category));
        return newest ? toldOf(newest.said, { holding, category }, only) : [];
      }),
    ),
  );
}

/** What was said in one category: entries, or the bare category where only that is wanted or was said. */
function toldOf(
  { entries, holds }: AnsweredPerson,
  { holding, category }: CategoryHeld,
  only: EntriesWanted['only'],
): readonly HoldingMatter[] {
  const own = entries.filter((entry) => entry.category === category);
  const isHeld = holds.includes(category) || (only === 'EXISTENCE' && own.length > 0);
  const told = only === 'EXISTENCE' ? [] : own;
  return [
    ...told.map((entry) => ({ kind: 'ENTRY', holding, entry }) as const),
    ...(isHeld ? [{ kind: 'EXISTENCE', holding, category } as const] : []),
  ];
}

const asksFor = (
  { categories, existenceOf }: AskedPerson,
  category: AskedPerson['categories'][number],
): boolean => categories.includes(category) || existenceOf.includes(category);

/** By record, the newest answer first. */
function saidOf(requests: readonly HumanRequest[]): ReadonlyMap<HoldingId, readonly Said[]> {
  const byHolding = new Map<HoldingId, Said[]>();
  for (const request of answeredFirst(requests))
    for (const said of request.answer?.people ?? []) {
      const asked = request.about.find(({ ref }) => ref === said.ref);
      const holding = holdingOf(request, said.ref);
      const one = asked && { asked, said };
      if (one) byHolding.set(holding, [...(byHolding.get(holding) ?? []), one]);
    }
  return byHolding;
}

const answeredFirst = (requests: readonly HumanRequest[]): readonly HumanRequest[] =>
  requests
    .filter(({ state }) => state === 'ANSWERED')
    .toSorted((left, right) => ((left.answer?.at ?? '') < (right.answer?.at ?? '') ? 1 : -1));

/** When the newest answer came; undefined where there is none. */
export const newestAnswerAt = (requests: readonly HumanRequest[]) =>
  answeredFirst(requests)[0]?.answer?.at;
