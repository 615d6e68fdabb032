import type { About } from '../../policies/vocabulary.ts';
import type { Agency } from '../domain/agency.ts';
import type { Held, Person } from './family.ts';
import { heldAt, noted, type Enquired, type Gathering } from './gathering.ts';
import { namesTooMany } from './names-too-many.ts';
import type { HoldingRelations } from './ports.ts';
import { learn, meetAmongKnown } from './relatives.ts';
import { askableCategories, mayShowPerson } from './rulings.ts';

/**
 * Hears of every record that came to stand for somebody after relatives were met whom it is about, before
 * anything else of it is read or shown: another name, another address, what the person is to the child may
 * stand there alone, and so may that by which somebody is recognised who is kept from whoever asks. What it
 * says is taken as from any other record, so that a picture is the same whoever is protected. One more request
 * to each agency that has such a record. Where somebody is protected, records of which nothing but entries may
 * be shown are heard of too.
 */
export async function describeRest(gathering: Gathering): Promise<void> {
  const heard = gathering.enquired.flatMap((source) =>
    undescribed(gathering, source).map(async ({ person, held: { holding } }) => {
      const { asking, trace } = source;
      const answer = await noted(gathering, trace, () => asking.relationships(holding));
      return { source, person, holding, answer };
    }),
  );
  for (const { source, person, holding, answer } of await Promise.all(heard)) {
    const { trace } = source;
    const isBelieved = answer.kind === 'ANSWERED' && !namesTooMany([answer.value]);
    (isBelieved ? trace.told : trace.untold).add(holding);
    if (isBelieved) meetLate(gathering, source, person, answer.value);
    else if (answer.kind === 'ANSWERED') trace.gaps.add('FAULTY');
  }
}

/** Records that are about to be read or shown, and of which nobody has said whom they are about. */
const undescribed = (gathering: Gathering, { agency, trace }: Enquired): readonly Holder[] =>
  heldAt(gathering.family, agency.code).filter(
    ({ person, held: { holding } }) =>
      !trace.told.has(holding) &&
      !trace.untold.has(holding) &&
      isOfUse(gathering, agency, gathering.family.about(person)),
  );
type Holder = { readonly person: Person; readonly held: Held };

function isOfUse(
  { rulings, wanted, describesFirst }: Gathering,
  agency: Agency,
  about: About,
): boolean {
  if (mayShowPerson(rulings, agency, about)) return true;
  if (!describesFirst) return false;
  const { content, existence } = askableCategories(rulings, agency, about, wanted);
  return content.length + existence.length > 0;
}

function meetLate(
  gathering: Gathering,
  source: Enquired,
  person: Person,
  relations: HoldingRelations,
): void {
  const { family, rulings } = gathering;
  learn(family, person, relations.person);
  if (mayShowPerson(rulings, source.agency, family.about(person)))
    meetAmongKnown(gathering, source, person, relations);
}
