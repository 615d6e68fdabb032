import type { Agency } from '../domain/agency.ts';
import type { HoldingId } from '../domain/ids.ts';
import type { Family, Person } from './family.ts';
import { partOf } from './family-part.ts';
import { heldAt, noted, type Gathering } from './gathering.ts';
import type { HoldingRelations, NamedRelative } from './ports.ts';
import { shownBy, shownTraits } from './redact.ts';
import { aboutAged, knownAge, mayShowPerson } from './rulings.ts';

/**
 * Reads who each record is about and whom it names, and lets the family grow by those whom the rules
 * let be shown. Answers are taken in the order of the register, so that the same answers always make
 * the same family.
 */
export async function meetRelatives(gathering: Gathering): Promise<void> {
  const { enquired, family, rulings } = gathering;
  const answers = enquired.flatMap(({ agency, asking, trace }) =>
    heldAt(family, agency.code)
      .filter(({ person }) => mayShowPerson(rulings, agency, family.about(person)))
      .map(async ({ person, held }) => ({
        agency,
        person,
        answer: await noted(gathering, trace, () => asking.relationships(held.holding)),
      })),
  );
  for (const { agency, person, answer } of await Promise.all(answers))
    if (answer.kind === 'ANSWERED') meet(gathering, agency, person, answer.value);
}

function meet(
  { family, rulings }: Gathering,
  agency: Agency,
  person: Person,
  { person: traits, relatives }: HoldingRelations,
): void {
  const about = family.about(person);
  family.tell(person.ref, {
    source: agency.code,
    traits: shownTraits(rulings, agency, about, traits),
  });
  if (!shownBy(rulings.content(agency, 'RELATIONSHIPS', about)).has('RELATIONSHIP')) return;
  for (const relative of relatives) meetOne({ family, rulings }, agency, person, relative);
}

function meetOne(
  { family, rulings }: Pick<Gathering, 'family' | 'rulings'>,
  agency: Agency,
  person: Person,
  { holding, traits, kind, from, to }: NamedRelative,
): void {
  const age = knownAge([traits], family.today);
  const about = aboutAged(partOf(kind, person.part, age), age);
  if (!shownBy(rulings.content(agency, 'RELATIONSHIPS', about)).has('RELATIONSHIP')) return;
  const account = { source: agency.code, traits: shownTraits(rulings, agency, about, traits) };
  const relative = recordHolder(family, agency, holding) ?? family.admit(account, about.part);
  if (holding !== undefined)
    family.hold(relative.person.ref, { agency: agency.code, holding, match: relative.match });
  family.assert({
    person: relative.person.ref,
    kind,
    of: person.ref,
    source: agency.code,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  });
}

/** Whomever this agency's record stands for already. */
function recordHolder(
  family: Family,
  agency: Agency,
  holding: HoldingId | undefined,
): ReturnType<Family['admit']> | undefined {
  const person = holding === undefined ? undefined : family.holder(agency.code, holding);
  return person
    ? { person, match: person.held.find((held) => held.holding === holding)?.match }
    : undefined;
}
