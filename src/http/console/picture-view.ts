import { ENTRY_CATEGORIES, HOLDERS, type EntryCategory } from '../../domain/agency.ts';
import { partialDate, type PartialDate } from '../../domain/day.ts';
import { groupedBy } from '../../domain/grouped-by.ts';
import { chronologyView, type ChronologyWish } from './chronology-view.ts';
import { lanesView } from './lanes-view.ts';
import { genogramView } from './genogram-view.ts';
import { coverageView } from './coverage-view.ts';
import { dateInWords, instantInWords } from './dates.ts';
import { gravestFirst } from './flag-order.ts';
import { glanceView } from './glance-view.ts';
import { conflictView, householdView, memberView, namesIn, type Names } from './people-view.ts';
import { newcomersView } from './newcomers-view.ts';
import type { ShownEntry, ShownPicture } from './picture-shape.ts';
import { CATEGORY_WORDS, HOLDER_WORDS } from './words.ts';

/** States that most families have: they say who knows the family, not that anything is wrong. */
const USUAL: ReadonlySet<EntryCategory> = new Set([
  'ALLOCATED_WORKER',
  'GP_REGISTRATION',
  'COMMUNITY_HEALTH',
  'MATERNITY',
  'SCHOOL_PLACE',
  'SPECIAL_EDUCATIONAL_NEEDS',
  'TENANCY',
]);

/** The whole page in words, ready to be laid out. */
export function pictureView(picture: ShownPicture, wish: ChronologyWish) {
  const names = namesIn(picture);
  const standing = flagsView(picture, names);
  const newcomers = newcomersView(picture, names);
  return {
    id: picture.id,
    digest: picture.digest,
    question: picture.receipt,
    asOf: instantInWords(picture.asOf),
    coverage: coverageView(picture.coverage),
    ...standing,
    glance: glanceView(picture, standing.flags, newcomers, names),
    newcomers,
    conflicts: picture.conflicts.map((conflict) => conflictView(conflict, names)),
    members: picture.members.map((member) => memberView(member, names, picture)),
    unconfirmed: picture.members.some(({ match }) => match.some(({ confirmed }) => !confirmed)),
    households: picture.households.map((household) => householdView(household, names)),
    professionals: professionalsView(picture, names),
    chronology: chronologyView(picture, wish, names),
    withheld: picture.withheld.map(({ heldBy, category }) => ({
      source: names.source(heldBy),
      category: CATEGORY_WORDS[category],
      agency: heldBy,
      code: category,
    })),
    filter: filterView(picture, wish, names),
    lanes: lanesView(picture, wish, names),
    genogram: genogramView(picture, names),
  };
}

type ShownFlag = ShownPicture['flags'][number];
const isUsual = ({ category }: ShownFlag) => USUAL.has(category);

/** What stands now: what tells of risk or protection first, gravest first, then what everybody has. Nothing is left out. */
function flagsView({ flags, chronology }: ShownPicture, names: Names) {
  const entries = new Map(chronology.nodes.map((entry) => [entry.id, entry]));
  return {
    flags: gravestFirst(flags.filter((flag) => !isUsual(flag))).map((flag) => ({
      ...flagView(flag, names),
      ...saidIn(entries.get(flag.entry)),
    })),
    usual: flags.filter(isUsual).map((flag) => flagView(flag, names)),
  };
}

/** In its entry's own words, unless conditions stand with them that have to be read first. */
function saidIn(entry: ShownEntry | undefined) {
  const bound = entry?.handling.code !== 'LAWFUL_SHARING';
  return {
    summary: bound ? undefined : (entry.summary ?? undefined),
    provisional: entry?.provisional ?? false,
  };
}

function flagView(flag: ShownFlag, names: Names) {
  return {
    person: names.person(flag.person),
    says: CATEGORY_WORDS[flag.category],
    source: names.source(flag.heldBy),
    since: flag.since ? `since ${dateInWords(flag.since)}` : 'since when is withheld or not known',
    entry: flag.entry,
  };
}

/** One line for each professional's work, with everybody whom it is about. */
function professionalsView({ professionals }: ShownPicture, names: Names) {
  const alike = groupedBy(professionals, ({ heldBy, name, role, service, contact, ...since }) =>
    [heldBy, name, role, service, contact, since.from, since.lastContact].join('|'),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first ? professionalView(first, group, names) : [];
  });
}

type Professional = ShownPicture['professionals'][number];

function professionalView(
  professional: Professional,
  group: readonly Professional[],
  names: Names,
) {
  const { from, lastContact } = professional;
  return {
    name: professional.name,
    role: professional.role,
    service: professional.service,
    contact: professional.contact ?? undefined,
    worksWith: group.map(({ person }) => names.person(person)),
    source: names.source(professional.heldBy),
    since: from ? dateInWords(from) : undefined,
    lastContact: lastContact ? dateInWords(lastContact) : undefined,
  };
}

/** The days between which entries may lie; what is not dated to the day may lie there too. */
function spanOf({ from, to }: ChronologyWish): readonly string[] {
  const days = [partialDate(from ?? ''), partialDate(to ?? '')] as const;
  return days[0] || days[1] ? [`that may be of ${between(...days)}, those without a date too`] : [];
}

function between(from: PartialDate | undefined, to: PartialDate | undefined): string {
  if (from && to) return `${dateInWords(from)} to ${dateInWords(to)}`;
  return from ? `${dateInWords(from)} or later` : `${to ? dateInWords(to) : ''} or earlier`;
}

/** The filter form, and in words what it leaves out. */
function filterView(picture: ShownPicture, wish: ChronologyWish, names: Names) {
  const about = wish.person === undefined ? [] : [`about ${names.person(wish.person)}`];
  const held = wish.agency === undefined ? [] : [`held by ${names.source(wish.agency)}`];
  const of = wish.category === undefined ? [] : [`of the kind “${CATEGORY_WORDS[wish.category]}”`];
  return {
    ...wish,
    says: [...about, ...held, ...of, ...spanOf(wish)].join(', '),
    people: picture.members.map(({ person }) => ({ id: person.id, label: person.label })),
    categories: HOLDERS.map((holder) => ({
      label: HOLDER_WORDS[holder],
      categories: ENTRY_CATEGORIES[holder].map((id) => ({ id, label: CATEGORY_WORDS[id] })),
    })),
    agencies: picture.coverage.map(({ agency, name }) => ({ id: agency, label: name })),
  };
}
