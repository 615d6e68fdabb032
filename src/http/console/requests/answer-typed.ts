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
  readonly nth: number;
  readonly ref: string;
  readonly categories: readonly string[];
};

/** Whom the form that was sent asked about. */
function askedIn(typed: Typed): readonly AskedHere[] {
  const people: AskedHere[] = [];
  for (let nth = 0; ; nth += 1) {
    const ref = lineOf(typed, HIDDEN.ref(nth));
    if (ref === undefined) return people;
    const wanted = lineOf(typed, HIDDEN.wanted(nth))?.split(' ') ?? [];
    people.push({ nth, ref, categories: wanted });
  }
}

/** What is missing or contradicts itself, all of it at once. */
export const troublesIn = (typed: Typed): readonly Trouble[] =>
  askedIn(typed).flatMap((asked) => troublesAbout(asked, typed));

function troublesAbout(asked: AskedHere, typed: Typed): readonly Trouble[] {
  const { nth } = asked;
  const says = lineOf(typed, FIELD.says(nth));
  const who = `person ${nth + 1}`;
  if (says === undefined)
    return [{ field: FIELD.says(nth), says: `Say whether your agency knows ${who}.` }];
  const written = placesOf(asked, typed).filter((place) => isBegun(typed, place));
  const held = linesOf(typed, FIELD.holds(nth));
  if (says !== 'KNOWN' && written.length + held.length > 0)
    return [
      {
        field: FIELD.says(nth),
        says: `You wrote what you hold about ${who}. Say that your agency knows them, or take that out.`,
      },
    ];
  if (says === 'REFUSED' && lineOf(typed, FIELD.refused(nth)) === undefined)
    return [{ field: FIELD.refused(nth), says: `Choose why you do not say it of ${who}.` }];
  return written.flatMap((place) => troublesWith(place, typed, who));
}

/** The places for entries about one person that came with the form. */
const placesOf = ({ nth, categories }: AskedHere, typed: Typed): readonly EntryPlace[] =>
  categories.flatMap((category) =>
    Array.from({ length: placesSent(typed, { nth, category }) }, (_none, at) => ({
      nth,
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

function troublesWith(place: EntryPlace, typed: Typed, who: string): readonly Trouble[] {
  const lacks = (field: (of: EntryPlace) => string) => lineOf(typed, field(place)) === undefined;
  const needed = [
    { field: FIELD.text, says: `Say what it is that you hold about ${who}.` },
    { field: FIELD.standing, says: `Choose what kind of statement it is, about ${who}.` },
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
    const { nth, ref } = asked;
    const says = lineOf(typed, FIELD.says(nth));
    const refused = says === 'REFUSED' ? lineOf(typed, FIELD.refused(nth)) : undefined;
    return {
      ref,
      known: says === 'KNOWN',
      ...(refused !== undefined && { refused }),
      entries: placesOf(asked, typed).flatMap((place) => entryIn(typed, place)),
      holds: linesOf(typed, FIELD.holds(nth)),
    };
  });

/** What was written in one place: its first line says what it is, and the rest says more. */
function entryIn(typed: Typed, place: EntryPlace) {
  const text = lineOf(typed, FIELD.text(place));
  if (text === undefined) return [];
  const [summary = '', ...more] = text.split('\n');
  const detail = more.join('\n').trim();
  const occurredOn = dayOf(typed, FIELD.on(place));
  const conditions = lineOf(typed, FIELD.conditions(place.nth));
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
