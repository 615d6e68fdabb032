import { dayOf, lineOf, linesOf, type Typed } from '../kit/fields.ts';
import type { Trouble } from '../kit/form-page.ts';
import { FIELD } from './answer-fields.ts';

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
  const { nth, categories } = asked;
  const says = lineOf(typed, FIELD.says(nth));
  const who = `person ${nth + 1}`;
  if (says === undefined)
    return [{ field: FIELD.says(nth), says: `Say whether your agency knows ${who}.` }];
  const written = categories.filter((one) => lineOf(typed, FIELD.text(nth, one)) !== undefined);
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
  return written
    .filter((category) => lineOf(typed, FIELD.standing(nth, category)) === undefined)
    .map((category) => ({
      field: FIELD.standing(nth, category),
      says: `Choose what kind of statement it is, about ${who}.`,
    }));
}

/** The answer about everybody, as the hub takes it. */
export const answersIn = (typed: Typed) =>
  askedIn(typed).map(({ nth, ref, categories }) => {
    const says = lineOf(typed, FIELD.says(nth));
    const refused = says === 'REFUSED' ? lineOf(typed, FIELD.refused(nth)) : undefined;
    return {
      ref,
      known: says === 'KNOWN',
      ...(refused !== undefined && { refused }),
      entries: categories.flatMap((category) => entriesIn(typed, nth, category)),
      holds: linesOf(typed, FIELD.holds(nth)),
    };
  });

function entriesIn(typed: Typed, nth: number, category: string) {
  const text = lineOf(typed, FIELD.text(nth, category));
  if (text === undefined) return [];
  const occurredOn = dayOf(typed, FIELD.on(nth, category));
  const conditions = lineOf(typed, FIELD.conditions(nth));
  const common = {
    category,
    standing: lineOf(typed, FIELD.standing(nth, category)),
    current: linesOf(typed, FIELD.current(nth, category)).includes('CURRENT'),
    ...(occurredOn !== undefined && { occurredOn }),
    ...(conditions !== undefined && { conditions }),
  };
  return text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => {
      const [summary = '', ...more] = paragraph.split('\n');
      const detail = more.join('\n').trim();
      return { ...common, summary: summary.trim(), ...(detail === '' ? {} : { detail }) };
    });
}
