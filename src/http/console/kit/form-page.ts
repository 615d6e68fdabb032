import { page, type Page } from '../pages.ts';
import {
  asksMore,
  NOTHING_TYPED,
  type Field,
  type Fold,
  type FormItem,
  type Option,
  type Part,
  type Typed,
} from './fields.ts';
import type { Section } from './list-page.ts';

/** A page that asks for something and sends it. */
export type FormPage = {
  /** The key of the room that the page stands in. */
  readonly here: string;
  readonly heading: string;
  /** Said small above the heading: which step it is, or whom it is about. */
  readonly caption?: string;
  readonly lead?: string;
  /** What has to be answered, where most may stay empty: it is said once, and beside no field. */
  readonly required?: string;
  readonly back?: { readonly says: string; readonly href: string };
  /** What there is to read before answering. */
  readonly sections?: readonly Section[];
  readonly fields: readonly FormItem[];
  /** The questions instead, where what was typed makes more of them. */
  readonly grown?: (typed: Typed) => readonly FormItem[];
  /** What parts of it are called that are answered on other pages, by the beginning of their fields' names. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  /** Goes with the form and is not for people: ids and versions of what the form was made of. */
  readonly hidden?: readonly { readonly name: string; readonly value: string }[];
  /** What the button says; without it the page has nothing to send. */
  readonly submit?: string;
  /** Another button beside it; what it sends is `also` with this value. */
  readonly also?: { readonly value: string; readonly says: string };
  /** Said beside the button where sending cannot be taken back. */
  readonly warning?: string;
  /** What is in the form before anybody typed. */
  readonly begun?: Typed;
  /** What a page that takes nothing any more gives back of what was typed for it. */
  readonly givesBack?: (typed: Typed) => readonly Section[];
};

/** What is said above a form that came back. */
export type Trouble = {
  readonly says: string;
  /** The field that it is about, where that is known. */
  readonly field?: string;
};

type AsSeen = {
  readonly typed?: Typed;
  readonly kept?: boolean;
  readonly troubles?: readonly Trouble[];
  /** That a dry run found nothing against it. */
  readonly cleared?: boolean;
};

/** The form as somebody sees it: what they typed is in it, whatever went wrong. */
export function formPage(
  form: FormPage,
  { typed, kept = false, troubles = [], cleared }: AsSeen,
): Page {
  const given = typed ?? form.begun ?? NOTHING_TYPED;
  const asked = form.grown?.(given) ?? form.fields;
  const items = form.required === undefined ? asked : asked.map(unmarked);
  const questions = items.flatMap(questionsIn);
  const told = troubles.map((trouble) => inWords(trouble, questions, form));
  return page('kit/form', {
    ...form,
    sections: sectionsIn(form, typed),
    kept,
    cleared,
    troubles: told,
    fields: items.map((item) => shown(item, given, told)),
  });
}

/** What there is to read; with what was typed for a page that takes nothing any more. */
const sectionsIn = ({ sections = [], givesBack }: FormPage, typed: Typed | undefined) =>
  typed && givesBack ? [...sections, ...givesBack(typed)] : sections;

type Told = Trouble & { readonly anchor?: string };

const isQuestion = (item: FormItem): item is Field =>
  !holdsItems(item) && item.kind !== 'FACTS' && item.kind !== 'MORE';
const holdsItems = (item: FormItem): item is Fold | Part =>
  item.kind === 'FOLD' || item.kind === 'PART';

const questionsIn = (item: FormItem): readonly Field[] => {
  if (holdsItems(item)) return item.items.flatMap(questionsIn);
  return isQuestion(item) ? [item] : [];
};

/** The same without a word on what may stay empty. */
function unmarked(item: FormItem): FormItem {
  if (holdsItems(item)) return { ...item, items: item.items.map(unmarked) };
  if (!isQuestion(item)) return item;
  const { optional: _said, ...question } = item;
  return question;
}

function shown(item: FormItem, typed: Typed, told: readonly Told[]): object {
  if (isQuestion(item)) {
    const wrong = told.find((trouble) => trouble.field === item.name)?.says;
    return { ...filled(item, typed), wrong };
  }
  if (!holdsItems(item)) return item;
  const items = item.items.map((one) => shown(one, typed, told));
  return { ...item, items, open: isOpenFrom(item) || isNeeded(item.items, typed, told) };
}

const isOpenFrom = (item: Fold | Part): boolean => item.kind === 'FOLD' && item.opened === true;

/** Whether something was typed in it, or is wrong with it, or is asked for more. */
const isNeeded = (items: readonly FormItem[], typed: Typed, told: readonly Told[]): boolean =>
  items.some((item) => item.kind === 'MORE' && asksMore(typed, item.name)) ||
  items
    .flatMap(questionsIn)
    .some(
      ({ kind, name }) =>
        told.some(({ field }) => field === name) ||
        (kind === 'DAY' ? DAY_PARTS.map(({ part }) => `${name}-${part}`) : [name]).some((one) =>
          typed.get(one)?.some((value) => value !== ''),
        ),
    );

/** A sentence that begins with a field's name has its label there; a field of no form is no place to go to. */
function inWords(
  { says, field = '' }: Trouble,
  questions: readonly Field[],
  { elsewhere = {} }: FormPage,
): Told {
  const known = questions.find(({ name }) => name === field);
  if (!known) {
    const part = Object.entries(elsewhere).find(([beginning]) => field.startsWith(beginning));
    return { says: part ? says.replace(field, `“${part[1]}”`) : says };
  }
  const words = says.startsWith(`${known.name} `)
    ? `“${known.label}” ${says.slice(known.name.length + 1)}`
    : says;
  return { says: words, field: known.name, anchor: anchorOf(known) };
}

/** Where the keyboard goes on from: the first thing of the field that takes an answer. */
function anchorOf(field: Field): string {
  switch (field.kind) {
    case 'DAY':
      return `${field.name}-day`;
    case 'ONE_OF':
    case 'ANY_OF':
      return `${field.name}-1`;
    case 'LINE':
    case 'TEXT':
    case 'LIST':
      return field.name;
  }
}

function filled(field: Field, typed: Typed) {
  const value = (name: string) => typed.get(name)?.[0] ?? '';
  switch (field.kind) {
    case 'LINE':
    case 'TEXT':
      return { ...field, value: value(field.name) };
    case 'DAY':
      return { ...field, parts: DAY_PARTS.map((part) => dayPart(part, field.name, value)) };
    case 'ONE_OF':
    case 'ANY_OF':
    case 'LIST':
      return { ...field, options: field.options.map(chosenIn(typed.get(field.name) ?? [])) };
  }
}

const DAY_PARTS = [
  { part: 'day', says: 'Day', width: 2 },
  { part: 'month', says: 'Month', width: 2 },
  { part: 'year', says: 'Year', width: 4 },
] as const;

const dayPart = (
  { part, says, width }: (typeof DAY_PARTS)[number],
  name: string,
  value: (name: string) => string,
) => ({ name: `${name}-${part}`, says, width, value: value(`${name}-${part}`) });

const chosenIn = (chosen: readonly string[]) => (option: Option) => ({
  ...option,
  chosen: chosen.includes(option.value),
});
