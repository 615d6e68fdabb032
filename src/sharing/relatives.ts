import type { Agency } from '../domain/agency.ts';
import type { HoldingId } from '../domain/ids.ts';
import type { PersonTraits } from '../domain/person.ts';
import type { Family, Person } from './family.ts';
import { partOf } from './family-part.ts';
import { heldAt, noted, type Enquired, type Gathering } from './gathering.ts';
import { namesTooMany } from './names-too-many.ts';
import type { HoldingRelations, NamedRelative } from './ports.ts';
import { shownBy, shownTraits } from './redact.ts';
import { isOutOfSight, knownAge, mayShowPerson } from './rulings.ts';

/**
 * Reads who each record is about and whom it names, and lets the family grow by those whom the rules
 * let be shown. Answers are taken in the order of the register, so that the same answers always make
 * the same family.
 */
export async function meetRelatives(gathering: Gathering): Promise<void> {
  const { enquired, family, rulings } = gathering;
  const asked = enquired.map(async ({ agency, asking, trace }): Promise<Told> => {
    const answers = heldAt(family, agency.code)
      .filter(({ person }) => mayShowPerson(rulings, agency, family.about(person)))
      .map(async ({ person, held: { holding } }) => ({
        person,
        holding,
        answer: await noted(gathering, trace, () => asking.relationships(holding)),
      }));
    const told = (await Promise.all(answers)).flatMap(({ person, holding, answer }) => {
      (answer.kind === 'ANSWERED' ? trace.told : trace.untold).add(holding);
      return answer.kind === 'ANSWERED' ? [{ person, relations: answer.value }] : [];
    });
    return { agency, trace, told };
  });
  for (const source of await Promise.all(asked)) {
    if (namesTooMany(source.told.map(({ relations }) => relations))) disbelieve(source);
    else for (const one of source.told) meet(gathering, source, one.person, one.relations);
  }
}

/** What one source told of those whom its records stand for. */
type Told = Teller & {
  readonly told: readonly { readonly person: Person; readonly relations: HoldingRelations }[];
};
type Teller = Pick<Enquired, 'agency' | 'trace'>;

function disbelieve({ trace, told }: Told): void {
  trace.gaps.add('FAULTY');
  for (const { relations } of told) {
    trace.told.delete(relations.holding);
    trace.untold.add(relations.holding);
  }
}

function meet(
  gathering: Gathering,
  source: Teller,
  person: Person,
  relations: HoldingRelations,
): void {
  const { family } = gathering;
  learn(family, person, relations.person);
  for (const relative of toldOf(gathering, source, person, relations))
    meetOne(gathering, source, person, somebodyElse(family, source, person, relative));
}

/** Takes note of whom a record is about, so that nobody is shown, or spoken of, who must stay out of sight. */
export function learn(family: Family, person: Person, traits: PersonTraits): void {
  family.learn(person.ref, traits);
  if (isOutOfSight(family.about(person))) family.avoid(traits);
}

/** Takes a record's words about a person into the picture, and gives whom it names as far as that may be told. */
function toldOf(
  { family, rulings }: Gathering,
  { agency }: Teller,
  person: Person,
  { holding, person: told, relatives }: HoldingRelations,
): readonly NamedRelative[] {
  const about = family.about(person);
  const traits = shownTraits(rulings, agency, about, told);
  family.tell(person.ref, { source: agency.code, holding, traits });
  const shown = shownBy(rulings.content(agency, 'RELATIONSHIPS', about));
  return shown.has('RELATIONSHIP') ? relatives : [];
}

/**
 * The same for a record that was found last: what it says of its person, and what that person is to those whom
 * the family has already by a record of this agency. Whom it names besides is not looked for any more, and so
 * not shown.
 */
export function meetAmongKnown(
  gathering: Gathering,
  source: Teller,
  person: Person,
  relations: HoldingRelations,
): void {
  const { family } = gathering;
  for (const relative of toldOf(gathering, source, person, relations)) {
    const known = recordHolder(family, source.agency, relative.holding);
    if (known && known.person.ref !== person.ref) meetOne(gathering, source, person, relative);
  }
}

function meetOne(
  { family, rulings, linking }: Pick<Gathering, 'family' | 'rulings' | 'linking'>,
  { agency, trace }: Teller,
  person: Person,
  { holding, traits, kind, from, to }: NamedRelative,
): void {
  const age = knownAge([traits], family.today);
  const about = family.aboutSomebody(partOf(kind, person.part, age), traits);
  if (isOutOfSight(about)) family.avoid(traits);
  if (!shownBy(rulings.content(agency, 'RELATIONSHIPS', about)).has('RELATIONSHIP')) return;
  const shown = shownTraits(rulings, agency, about, traits);
  const account = { source: agency.code, traits: shown, ...(holding && { holding }) };
  const relative = recordHolder(family, agency, holding) ?? family.admit(account, about.part);
  if (relative.person.ref === person.ref) return void trace.gaps.add('FAULTY');
  family.learn(relative.person.ref, traits);
  family.draw(relative.person.ref, about.part);
  holdNamed({ family, linking }, agency, relative, holding);
  family.assert({
    person: relative.person.ref,
    kind,
    of: person.ref,
    source: agency.code,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  });
}

/** The record that the agency itself names as theirs; unless somebody has said that it is not. */
function holdNamed(
  { family, linking }: Pick<Gathering, 'family' | 'linking'>,
  { code }: Agency,
  { person, match }: ReturnType<Family['admit']>,
  holding: HoldingId | undefined,
): void {
  if (holding === undefined) return;
  const standing = linking.standing(person.knownAs, { agency: code, holding });
  if (standing === 'APART') return;
  const confirmed = standing === 'CONFIRMED';
  family.hold(person.ref, { agency: code, holding, match, confirmed });
}

/**
 * Nobody is their own relative. A record that names itself describes somebody else, who is taken for whom
 * it describes; and because more may be wrong, the source's line says that part of its answer is missing.
 */
function somebodyElse(
  family: Family,
  { agency, trace }: Teller,
  person: Person,
  relative: NamedRelative,
): NamedRelative {
  const { holding, ...described } = relative;
  const isOwnRecord =
    holding !== undefined && family.holder(agency.code, holding)?.ref === person.ref;
  if (!isOwnRecord) return relative;
  trace.gaps.add('FAULTY');
  return described;
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
