import { page, type Page } from '../pages.ts';
import { NOTHING_TYPED, type Field, type Option, type Typed } from './fields.ts';
import type { Section } from './list-page.ts';

/** A page that asks for something and sends it. */
export type FormPage = {
  /** The key of the room that the page stands in. */
  readonly here: string;
  readonly heading: string;
  readonly lead?: string;
  readonly back?: { readonly says: string; readonly href: string };
  /** What there is to read before answering. */
  readonly sections?: readonly Section[];
  readonly fields: readonly Field[];
  readonly submit: string;
  /** Said beside the button where sending cannot be taken back. */
  readonly warning?: string;
  /** What is in the form before anybody typed. */
  readonly begun?: Typed;
};

/** What is said above a form that came back. */
export type Trouble = {
  readonly says: string;
  /** The field that it is about, where that is known. */
  readonly field?: string;
};

/** The form as somebody sees it: what they typed is in it, whatever went wrong. */
export const formPage = (
  form: FormPage,
  { typed, kept = false, trouble }: { typed?: Typed; kept?: boolean; trouble?: Trouble } = {},
): Page =>
  page('kit/form', {
    ...form,
    kept,
    trouble,
    fields: form.fields.map((field) => drawn(field, typed ?? form.begun ?? NOTHING_TYPED, trouble)),
  });

const drawn = (field: Field, typed: Typed, trouble: Trouble | undefined) => ({
  ...filled(field, typed),
  wrong: trouble?.field === field.name ? trouble.says : undefined,
});

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
