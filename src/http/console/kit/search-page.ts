import { z } from 'zod';
import { page, type Page } from '../pages.ts';
import type { Option } from './fields.ts';
import type { SectionsPage } from './list-page.ts';

type Named = { readonly name: string; readonly label: string; readonly hint?: string };
/** One thing that a list is narrowed by: an id or a code, a calendar day, or one of a few. */
export type SearchField = Named &
  (
    | { readonly kind: 'LINE'; readonly wide?: true }
    | { readonly kind: 'DATE' }
    | { readonly kind: 'LIST'; readonly options: readonly Option[] }
  );

/** What is looked for: it stands in the address, so it is made of ids, codes and days alone. */
export type Search = {
  readonly says: string;
  /** Where it is looked for; the page itself where absent. */
  readonly action?: string;
  readonly fields: readonly SearchField[];
  readonly found: Readonly<Record<string, string | undefined>>;
  /** Why nothing was looked for yet, or what is still to be said. */
  readonly wrong?: string | undefined;
};

/** A page of sections under a form that narrows what stands in them. */
export const searchPage = (made: SectionsPage & { readonly search: Search }): Page => {
  const { fields, found } = made.search;
  const filled = fields.map((field) => ({ ...field, value: found[field.name] ?? '' }));
  return page('kit/search', { ...made, search: { ...made.search, fields: filled } });
};

const none = z.literal('').transform(() => undefined);
/** An id or a code in an address; nothing where it is empty. */
export const soughtText = z.union([none, z.string().trim().min(1).max(300)]).optional();
/** A calendar day in an address, such as `2026-11-22`. */
export const soughtDay = z.union([none, z.iso.date()]).optional();

/** An address with what is named in it and said. */
export function hrefWith(path: string, said: Readonly<Record<string, string | undefined>>): string {
  const named = Object.entries(said).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return named.length === 0 ? path : `${path}?${new URLSearchParams(named).toString()}`;
}
