import { youngestAge } from '../domain/day.ts';
import type { Decider, Ruling, RulingMode } from '../../policies/decide.ts';
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
import type { PersonTraits } from '../domain/person.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Facts, FamilyPart } from '../domain/sharing.ts';

/** Every ruling that one question needs, made when first needed and the same from then on. */
export type Rulings = {
  /** May it be known that this agency holds such a category about such a person? */
  existence(agency: Agency, category: Category, about: About): Ruling;
  /** What of it may be shown? */
  content(agency: Agency, category: Category, about: About): Ruling;
};

export function rulingsFor(decide: Decider, viewer: Practitioner, facts: Facts): Rulings {
  const made = new Map<string, Ruling>();
  const rule = (mode: RulingMode, agency: Agency, category: Category, about: About): Ruling => {
    const key = `${mode}/${agency.code}/${category}/${about.part}/${String(about.age)}`;
    const known = made.get(key);
    if (known) return known;
    const ruling = decide(mode, { viewer, facts, agency, category, about });
    made.set(key, ruling);
    return ruling;
  };
  return {
    existence: (agency, category, about) => rule('EXISTENCE', agency, category, about),
    content: (agency, category, about) => rule('CONTENT', agency, category, about),
  };
}

/** Whether anything at all may be known from this agency about such a person; else it is not even asked. */
export function mayAsk(rulings: Rulings, agency: Agency, about: About): boolean {
  return categoriesOf(agency.holder).some(
    (category) => rulings.existence(agency, category, about).effect === 'PERMIT',
  );
}

/** Whether who this person is, where they live or whom they belong to may be shown. */
export function mayShowPerson(rulings: Rulings, agency: Agency, about: About): boolean {
  return PERSONAL_CATEGORIES.some((category) => shows(rulings.content(agency, category, about)));
}

/** Categories that a source may be asked for. What is in neither list is never asked for. */
export type AskableCategories = {
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
    if (shows(rulings.content(agency, category, about))) content.push(category);
    else if (rulings.existence(agency, category, about).effect === 'PERMIT')
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

export const aboutPerson = (
  part: FamilyPart,
  traits: readonly PersonTraits[],
  today: PartialDate,
): About => ({ part, age: knownAge(traits, today) });

/** The youngest age that any source's date of birth allows; undefined where none gives one. */
export function knownAge(traits: readonly PersonTraits[], today: PartialDate): number | undefined {
  const ages = traits.flatMap(({ dateOfBirth }) =>
    dateOfBirth ? [youngestAge(dateOfBirth, today)] : [],
  );
  return ages.length > 0 ? Math.min(...ages) : undefined;
}

const shows = (ruling: Ruling) => ruling.effect === 'PERMIT' && ruling.shows.size > 0;
