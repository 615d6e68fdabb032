import { chronologyView, type ChronologyWish } from './chronology-view.ts';
import type { Notation } from './genogram/genogram.ts';
import { genogramView } from './genogram-view.ts';
import { coverageView } from './coverage-view.ts';
import { dateInWords, instantInWords } from './dates.ts';
import { conflictView, householdView, memberView, namesIn, type Names } from './people-view.ts';
import type { ShownPicture } from './picture-shape.ts';
import { CATEGORY_WORDS } from './words.ts';

/** The whole page in words, ready to be laid out. */
export function pictureView(
  picture: ShownPicture,
  wish: ChronologyWish,
  notation: Notation = 'UK',
) {
  const names = namesIn(picture);
  return {
    id: picture.id,
    digest: picture.digest,
    question: picture.receipt,
    asOf: instantInWords(picture.asOf),
    coverage: coverageView(picture.coverage),
    flags: picture.flags.map((flag) => flagView(flag, names)),
    conflicts: picture.conflicts.map((conflict) => conflictView(conflict, names)),
    members: picture.members.map((member) => memberView(member, names, picture)),
    unconfirmed: picture.members.some(({ match }) => match.some(({ confirmed }) => !confirmed)),
    households: picture.households.map((household) => householdView(household, names)),
    professionals: picture.professionals.map((professional) =>
      professionalView(professional, names),
    ),
    chronology: chronologyView(picture, wish, names),
    withheld: picture.withheld.map(({ heldBy, category }) => ({
      source: names.source(heldBy),
      category: CATEGORY_WORDS[category],
    })),
    filter: filterView(picture, wish, names),
    genogram: genogramView(picture, names, notation),
  };
}

function flagView(flag: ShownPicture['flags'][number], names: Names) {
  return {
    person: names.person(flag.person),
    says: CATEGORY_WORDS[flag.category],
    source: names.source(flag.heldBy),
    since: flag.since ? dateInWords(flag.since) : 'date withheld or not known',
    entry: flag.entry,
  };
}

function professionalView(professional: ShownPicture['professionals'][number], names: Names) {
  const { from, lastContact } = professional;
  return {
    name: professional.name,
    role: professional.role,
    service: professional.service,
    contact: professional.contact ?? undefined,
    worksWith: names.person(professional.person),
    source: names.source(professional.heldBy),
    since: from ? dateInWords(from) : undefined,
    lastContact: lastContact ? dateInWords(lastContact) : undefined,
  };
}

/** The filter form, and in words what it leaves out. */
function filterView(picture: ShownPicture, wish: ChronologyWish, names: Names) {
  const about = wish.person === undefined ? [] : [`about ${names.person(wish.person)}`];
  const held = wish.agency === undefined ? [] : [`held by ${names.source(wish.agency)}`];
  return {
    ...wish,
    says: [...about, ...held].join(', '),
    people: picture.members.map(({ person }) => ({ id: person.id, label: person.label })),
    agencies: picture.coverage.map(({ agency, name }) => ({ id: agency, label: name })),
  };
}
