import { z } from 'zod';

/** What each agency said in one wave, parsed and otherwise untouched. */
export type Wave = readonly { readonly agency: string; readonly said: unknown }[];

type Words = {
  readonly names: readonly { readonly given: string; readonly family: string }[];
  readonly dateOfBirth: string;
  readonly sex: string;
  readonly addresses: readonly object[];
};
type Found = {
  readonly ref: string;
  readonly candidates: readonly { readonly holding: string; readonly parts: readonly object[] }[];
};
type Relations = {
  readonly holding: string;
  readonly person: Words;
  readonly relatives: readonly { readonly person: Words; readonly kind: string }[];
};
type Entry = {
  readonly id: string;
  readonly holding: string;
  readonly category: string;
  readonly occurredOn: string;
  readonly summary: string;
  readonly detail: string;
  readonly standing: string;
  readonly handling: string;
};
/** Typed by word of mouth: the floor trusts everybody, so nothing is checked. */
const finding = z.custom<{ readonly data: { readonly find: readonly Found[] } }>();
const relating = z.custom<{ readonly data: { readonly relationships: readonly Relations[] } }>();
const entering = z.custom<{ readonly data: Readonly<Record<string, readonly Entry[]>> }>();

type Member = { readonly id: string; readonly match: object[]; readonly names: object[] };
/** Who is who: members by reference, and whom each agency's record stands for. */
type Known = { readonly members: Map<string, Member>; readonly holders: Map<string, string> };

/**
 * Puts the answers together as one would who trusts everybody: people by reference with their candidates
 * and what is said of them, entries in the form in which they are shown, sorted by date. The bytes that
 * leave are about as many as those of the gateway's picture.
 */
export function mergedPicture([
  found = [],
  related = [],
  again = [],
  late = [],
  held = [],
]: readonly Wave[]): string {
  const known: Known = { members: new Map(), holders: new Map() };
  for (const { agency, said } of [...found, ...again])
    meet(known, agency, finding.parse(said).data.find);
  const told = (wave: Wave) =>
    wave.flatMap(({ agency, said }) =>
      relating.parse(said).data.relationships.flatMap((one) => relate(known, agency, one)),
    );
  const relationships = told(related);
  // Whom records that are found last name besides, the gateway does not show either.
  told(late);
  const nodes = held.flatMap(({ agency, said }) =>
    Object.values(entering.parse(said).data).flatMap((entries) =>
      entries.map((entry) => shown(agency, known.holders.get(`${agency}/${entry.holding}`), entry)),
    ),
  );
  const chronology = { total: nodes.length, nodes: nodes.toSorted(byDate) };
  const familyPicture = { members: [...known.members.values()], relationships, chronology };
  return JSON.stringify({ data: { familyPicture } });
}

function meet({ members, holders }: Known, agency: string, found: readonly Found[]): void {
  for (const { ref, candidates } of found) {
    const member = members.get(ref) ?? { id: ref, match: [], names: [] };
    members.set(ref, member);
    for (const { holding, parts } of candidates) {
      holders.set(`${agency}/${holding}`, ref);
      member.match.push({ agency, grade: 'PROBABLE', confirmed: false, parts });
    }
  }
}

function relate({ members, holders }: Known, agency: string, one: Relations): readonly object[] {
  const of = holders.get(`${agency}/${one.holding}`) ?? one.holding;
  members.get(of)?.names.push({ ...wordsOf(one.person), heldBy: [agency] });
  return one.relatives.map(({ person, kind }) => ({
    person: wordsOf(person),
    kind,
    of,
    source: agency,
  }));
}

const wordsOf = ({ names: [name], dateOfBirth, sex, addresses }: Words) => ({
  value: `${name?.given} ${name?.family}`,
  use: 'LEGAL',
  dateOfBirth,
  sex,
  addresses,
});

const shown = (agency: string, about: string | undefined, entry: Entry) => ({
  id: `${agency}:${entry.id}`,
  heldBy: agency,
  about,
  category: entry.category,
  occurredOn: { date: entry.occurredOn, precision: 'DAY' },
  summary: entry.summary,
  detail: entry.detail,
  standing: { kind: entry.standing, grade: null },
  handling: { code: entry.handling, conditions: null },
  provisional: true,
});

const byDate = (
  left: { readonly occurredOn: { readonly date: string } },
  right: { readonly occurredOn: { readonly date: string } },
) => (left.occurredOn.date < right.occurredOn.date ? -1 : 1);
