import type { About } from '../../policies/vocabulary.ts';
import type { Agency } from '../domain/agency.ts';
import type { PersonTraits } from '../domain/person.ts';
import type { Held, Person } from './family.ts';
import { heldAt, noted, type Enquired, type Gathering } from './gathering.ts';
import { namesTooMany } from './names-too-many.ts';
import { askableCategories, isOutOfSight, mayShowPerson } from './rulings.ts';

/**
 * Hears of every record that came to stand for somebody after relatives were met whom it is about, before
 * anything of it is read or shown: somebody who is kept from whoever asks may be recognised by these words
 * alone. Nothing else is taken from them, so that a picture is the same whoever is protected. One more request
 * to each agency that has such a record; none where nobody is protected from whoever asks.
 */
export async function describeRest(gathering: Gathering): Promise<void> {
  if (!gathering.describesFirst) return;
  const heard = gathering.enquired.flatMap((source) =>
    undescribed(gathering, source).map(async ({ person, held: { holding } }) => {
      const { asking, trace } = source;
      const answer = await noted(gathering, trace, () => asking.relationships(holding));
      return { person, holding, trace, answer };
    }),
  );
  for (const { person, holding, trace, answer } of await Promise.all(heard)) {
    const isBelieved = answer.kind === 'ANSWERED' && !namesTooMany([answer.value]);
    (isBelieved ? trace.told : trace.untold).add(holding);
    if (isBelieved) learn(gathering, person, answer.value.person);
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

function isOfUse({ rulings, wanted }: Gathering, agency: Agency, about: About): boolean {
  if (mayShowPerson(rulings, agency, about)) return true;
  const { content, existence } = askableCategories(rulings, agency, about, wanted);
  return content.length + existence.length > 0;
}

function learn({ family }: Gathering, person: Person, traits: PersonTraits): void {
  family.learn(person.ref, traits);
  if (isOutOfSight(family.about(person))) family.avoid(traits);
}
