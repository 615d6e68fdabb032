import type { AgencyCode } from '../domain/ids.ts';
import { describeRest } from './describe-rest.ts';
import type { Held, Person } from './family.ts';
import { heldAt, noted, type GatheredMatter, type Gathering, type Trace } from './gathering.ts';
import type { Linking, LinkStanding } from './links.ts';
import { queryFor } from './look-up.ts';
import type { Answer, Candidate, Found, HoldingMatter, PersonQuery } from './ports.ts';
import { meetRelatives } from './relatives.ts';
import { summonPeople } from './summon-people.ts';
import { askableCategories, mayAsk } from './rulings.ts';

/**
 * At most five waves, one request per agency in each: find those whom the referral names; read whom
 * their records name; find the newly named; read whom the records found last are about; read the entries
 * of everybody.
 */
export async function gather(gathering: Gathering): Promise<readonly GatheredMatter[]> {
  await gatherPeople(gathering);
  await summonPeople(gathering);
  return readEntries(gathering);
}

/** All waves but the last: who is in the family, and which records may be theirs. */
export async function gatherPeople(gathering: Gathering): Promise<void> {
  await findEverybody(gathering);
  await meetRelatives(gathering);
  await findEverybody(gathering);
  await describeRest(gathering);
}

/** Asks each agency for everybody whom it may be asked about, has not been asked about and has not named itself. */
async function findEverybody(gathering: Gathering): Promise<void> {
  const { enquired, family, rulings } = gathering;
  const answers = enquired.flatMap(({ agency, asking, trace }) =>
    family
      .people()
      .filter((person) => !trace.sought.has(person.ref) && !isHeldBy(person, agency.code))
      .filter((person) => mayAsk(rulings, agency, family.about(person)))
      .map((person) => ({ person, query: queryFor(agency, person) }))
      .filter(({ person, query }) => saysEnough(gathering, trace, person, query))
      .map(async ({ person, query }) => {
        const answer = await noted(gathering, trace, () => asking.find(query));
        return { agency, person, trace, answer };
      }),
  );
  for (const { agency, person, trace, answer } of await Promise.all(answers))
    if (answer.kind === 'ANSWERED')
      keepFound(gathering, agency.code, person, { trace, found: answer.value });
}

/** Nobody is asked for somebody of whom too little is known: whoever came back would be anybody. */
function saysEnough(
  { saysTooLittle }: Gathering,
  trace: Trace,
  { ref }: Person,
  { traits }: PersonQuery,
): boolean {
  trace.sought.add(ref);
  const isVague = saysTooLittle(traits);
  if (isVague) trace.tooVague.add(ref);
  return !isVague;
}

function keepFound(
  { family, linking }: Gathering,
  agency: AgencyCode,
  person: Person,
  { trace, found }: { readonly trace: Trace; readonly found: Found },
): void {
  noteSaid(trace, person, found);
  let isHeld = false;
  let isOpen = false;
  for (const candidate of found.candidates) {
    trace.found.push({ person: person.ref, candidate });
    const use = useOf(linking, person, agency, candidate);
    if (use === 'OPEN') isOpen = true;
    if (use !== 'CONFIRMED' && use !== 'PROVISIONAL') continue;
    family.hold(person.ref, heldAs(agency, candidate, use === 'CONFIRMED'));
    isHeld = true;
  }
  if (isOpen && !isHeld) trace.possible.add(person.ref);
}

function noteSaid(trace: Trace, { ref }: Person, { tooVague, refused }: Found): void {
  if (tooVague) trace.tooVague.add(ref);
  if (refused) trace.refused.set(ref, refused);
}

/** Where somebody at the agency recognised them, nothing was compared. */
const heldAs = (
  agency: AgencyCode,
  { holding, match, recognised }: Candidate,
  confirmed: boolean,
): Held => ({ agency, holding, match: recognised ? undefined : match, confirmed });

/** How a record that was found is used: as people have settled it, or by what the machine makes of it. */
function useOf(
  linking: Linking,
  { knownAs }: Person,
  agency: AgencyCode,
  { holding, version, match, recognised }: Candidate,
): LinkStanding | 'PROVISIONAL' {
  const standing = linking.standing(knownAs, { agency, holding, version });
  if (standing === 'OPEN' && recognised) return 'CONFIRMED';
  const isUsed = standing === 'OPEN' && match.grade === 'PROBABLE' && linking.usesProvisional;
  return isUsed ? 'PROVISIONAL' : standing;
}

/**
 * Asks for the entries of every record that stands for somebody, in the categories shown of that person
 * only; and whether there is anything in those of which no more may be known. A record that must not be read
 * before it is known whom it is about is left alone; its source's line says already that something is missing.
 */
async function readEntries(gathering: Gathering): Promise<readonly GatheredMatter[]> {
  const { enquired, family, rulings, wanted } = gathering;
  const answers = enquired.flatMap(({ agency, asking, trace }) =>
    heldAt(family, agency.code).flatMap(({ person, held }) => {
      if (gathering.guarded && trace.untold.has(held.holding)) return [];
      const about = family.about(person);
      const { content, existence } = askableCategories(rulings, agency, about, wanted);
      if (content.length + existence.length === 0) return [];
      const { holding } = held;
      const ask = () => asking.entries({ holding, categories: content, existenceOf: existence });
      const provisional = !held.confirmed;
      return [
        noted(gathering, trace, ask).then((answer) => ({
          agency,
          person,
          about,
          provisional,
          answer,
        })),
      ];
    }),
  );
  return (await Promise.all(answers)).map(({ answer, ...record }) => ({
    ...record,
    matter: matterOf(answer),
  }));
}

const matterOf = (answer: Answer<readonly HoldingMatter[]>) =>
  answer.kind === 'ANSWERED' ? answer.value : [];

const isHeldBy = (person: Person, agency: AgencyCode) =>
  person.held.some((held) => held.agency === agency);
