import type { Enquired, Gathering } from './gathering.ts';
import { queryFor } from './look-up.ts';
import type { Wish } from './ports.ts';
import { askableCategories, mayAsk } from './rulings.ts';

/**
 * Leaves requests with those agencies for which a person answers: about whomever rules let them be asked about,
 * for all that rules let be known of each, however narrow this question is, so that a person is asked once.
 */
export async function summonPeople(gathering: Gathering): Promise<void> {
  await Promise.all(gathering.enquired.map((enquired) => summonAt(gathering, enquired)));
}

async function summonAt(gathering: Gathering, enquired: Enquired): Promise<void> {
  const { summon, trace, source } = enquired;
  if (!summon || source.paused?.() === true) return;
  const wishes = wishesFor(gathering, enquired);
  if (wishes.length === 0) return;
  const summoned = await summon(wishes);
  if (summoned === 'UNAVAILABLE') return void trace.gaps.add(summoned);
  trace.askedAt = summoned.askedAt;
  trace.awaited = summoned.awaited;
  trace.againBy = summoned.againBy;
  if (summoned.awaited) trace.gaps.add('PENDING');
}

const wishesFor = ({ family, rulings }: Gathering, { agency, trace }: Enquired): readonly Wish[] =>
  family
    .people()
    .filter(({ ref }) => trace.sought.has(ref) && !trace.tooVague.has(ref))
    .flatMap((person) => {
      const about = family.about(person);
      if (!mayAsk(rulings, agency, about)) return [];
      const { content, existence } = askableCategories(rulings, agency, about, undefined);
      const { part, age } = about;
      const place = { part, ...(age !== undefined && { age }) };
      return [{ ...queryFor(agency, person), place, categories: content, existenceOf: existence }];
    });
