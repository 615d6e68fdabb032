import type { Section } from './list-page.ts';

/** What somebody typed into a form, by the names of its fields; a field may be there several times. */
export type Typed = ReadonlyMap<string, readonly string[]>;

export const NOTHING_TYPED: Typed = new Map();

type Named = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Whether it may be left empty; the label says so. */
  readonly optional?: true;
};
export type Option = { readonly value: string; readonly says: string; readonly hint?: string };

/** One question of a form. */
export type Field =
  | (Named & {
      readonly kind: 'LINE';
      readonly width?: 4 | 10 | 20;
      readonly type?: 'email' | 'tel';
    })
  | (Named & { readonly kind: 'TEXT'; readonly rows?: number })
  | (Named & { readonly kind: 'DAY' })
  | (Named & { readonly kind: 'ONE_OF' | 'ANY_OF' | 'LIST'; readonly options: readonly Option[] });

/** What stands in a form: a question, or what holds questions together. */
export type FormItem = Field | Fold | Part | Facts | More;

/** Questions that most leave alone. It stands open where something was typed in it or is wrong with it. */
export type Fold = {
  readonly kind: 'FOLD';
  readonly name: string;
  readonly label: string;
  /** The answer within the same part with which it appears; it is there at once where the browser cannot wait for it. */
  readonly shownIf?: string;
  /** Whether it stands open before anything was typed in it. */
  readonly opened?: true;
  readonly items: readonly FormItem[];
};

/** Questions that belong together, such as all about one person. */
export type Part = {
  readonly kind: 'PART';
  readonly name: string;
  readonly items: readonly FormItem[];
};

/** What there is to read before the questions that follow. */
export type Facts = { readonly kind: 'FACTS'; readonly name: string; readonly section: Section };

/** A button that sends the form to come back with more questions; `anchor` is the first of them. */
export type More = {
  readonly kind: 'MORE';
  readonly name: string;
  readonly says: string;
  readonly anchor: string;
};

/** The name of what such a button sends; its value is the button's own name. */
const MORE = 'more';

/** Whether a form was sent only to come back with more questions: with those of one button, where that is named. */
export const asksMore = (typed: Typed, name?: string): boolean => {
  const asked = lineOf(typed, MORE);
  return asked !== undefined && (name === undefined || asked === name);
};

/** Reads a form's body; undefined where it is none. What belongs to the form itself is left out. */
export function typedIn(body: unknown): Typed | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const typed = Object.entries(body).flatMap(([name, value]: [string, unknown]) =>
    OF_THE_FORM.has(name) ? [] : [[name, stringsIn(value)] as const],
  );
  return new Map(typed);
}

/** What no person types. */
const OF_THE_FORM: ReadonlySet<string> = new Set(['formToken', 'keepFor']);

const stringsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

/** What was typed into a field, without space around it; undefined where that is nothing. */
export function lineOf(typed: Typed, name: string): string | undefined {
  const [first] = typed.get(name) ?? [];
  const line = first?.replaceAll('\r\n', '\n').trim();
  return line === '' ? undefined : line;
}

export const linesOf = (typed: Typed, name: string): readonly string[] =>
  (typed.get(name) ?? []).filter((one) => one !== '');

/**
 * The day of a DAY field as ISO 8601, as far as it was given: a year, a year and a month, or all three. What
 * is no number goes on as it is, so that the hub can say what is wrong with it.
 */
export function dayOf(typed: Typed, name: string): string | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map((part) =>
    lineOf(typed, `${name}-${part}`),
  );
  const parts = [year ?? ((month ?? day) ? '????' : undefined), month, day].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? undefined : parts.map((part) => part.padStart(2, '0')).join('-');
}
