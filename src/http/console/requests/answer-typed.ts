import { dayOf, lineOf, linesOf, type Typed } from '../kit/fields.ts';
import type { Trouble } from '../kit/form-page.ts';
import { placesSent } from './entry-fields.ts';
import { FIELD, type EntryPlace } from './field-names.ts';

/** Goes with the form, so that what was typed can be read without asking again what was asked. */
export const HIDDEN = {
  version: 'version',
  ref: (nth: number) => `ref-${nth}`,
  wanted: (nth: number) => `wanted-${nth}`,
} as const;

type AskedHere = {
  /** Their place among them, counted from 0. */
  readonly nth: number;
  readonly who: string;
  readonly categories: readonly string[];
};

/** Whom the form that was sent asked about. */
function askedIn(typed: Typed): readonly AskedHere[] {
  const people: AskedHere[] = [];
  for (let nth = 0; ; nth += 1) {
    const who = lineOf(typed, HIDDEN.ref(nth));
    if (who === undefined) return people;
    const wanted = lineOf(typed, HIDDEN.wanted(nth))?.split(' ') ?? [];
    people.push({ nth, who, categories: wanted });
  }
}

/** What is missing or contradicts itself, all of it at once. */
export const troublesIn = (typed: Typed): readonly Trouble[] =>
  askedIn(typed).flatMap((asked) => troublesAbout(asked, typed));

function troublesAbout(asked: AskedHere, typed: Typed): readonly Trouble[] {
  const named = `person ${asked.nth + 1}`;
  const trouble = saysTrouble(asked, typed, named);
  if (trouble) return [trouble];
  return begunOf(asked, typed).flatMap((place) => troublesWith(place, typed, named));
}

/** What is wrong with whether they are known, and with what follows from that. */
function saysTrouble(asked: AskedHere, typed: Typed, named: string): Trouble | undefined {
  const { who } = asked;
  const says = lineOf(typed, FIELD.says(who));
  if (says === undefined)
    return { field: FIELD.says(who), says: `Say whether your agency knows ${named}.` };
  const { isHeld, isWithout } = keptIn(asked, typed);
  if (says !== 'KNOWN' && isHeld)
    return {
      field: FIELD.says(who),
      says: `You wrote what you hold about ${named}. Say that your agency knows them, or take that out.`,
    };
  if (isWithout)
    return {
      field: FIELD.holds(who),
      says: `Say what you hold about ${named} and may not share, or take out why.`,
    };
  if (says === 'REFUSED' && lineOf(typed, FIELD.refused(who)) === undefined)
    return { field: FIELD.refused(who), says: `Choose why you do not say it of ${named}.` };
  return undefined;
}

/** Whether anything is said to be held, and whether there is a reason to keep back what nobody said is held. */
function keptIn(asked: AskedHere, typed: Typed) {
  const { holds, heldBack } = heldIn(typed, asked.who);
  const isWithout = holds.length === 0 && heldBack !== undefined;
  return { isWithout, isHeld: isWithout || begunOf(asked, typed).length + holds.length > 0 };
}

const begunOf = (asked: AskedHere, typed: Typed): readonly EntryPlace[] =>
  placesOf(asked, typed).filter((place) => isBegun(typed, place));

/** The places for entries about one person that came with the form. */
const placesOf = ({ who, categories }: AskedHere, typed: Typed): readonly EntryPlace[] =>
  categories.flatMap((category) =>
    Array.from({ length: placesSent(typed, { who, category }) }, (_none, at) => ({
      who,
      category,
      at,
    })),
  );

/** Whether anything but a tick was put there, so that nothing of it is lost without a word. */
const isBegun = (typed: Typed, place: EntryPlace): boolean =>
  [FIELD.text, FIELD.standing, ...WORKER].some(
    (field) => lineOf(typed, field(place)) !== undefined,
  ) || dayOf(typed, FIELD.on(place)) !== undefined;

const NEEDED_OF_WORKER = [FIELD.worker, FIELD.workerRole, FIELD.workerTeam] as const;
const WORKER = [...NEEDED_OF_WORKER, FIELD.workerContact] as const;

function troublesWith(place: EntryPlace, typed: Typed, named: string): readonly Trouble[] {
  const lacks = (field: (of: EntryPlace) => string) => lineOf(typed, field(place)) === undefined;
  const needed = [
    { field: FIELD.text, says: `Say what it is that you hold about ${named}.` },
    { field: FIELD.standing, says: `Choose what kind of statement it is, about ${named}.` },
    ...(WORKER.every(lacks) ? [] : NEEDED_OF_WORKER.map((field) => ({ field, says: WHO_WORKS }))),
  ];
  return needed
    .filter(({ field }) => lacks(field))
    .map(({ field, says }) => ({ field: field(place), says }));
}
const WHO_WORKS =
  'Of whoever works with them, give name, role and service, or leave all of it out.';

/** The answer about everybody, as the hub takes it. */
export const answersIn = (typed: Typed) =>
  askedIn(typed).map((asked) => {
    const { who } = asked;
    const says = lineOf(typed, FIELD.says(who));
    const refused = says === 'REFUSED' ? lineOf(typed, FIELD.refused(who)) : undefined;
    return {
      ref: who,
      known: says === 'KNOWN',
      ...(refused !== undefined && { refused }),
      entries: placesOf(asked, typed).flatMap((place) => entryIn(typed, place)),
      ...heldIn(typed, who),
    };
  });

/** What is held and may not be shared; why not goes with it alone. */
function heldIn(typed: Typed, who: string) {
  const holds = linesOf(typed, FIELD.holds(who));
  const heldBack = lineOf(typed, FIELD.heldBack(who));
  return { holds, ...(heldBack !== undefined && { heldBack }) };
}

/** What was written in one place: its first line says what it is, and the rest says more. */
function entryIn(typed: Typed, place: EntryPlace) {
  const text = lineOf(typed, FIELD.text(place));
  if (text === undefined) return [];
  const [summary = '', ...more] = text.split('\n');
  const detail = more.join('\n').trim();
  const occurredOn = dayOf(typed, FIELD.on(place));
  const conditions = lineOf(typed, FIELD.conditions(place.who));
  const professional = workerIn(typed, place);
  return [
    {
      category: place.category,
      standing: lineOf(typed, FIELD.standing(place)),
      current: linesOf(typed, FIELD.current(place)).includes('CURRENT'),
      summary: summary.trim(),
      ...(detail !== '' && { detail }),
      ...(occurredOn !== undefined && { occurredOn }),
      ...(conditions !== undefined && { conditions }),
      ...(professional && { professional }),
    },
  ];
}

function workerIn(typed: Typed, place: EntryPlace) {
  const name = lineOf(typed, FIELD.worker(place));
  if (name === undefined) return undefined;
  const role = lineOf(typed, FIELD.workerRole(place));
  const service = lineOf(typed, FIELD.workerTeam(place));
  const contact = lineOf(typed, FIELD.workerContact(place));
  return { name, role, service, ...(contact !== undefined && { contact }) };
}

/** What somebody wrote in their own words, in the order in which it was sent. */
export const wordsIn = (typed: Typed): readonly string[] =>
  [...typed.keys()]
    .filter((name) => name.startsWith('text-'))
    .flatMap((name) => lineOf(typed, name) ?? []);
