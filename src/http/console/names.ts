import { z } from 'zod';
import type { Desk } from './desk.ts';
import { composed } from './executed.ts';
import type { Who } from './kit/list-page.ts';
import { opensTo } from './open-doors.ts';
import type { Page } from './pages.ts';
import type { Session } from './sessions.ts';
import type { ConsoleAnswer } from './settings.ts';

const NAMES_DOCUMENT = /* GraphQL */ `
  query PractitionerNames($ids: [ID!]!) {
    practitionerNames(ids: $ids) {
      id
      name
    }
  }
`;
const answer = z.object({
  practitionerNames: z.array(z.object({ id: z.string(), name: z.string() })),
});
type Names = ReadonlyMap<string, string>;

/** As many as the hub tells at once. */
const MOST_IDS = 500;
/** Other pages have the names of practitioners from the hub itself, and are too large to be looked through. */
const MADE_OF_CELLS = /^kit\//;

type From = { readonly session: Session; readonly corridor: ConsoleAnswer['corridor'] };

/**
 * Puts names to the practitioners who stand on a page, in the corridor of what the page is made of. That nobody can
 * be named is no reason to refuse a page: it is then read by ids, as it is by whoever may learn no names.
 */
export async function withNames(desk: Desk, page: Page, from: From): Promise<Page> {
  if (!MADE_OF_CELLS.test(page.view)) return page;
  const ids = [...new Set(idsIn(page.context))].slice(0, MOST_IDS);
  if (ids.length === 0 || !opensTo(from.session.viewer.roles, 'practitionerNames')) return page;
  const names = await namesOf(desk, ids, from);
  const named = Object.entries(page.context).map(([key, part]: [string, unknown]) => {
    const pair: [string, unknown] = [key, withNamesIn(part, names)];
    return pair;
  });
  return { ...page, context: Object.fromEntries(named) };
}

async function namesOf(
  desk: Desk,
  ids: readonly string[],
  { session: { viewer }, corridor }: From,
): Promise<Names> {
  const question = { query: NAMES_DOCUMENT, variables: { ids } };
  try {
    const { result } = await desk.options.execute(viewer, question, corridor);
    const answered = composed(result);
    if (answered.kind === 'REFUSED') return new Map();
    const { practitionerNames } = answer.parse(answered.data);
    return new Map(practitionerNames.map(({ id, name }) => [id, name]));
  } catch (cause) {
    desk.options.report?.(cause);
    return new Map();
  }
}

const isWho = (value: unknown): value is Who =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'WHO';
const partsOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

function idsIn(value: unknown): readonly string[] {
  return isWho(value) ? [value.id] : partsOf(value).flatMap(idsIn);
}

function withNamesIn(value: unknown, names: Names): unknown {
  if (isWho(value)) return { ...value, name: names.get(value.id) };
  if (Array.isArray(value)) return value.map((part) => withNamesIn(part, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withNamesIn(part, names)]),
  );
}
