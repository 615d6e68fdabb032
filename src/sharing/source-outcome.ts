import type { Agency } from '../domain/agency.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import type { SourceOutcome } from './coverage.ts';
import type { Person } from './family.ts';
import { heldAt, type Enquired, type Gathering } from './gathering.ts';
import { isOutOfSight, mayKnowOf } from './rulings.ts';
import type { ShownMatter } from './shown-matter.ts';

/** What one source's answers came to, now that everybody has spoken. */
export function outcomeOf(
  gathering: Gathering,
  { knownBy, withheld }: ShownMatter,
  { agency, card }: Pick<SourceOutcome, 'agency' | 'card'>,
): SourceOutcome {
  const enquired = gathering.enquired.find((one) => one.agency.code === agency.code);
  return {
    agency,
    card,
    trace: enquired?.trace,
    shown: [...knownBy].some((knowing) => knowing.startsWith(`${agency.code}/`)),
    traceKnowable: traceKnowable(gathering, agency),
    possible: enquired ? possiblyKnown(gathering, enquired) : 0,
    tooVague: enquired ? tooVague(gathering, enquired) : 0,
    withheld: withheld.some(({ heldBy }) => heldBy === agency.code),
    refused: enquired ? refusals(gathering, enquired) : [],
  };
}

/** Whoever may be seen. What a line says must be the same as if there were nobody else. */
const inSight = ({ family }: Gathering): readonly Person[] =>
  family.people().filter((person) => !isOutOfSight(family.about(person)));

/** Whether, of everybody who may be seen, it may be known that this agency does not know them. */
const traceKnowable = (gathering: Gathering, agency: Agency): boolean =>
  inSight(gathering).every((person) =>
    mayKnowOf(gathering.rulings, agency, gathering.family.about(person)),
  );

/**
 * Of those who are only possibly known, how many did not turn out to be known after all. Somebody of whom it
 * may not be told that the agency knows them is not counted: that would tell it.
 */
function possiblyKnown(gathering: Gathering, { agency, trace }: Enquired): number {
  const { family, rulings } = gathering;
  const known = new Set(heldAt(family, agency.code).map(({ person }) => person.ref));
  return inSight(gathering)
    .filter(({ ref }) => trace.possible.has(ref) && !known.has(ref))
    .filter((person) => mayKnowOf(rulings, agency, family.about(person))).length;
}

/** Why its people do not speak of somebody, for each of whom it may be told whether the agency knows them. */
const refusals = (gathering: Gathering, { agency, trace }: Enquired): readonly RefusalCode[] =>
  inSight(gathering).flatMap(({ ref, ...person }) => {
    const code = trace.refused.get(ref);
    const about = gathering.family.about({ ref, ...person });
    return code && mayKnowOf(gathering.rulings, agency, about) ? [code] : [];
  });

const tooVague = (gathering: Gathering, { trace }: Enquired): number =>
  inSight(gathering).filter(({ ref }) => trace.tooVague.has(ref)).length;
