import { REFUSAL_CODES, type RefusalCode } from '../../../domain/refusal.ts';
import type { EntryCategory } from '../../../domain/agency.ts';
import type { Field, Fold, FormItem, Option, Typed } from '../kit/fields.ts';
import { optionsOf } from '../front-door-words.ts';
import { CATEGORY_WORDS } from '../words.ts';
import { entriesTyped, entryItems } from './entry-fields.ts';
import { FIELD } from './field-names.ts';
import type { ShownRequest, ShownSought } from './request-document.ts';
import { askedUnder, calledIn, soughtSection } from './sought-view.ts';

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

/**
 * Every question of a request, person by person: first whether they are known at all. The rest comes with that answer,
 * folded away until it is needed.
 */
export const answerItems = (request: ShownRequest, typed: Typed): readonly FormItem[] => [
  {
    kind: 'FOLD',
    name: 'asked-under',
    label: 'On what basis you are asked',
    items: [{ kind: 'FACTS', name: 'facts', section: askedUnder(request) }],
  },
  ...request.people.map((person, nth): FormItem => {
    const about = { person, who: person.ref, name: calledIn(person) };
    return {
      kind: 'PART',
      name: `about-${person.ref}`,
      items: [
        { kind: 'FACTS', name: `facts-${person.ref}`, section: soughtSection(person, nth) },
        isKnown(about),
        whyNot(about, request.duty),
        ...person.categories.map((category) => heldFold(about, category, typed)),
        ...keptFold(about, request.duty),
      ],
    };
  }),
];

type About = { readonly person: ShownSought; readonly who: string; readonly name: string };

const isKnown = ({ who, name }: About): Field => ({
  kind: 'ONE_OF',
  name: FIELD.says(who),
  label: `Does your agency know ${name}?`,
  options: optionsOf(SAYS),
});

const whyNot = ({ who, name }: About, duty: boolean): Fold => ({
  kind: 'FOLD',
  name: `why-not-${who}`,
  shownIf: 'REFUSED',
  opened: true,
  label: `If you do not say whether you know ${name}: why`,
  items: [
    {
      kind: 'LIST',
      name: FIELD.refused(who),
      label: `Why you do not say it of ${name}`,
      optional: true,
      options: refusalOptions(duty),
    },
  ],
});

const refusalOptions = (duty: boolean): readonly Option[] =>
  REFUSAL_CODES.filter((code) => duty || code !== 'DETRIMENT_TO_CHILD').map((value) => ({
    value,
    says: REFUSALS[value],
  }));

/** What is held in one category, as many entries as somebody asked for. */
function heldFold({ who, name }: About, category: EntryCategory, typed: Typed): Fold {
  const of = { who, category };
  const what = `${CATEGORY_WORDS[category]}: ${name}`;
  const count = entriesTyped(typed, of);
  const entries = Array.from({ length: count }, (_none, at) =>
    entryItems({ ...of, at }, count > 1 ? `${what}, ${at + 1}` : what),
  );
  return {
    kind: 'FOLD',
    name: `held-${who}-${category}`,
    shownIf: 'KNOWN',
    label: what,
    items: [
      ...entries.flat(),
      {
        kind: 'MORE',
        name: FIELD.more(of),
        says: `Add another entry under ${CATEGORY_WORDS[category]}`,
        anchor: FIELD.text({ ...of, at: count }),
      },
    ],
  };
}

/** What may not leave the agency, or not without conditions. */
function keptFold({ person, who, name }: About, duty: boolean): readonly Fold[] {
  const held = [...person.categories, ...person.existenceOf];
  if (held.length === 0) return [];
  return [
    {
      kind: 'FOLD',
      name: `kept-${who}`,
      shownIf: 'KNOWN',
      label: `What you may not share of ${name}, or share under conditions`,
      items: [
        {
          kind: 'ANY_OF',
          name: FIELD.holds(who),
          label: `What you hold about ${name} and may not share`,
          hint: 'The hub learns that there is something, and nothing more.',
          optional: true,
          options: held.map((value) => ({ value, says: CATEGORY_WORDS[value] })),
        },
        {
          kind: 'LIST',
          name: FIELD.heldBack(who),
          label: `Why you may not share it of ${name}`,
          optional: true,
          options: refusalOptions(duty).filter(({ value }) => value !== 'CANNOT_LOOK'),
        },
        {
          kind: 'LINE',
          name: FIELD.conditions(who),
          label: `Conditions on the use of what you have written about ${name}`,
          optional: true,
        },
      ],
    },
  ];
}
