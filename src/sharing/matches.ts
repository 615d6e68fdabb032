import type { Agency } from '../domain/agency.ts';
import type { AgencyCode, PersonRef } from '../domain/ids.ts';
import type { Link } from '../domain/link.ts';
import { picturedPerson } from './claims.ts';
import type { Describing } from './describing.ts';
import type { Person } from './family.ts';
import { gatherPeople } from './gather.ts';
import { noted, type Enquired, type Gathering } from './gathering.ts';
import type { FoundRecord } from './links.ts';
import { NAMED_BY_HOLDER, NAMED_VERSION } from './named-by-holder.ts';
import { maskedPerson, type MaskedPerson } from './masked-person.ts';
import type { Candidate } from './ports.ts';
import { shownTraits } from './redact.ts';
import { isOutOfSight, mayKnowOf, mayShowPerson } from './rulings.ts';

/** A record that an agency found for somebody, as far as it may be seen before that is settled. */
export type SeenRecord = {
  readonly record: FoundRecord;
  /** Undefined where rules keep it, or the agency did not say. */
  readonly masked: MaskedPerson | undefined;
};

/** A record beside what people have settled about it. */
export type SeenLink = { readonly link: Link; readonly masked: MaskedPerson | undefined };

/** Whom agencies found for one person of a family. */
export type PersonMatches = {
  readonly person: PersonRef;
  /** What the picture calls them. */
  readonly label: string;
  /** Whether too little is known of them to look for them. */
  readonly tooVague: boolean;
  readonly matches: readonly SeenLink[];
  /** Agencies that were asked and did not answer for all that they were asked. */
  readonly unanswered: readonly AgencyCode[];
};

/** What the agencies said, before it is put beside what people have settled. */
export type SeenRecords = Omit<PersonMatches, 'matches'> & {
  readonly seen: readonly SeenRecord[];
};

/**
 * Asks who is meant by whom, in at most four waves, and reads nothing of what the records hold. Undefined
 * where the family has no such person. A record whose existence may not be known is not among them, nor one of
 * which its agency does not say whom it is about while somebody is kept from whoever asks: that agency stands
 * among the unanswered.
 */
export async function seeRecords(
  gathering: Gathering,
  describing: Describing,
  named: PersonRef,
): Promise<SeenRecords | undefined> {
  await gatherPeople(gathering);
  const person = gathering.family.people().find(({ knownAs }) => knownAs.includes(named));
  if (!person || isOutOfSight(gathering.family.about(person))) return undefined;
  const found = gathering.enquired.flatMap((source) => foundFor(gathering, source, person));
  const seen = await Promise.all(found.map((one) => seeOne(gathering, describing, one)));
  return {
    person: person.ref,
    label: picturedPerson(person).label,
    tooVague: isTooVague(gathering, person),
    seen: seen.flatMap((one) => one ?? []),
    unanswered: gathering.enquired.flatMap(({ agency, trace }) =>
      trace.gaps.size > 0 ? [agency.code] : [],
    ),
  };
}

/** Whether everybody who was to look for them says that too little is known to do so. */
function isTooVague({ enquired }: Gathering, { ref }: Person): boolean {
  const sought = enquired.filter(({ trace }) => trace.sought.has(ref));
  return sought.length > 0 && sought.every(({ trace }) => trace.tooVague.has(ref));
}

type Finding = {
  readonly source: Enquired;
  readonly person: Person;
  readonly candidate: Candidate;
};

function foundFor(
  { family, rulings }: Gathering,
  source: Enquired,
  person: Person,
): readonly Finding[] {
  if (!mayKnowOf(rulings, source.agency, family.about(person))) return [];
  const looked = source.trace.found.flatMap((found) =>
    found.person === person.ref ? [found.candidate] : [],
  );
  const isLooked = new Set(looked.map(({ holding }) => holding));
  const named = person.held.flatMap(({ agency, holding, match }) =>
    agency === source.agency.code && !isLooked.has(holding)
      ? [{ holding, version: NAMED_VERSION, match: match ?? NAMED_BY_HOLDER }]
      : [],
  );
  return [...looked, ...named].map((candidate) => ({ source, person, candidate }));
}

/** One record's person, masked; nothing at all of it where it is somebody who must stay out of sight. */
async function seeOne(
  gathering: Gathering,
  describing: Describing,
  { source: { agency, asking, trace }, person, candidate }: Finding,
): Promise<SeenRecord | undefined> {
  const { family, rulings } = gathering;
  const about = family.about(person);
  const record = recordOf(agency, person, candidate);
  if (!mayShowPerson(rulings, agency, about)) return { record, masked: undefined };
  const ask = () => asking.relationships(candidate.holding);
  const answer = await noted(gathering, trace, ask);
  if (answer.kind === 'GAP') return gathering.guarded ? undefined : { record, masked: undefined };
  const { person: traits } = answer.value;
  const theirs = family.aboutSomebody(person.part, traits);
  if (isOutOfSight(theirs)) return undefined;
  const shown = describing.safe(shownTraits(rulings, agency, about, traits), theirs.restricted);
  return { record, masked: maskedPerson(shown) };
}

/** Every record that a picture used for somebody, so that what the machine proposed can be taken back. */
export function usedRecords({ family, enquired }: Gathering): readonly FoundRecord[] {
  const found = new Map(
    enquired.flatMap(({ agency, trace }) =>
      trace.found.map(
        ({ person, candidate }) =>
          [`${agency.code}/${candidate.holding}/${person}`, candidate] as const,
      ),
    ),
  );
  return family.people().flatMap(({ ref, knownAs, held }) =>
    held.map(({ agency, holding, match }) => ({
      person: ref,
      knownAs,
      agency,
      holding,
      version: found.get(`${agency}/${holding}/${ref}`)?.version ?? NAMED_VERSION,
      match: match ?? NAMED_BY_HOLDER,
    })),
  );
}

const recordOf = (
  { code }: Agency,
  { ref, knownAs }: Person,
  { holding, version, match }: Candidate,
): FoundRecord => ({ person: ref, knownAs, agency: code, holding, version, match });
