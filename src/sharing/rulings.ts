import { youngestAge } from '../domain/day.ts';
import type { Decider, Ruling } from '../../policies/decide.ts';
import type { Departure, MayLeave } from '../../policies/may-leave.ts';
import type { About } from '../../policies/vocabulary.ts';
import {
  categoriesOf,
  ENTRY_CATEGORIES,
  PERSONAL_CATEGORIES,
  type Agency,
  type Category,
  type EntryCategory,
} from '../domain/agency.ts';
import type { PartialDate } from '../domain/day.ts';
import type { HeldEntry } from '../domain/entry.ts';
import type { AgencyCode } from '../domain/ids.ts';
import type { PersonTraits } from '../domain/person.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Facts, FamilyPart } from '../domain/sharing.ts';

/** Every ruling that one question needs, made when first needed and the same from then on. */
export type Rulings = {
  /** May it be known that this agency holds such a category about such a person? */
  existence(agency: Agency, category: Category, about: About): Ruling;
  /** What of it may be shown? */
  content(agency: Agency, category: Category, about: About): Ruling;
  /** What of this entry may leave, once its category has been ruled? */
  departure(agency: Agency, entry: HeldEntry, about: About): Departure;
};

/** The rule book at work: categories are ruled first, then each entry by what it says itself. */
export type Rules = { readonly decide: Decider; readonly mayLeave: MayLeave };

export function rulingsFor(
  { decide, mayLeave }: Rules,
  viewer: Practitioner,
  facts: Facts,
): Rulings {
  const existence = remembered((agency, category, about) =>
    decide('EXISTENCE', { viewer, facts, agency, category, about }),
  );
  const content = remembered((agency, category, about) =>
    decide('CONTENT', { viewer, facts, agency, category, about }),
  );
  const departures = remembered((agency, category, about): Departures => {
    const ruling = content(agency, category, about);
    const matter = { viewer, facts, agency, category, about };
    return (entry) => mayLeave(entry, ruling, matter);
  });
  return {
    existence,
    content,
    departure: (agency, entry, about) => departures(agency, entry.category, about)(entry),
  };
}

type Departures = (entry: HeldEntry) => Departure;
type Rule<Made> = (agency: Agency, category: Category, about: About) => Made;

/** A picture asks for thousands of rulings and needs few: each is made once for a question. */
function remembered<Made extends object>(rule: Rule<Made>): Rule<Made> {
  const made = new Map<About, Map<AgencyCode, Map<Category, Made>>>();
  return (agency, category, about) => {
    const ofPerson = entryOf(made, about);
    const ofAgency = entryOf(ofPerson, agency.code);
    const known = ofAgency.get(category);
    if (known) return known;
    const ruling = rule(agency, category, about);
    ofAgency.set(category, ruling);
    return ruling;
  };
}

function entryOf<Key, Inner, Value>(map: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const known = map.get(key);
  if (known) return known;
  const fresh = new Map<Inner, Value>();
  map.set(key, fresh);
  return fresh;
}

/** Whether anything at all may be known from this agency about such a person; else it is not even asked. */
export function mayAsk(rulings: Rulings, agency: Agency, about: About): boolean {
  return categoriesOf(agency.holder).some(
    (category) => rulings.existence(agency, category, about).effect === 'PERMIT',
  );
}

/** Whether it may be known that this agency knows such a person. */
export const mayKnowOf = (rulings: Rulings, agency: Agency, about: About): boolean =>
  isPermitted(rulings.existence(agency, 'PERSON_DETAILS', about));

/** Whether who this person is, where they live or whom they belong to may be shown. */
export function mayShowPerson(rulings: Rulings, agency: Agency, about: About): boolean {
  return PERSONAL_CATEGORIES.some((category) => shows(rulings.content(agency, category, about)));
}

/** Categories that a source may be asked for. What is in neither list is never asked for. */
type AskableCategories = {
  /** Something of their content may be shown. */
  readonly content: readonly EntryCategory[];
  /** It may be known whether there is anything, and no more, so no more is asked. */
  readonly existence: readonly EntryCategory[];
};

/** What this agency may be asked for about such a person, of the categories wanted. */
export function askableCategories(
  rulings: Rulings,
  agency: Agency,
  about: About,
  wanted: readonly EntryCategory[] | undefined,
): AskableCategories {
  const content: EntryCategory[] = [];
  const existence: EntryCategory[] = [];
  for (const category of ENTRY_CATEGORIES[agency.holder]) {
    if (wanted && !wanted.includes(category)) continue;
    const ruling = rulings.content(agency, category, about);
    if (shows(ruling)) content.push(category);
    else if (leavesOpen(ruling) && isPermitted(rulings.existence(agency, category, about)))
      existence.push(category);
  }
  return { content, existence };
}

/** Whether every category of this agency may be known of, so that "no trace" gives nothing away. */
export function mayKnowAll(rulings: Rulings, agency: Agency, about: About): boolean {
  return categoriesOf(agency.holder).every(
    (category) => rulings.existence(agency, category, about).effect === 'PERMIT',
  );
}

/** Whether somebody is kept from whoever asks, so that nothing may say that there is such a person. */
export const isOutOfSight = ({ restricted = [] }: About): boolean =>
  restricted.some((reason) => reason !== 'SAFE_ADDRESS');

const people = new Map<FamilyPart, Map<number | undefined, About>>();

/** The one object for everybody of this place and age, so that rulings on them are found by it. */
export function aboutAged(part: FamilyPart, age: number | undefined): About {
  const ofPart = entryOf(people, part);
  const known = ofPart.get(age) ?? Object.freeze({ part, age });
  ofPart.set(age, known);
  return known;
}

/** The youngest age that any source's date of birth allows; undefined where none gives one. */
export function knownAge(traits: readonly PersonTraits[], today: PartialDate): number | undefined {
  let youngest: number | undefined;
  for (const { dateOfBirth } of traits) {
    if (!dateOfBirth) continue;
    const age = youngestAge(dateOfBirth, today);
    youngest = youngest === undefined ? age : Math.min(youngest, age);
  }
  return youngest;
}

const isPermitted = ({ effect }: Ruling) => effect === 'PERMIT';

const shows = (ruling: Ruling) => ruling.effect === 'PERMIT' && ruling.shows.size > 0;

/**
 * Whether existence may yet be known where this keeps the content. The same rules and agreement open
 * both, so without them there is no need to rule again; only what forbids them differs.
 */
const leavesOpen = (content: Ruling) => content.effect === 'PERMIT' || content.why === 'PROHIBITED';
