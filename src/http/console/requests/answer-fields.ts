import type { EntryCategory } from '../../../domain/agency.ts';
import { REFUSAL_CODES, type RefusalCode } from '../../../domain/refusal.ts';
import type { Field, Option } from '../kit/fields.ts';
import { optionsOf } from '../front-door-words.ts';
import { CATEGORY_WORDS, STANDING_WORDS } from '../words.ts';
import type { ShownRequest, ShownSought } from './request-document.ts';
import { calledIn } from './sought-view.ts';

/** The names of the fields about one person, and about one kind of thing of theirs. */
export const FIELD = {
  says: (nth: number) => `says-${nth}`,
  refused: (nth: number) => `refused-${nth}`,
  holds: (nth: number) => `holds-${nth}`,
  conditions: (nth: number) => `conditions-${nth}`,
  text: (nth: number, category: string) => `text-${nth}-${category}`,
  on: (nth: number, category: string) => `on-${nth}-${category}`,
  standing: (nth: number, category: string) => `standing-${nth}-${category}`,
  current: (nth: number, category: string) => `current-${nth}-${category}`,
} as const;

const SAYS: Readonly<Record<string, string>> = {
  KNOWN: 'Yes, my agency knows them',
  NOT_KNOWN: 'No: we have looked, and do not know them',
  REFUSED: 'We do not say',
};

export const REFUSALS: Readonly<Record<RefusalCode, string>> = {
  NO_LAWFUL_BASIS: 'There is no lawful basis for this purpose',
  LIVE_INVESTIGATION: 'An investigation could be harmed',
  COURT_ORDER: 'A court has forbidden it',
  RISK_TO_SOMEBODY: 'Somebody could come to harm',
  DETRIMENT_TO_CHILD: 'Sharing would be more detrimental to the child than not (s.16LA)',
  CANNOT_LOOK: 'Nobody here can look now',
};

/** Every question of a request, person by person. */
export const answerFields = ({ people, duty }: ShownRequest): readonly Field[] =>
  people.flatMap((person, nth) => fieldsAbout(person, nth, duty));

function fieldsAbout(person: ShownSought, nth: number, duty: boolean): readonly Field[] {
  const who = calledIn(person);
  const held = [...person.categories, ...person.existenceOf];
  return [
    {
      kind: 'ONE_OF',
      name: FIELD.says(nth),
      label: `Does your agency know ${who}?`,
      options: optionsOf(SAYS),
    },
    {
      kind: 'LIST',
      name: FIELD.refused(nth),
      label: `If you do not say: why, about ${who}`,
      optional: true,
      options: refusalOptions(duty),
    },
    ...person.categories.flatMap((category) => fieldsOf(category, nth, who)),
    ...(held.length === 0 ? [] : [holdsField(held, nth, who)]),
    {
      kind: 'LINE',
      name: FIELD.conditions(nth),
      label: `Conditions on the use of what you have written about ${who}`,
      optional: true,
    },
  ];
}

const refusalOptions = (duty: boolean): readonly Option[] =>
  REFUSAL_CODES.filter((code) => duty || code !== 'DETRIMENT_TO_CHILD').map((value) => ({
    value,
    says: REFUSALS[value],
  }));

const holdsField = (held: readonly EntryCategory[], nth: number, who: string): Field => ({
  kind: 'ANY_OF',
  name: FIELD.holds(nth),
  label: `What you hold about ${who} and may not share`,
  hint: 'The hub learns that there is something, and nothing more.',
  optional: true,
  options: held.map((value) => ({ value, says: CATEGORY_WORDS[value] })),
});

/** One kind of thing: what it is, since when, of what standing, and whether it still holds. */
const fieldsOf = (category: EntryCategory, nth: number, who: string): readonly Field[] => {
  const what = `${CATEGORY_WORDS[category]} of ${who}`;
  return [
    {
      kind: 'TEXT',
      name: FIELD.text(nth, category),
      label: what,
      hint: 'The first line says what it is; lines below it say more. Leave an empty line between two.',
      optional: true,
      rows: 3,
    },
    {
      kind: 'DAY',
      name: FIELD.on(nth, category),
      label: `When: ${what}`,
      hint: 'As far as you know it: a year alone will do.',
      optional: true,
    },
    {
      kind: 'LIST',
      name: FIELD.standing(nth, category),
      label: `What kind of statement: ${what}`,
      optional: true,
      options: optionsOf(STANDING_WORDS),
    },
    {
      kind: 'ANY_OF',
      name: FIELD.current(nth, category),
      label: `Now: ${what}`,
      optional: true,
      options: [{ value: 'CURRENT', says: 'It still holds' }],
    },
  ];
};
