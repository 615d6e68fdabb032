import type { AgencyCode } from '../domain/ids.ts';
import type { Family, Person } from './family.ts';
import { heldAt, noted, type GatheredMatter, type Gathering, type Trace } from './gathering.ts';
import { lookUpTraits } from './look-up.ts';
import type { Answer, Found, HoldingMatter } from './ports.ts';
import { meetRelatives } from './relatives.ts';
import { askableCategories, mayAsk } from './rulings.ts';

/**
 * At most four waves, one request per agency in each: find those whom the referral names; read whom
 * their records name; find the newly named; read the entries of everybody.
 */
export async function gather(gathering: Gathering): Promise<readonly GatheredMatter[]> {
  await findEverybody(gathering);
  await meetRelatives(gathering);
  await findEverybody(gathering);
  return readEntries(gathering);
}

/** Asks each agency for everybody whom it may be asked about, has not been asked about and has not named itself. */
async function findEverybody(gathering: Gathering): Promise<void> {
  const { enquired, family, rulings } = gathering;
  const answers = enquired.flatMap(({ agency, asking, trace }) =>
    family
      .people()
      .filter((person) => !trace.sought.has(person.ref) && !isHeldBy(person, agency.code))
      .filter((person) => mayAsk(rulings, agency, family.about(person)))
      .map(async (person) => {
        trace.sought.add(person.ref);
        const query = { ref: person.ref, traits: lookUpTraits(agency.holder, person.first) };
        const answer = await noted(gathering, trace, () => asking.find(query));
        return { agency, person, trace, answer };
      }),
  );
  for (const { agency, person, trace, answer } of await Promise.all(answers))
    if (answer.kind === 'ANSWERED')
      keepFound(family, agency.code, person, { trace, found: answer.value });
}

function keepFound(
  family: Family,
  agency: AgencyCode,
  person: Person,
  { trace, found }: { readonly trace: Trace; readonly found: Found },
): void {
  if (found.tooVague) trace.tooVague.add(person.ref);
  const probable = found.candidates.filter(({ match }) => match.grade === 'PROBABLE');
  for (const { holding, match } of probable) family.hold(person.ref, { agency, holding, match });
  if (probable.length === 0 && found.candidates.length > 0) trace.possible.add(person.ref);
}

/**
 * Asks for the entries of every record that stands for somebody, in the categories shown of that person
 * only; and whether there is anything in those of which no more may be known.
 */
async function readEntries(gathering: Gathering): Promise<readonly GatheredMatter[]> {
  const { enquired, family, rulings, wanted } = gathering;
  const answers = enquired.flatMap(({ agency, asking, trace }) =>
    heldAt(family, agency.code).flatMap(({ person, held }) => {
      const about = family.about(person);
      const { content, existence } = askableCategories(rulings, agency, about, wanted);
      if (content.length + existence.length === 0) return [];
      const { holding } = held;
      const ask = () => asking.entries({ holding, categories: content, existenceOf: existence });
      return [noted(gathering, trace, ask).then((answer) => ({ agency, person, about, answer }))];
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
