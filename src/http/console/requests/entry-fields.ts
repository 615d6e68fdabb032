import { asksMore, type Field, type Fold, type FormItem, type Typed } from '../kit/fields.ts';
import { optionsOf } from '../front-door-words.ts';
import { STANDING_WORDS } from '../words.ts';
import { FIELD, type EntryPlace } from './field-names.ts';

/** More of one kind about one person is a matter to speak about. */
const MOST = 20;

/** How many entries the form has places for: those that were sent, and one more where that was asked for. */
export function entriesTyped(typed: Typed, of: Omit<EntryPlace, 'at'>): number {
  const sent = placesSent(typed, of);
  return Math.min(MOST, Math.max(1, sent + (asksMore(typed, FIELD.more(of)) ? 1 : 0)));
}

/** How many places of entries came with a form. */
export function placesSent(typed: Typed, of: Omit<EntryPlace, 'at'>): number {
  let count = 0;
  while (count < MOST && typed.has(FIELD.text({ ...of, at: count }))) count += 1;
  return count;
}

/** One thing: what it is, since when, of what standing, whether it still holds, and who works with the person. */
export const entryItems = (place: EntryPlace, what: string): readonly FormItem[] => [
  {
    kind: 'TEXT',
    name: FIELD.text(place),
    label: what,
    hint: 'The first line says what it is; lines below it say more.',
    optional: true,
    rows: 3,
  },
  {
    kind: 'DAY',
    name: FIELD.on(place),
    label: `When: ${what}`,
    hint: 'As far as you know it: a year alone will do.',
    optional: true,
  },
  {
    kind: 'LIST',
    name: FIELD.standing(place),
    label: `What kind of statement: ${what}`,
    optional: true,
    options: optionsOf(STANDING_WORDS),
  },
  {
    kind: 'ANY_OF',
    name: FIELD.current(place),
    label: `Now: ${what}`,
    optional: true,
    options: [{ value: 'CURRENT', says: 'It still holds' }],
  },
  workerFold(place, what),
];

const workerFold = (place: EntryPlace, what: string): Fold => ({
  kind: 'FOLD',
  name: `who-${place.who}-${place.category}-${place.at}`,
  label: `Who works with them: ${what}`,
  items: [
    line(FIELD.worker(place), `Name of who works with them: ${what}`),
    line(FIELD.workerRole(place), `Their role: ${what}`),
    line(FIELD.workerTeam(place), `Their service or team: ${what}`),
    line(FIELD.workerContact(place), `How to reach them: ${what}`),
  ],
});

const line = (name: string, label: string): Field => ({
  kind: 'LINE',
  name,
  label,
  optional: true,
});
