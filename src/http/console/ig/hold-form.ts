import { missing } from '../acts/act-form.ts';
import { optionsOf } from '../front-door-words.ts';
import type { HubForm } from '../hub-form.ts';
import { lineOf, type Typed } from '../kit/fields.ts';
import type { Trouble } from '../kit/form-page.ts';
import { NOTHING_NAMED_DOCUMENT } from './access-document.ts';
import { AUTHORITY, BACK } from './retention-forms.ts';
import { RETENTION_HREF } from './retention-document.ts';

const HELD_WORDS = {
  referral: 'Everything of one referral',
  agency: 'Everything of one agency',
  all: 'Everything that the hub keeps',
} as const;

const NEEDED = missing({ of: 'Choose what is held.', authority: 'Say who demands it.' });

/** One is named where one is held, and none where everything is: a slip would hold less or more than was demanded. */
function whichOf(typed: Typed): readonly Trouble[] {
  const of = lineOf(typed, 'of');
  const named = lineOf(typed, 'on') !== undefined;
  if (of === 'all' && named)
    return [{ field: 'on', says: 'Name nothing where everything is held.' }];
  if (of !== undefined && of !== 'all' && !named)
    return [{ field: 'on', says: 'Say which referral or agency is held.' }];
  return [];
}

/** What is held as the hub names it: `all`, `referral/R-2026-0001` or `agency/northmere-health`. */
function heldIn(typed: Typed): string {
  const of = lineOf(typed, 'of') ?? '';
  if (of === 'all') return of;
  const named = lineOf(typed, 'on') ?? '';
  return `${of}/${of === 'referral' ? named.toUpperCase() : named}`;
}

/** Keeps something from being forgotten. */
export const placeHoldForm: HubForm<object> = {
  address: () => ({}),
  question: () => ({ query: NOTHING_NAMED_DOCUMENT, variables: {} }),
  compose: () => ({
    here: 'retention',
    heading: 'Place a legal hold',
    back: BACK,
    fields: [
      { kind: 'ONE_OF', name: 'of', label: 'What is held', options: optionsOf(HELD_WORDS) },
      {
        kind: 'LINE',
        name: 'on',
        label: 'Which referral or agency',
        hint: 'The number of the referral, such as R-2026-0001, or the code of the agency, such as northmere-health. Leave it empty where everything is held.',
        width: 20,
      },
      { ...AUTHORITY, label: 'Who demands it' },
    ],
    submit: 'Place the hold',
  }),
  check: (typed) => [...NEEDED(typed), ...whichOf(typed)],
  act: (typed) => ({
    query: /* GraphQL */ `
      mutation PlaceLegalHold($on: String!, $authority: String!) {
        placeLegalHold(on: $on, authority: $authority) {
          id
        }
      }
    `,
    variables: { on: heldIn(typed), authority: lineOf(typed, 'authority') },
  }),
  done: () => RETENTION_HREF,
};
