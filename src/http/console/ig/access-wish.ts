import { z } from 'zod';
import { hrefWith, soughtDay, soughtText, type SearchField } from '../kit/search-page.ts';
import { daysLater, startOfUkDay, ukDay } from '../uk-day.ts';

export const ACCESS_VIEWS = ['who-saw', 'by-user', 'refused', 'all'] as const;
export type AccessView = (typeof ACCESS_VIEWS)[number];

const sought = z.object({
  referral: soughtText,
  person: soughtText,
  agency: soughtText,
  holding: soughtText,
  user: soughtText,
  kind: soughtText,
  rule: soughtText,
  from: soughtDay,
  until: soughtDay,
});
const accessAddress = z.object({
  params: z.object({ view: z.enum(ACCESS_VIEWS) }),
  query: sought.extend({ after: soughtText }),
});
export type Sought = z.infer<typeof sought>;

/** Which access somebody wants to see, as the address of the page says. */
export type AccessWish = {
  readonly view: AccessView;
  readonly sought: Sought;
  /** The variable of the public schema; undefined while something is still to be named. */
  readonly filter: Readonly<Record<string, unknown>> | undefined;
  readonly after: string | undefined;
};

const WEEK_DAYS = 7;
const MOST_DAYS = 31;

/** Reads an address. Where nothing else bounds the list, it is the last seven days'. */
export function accessWishOf(address: unknown, now: number): AccessWish | undefined {
  const { data } = accessAddress.safeParse(address);
  if (!data) return undefined;
  const { view } = data.params;
  const { after, ...typed } = data.query;
  const today = ukDay(now);
  const week = { from: daysLater(today, 1 - WEEK_DAYS), until: today };
  const named = withoutNothing(typed);
  const ofTheView = Object.entries(named).filter(([name]) => SHOWN_IN[view].includes(name));
  const said: Sought = Object.fromEntries(ofTheView);
  const wanted: Sought = view === 'who-saw' ? said : { ...week, ...said };
  return { view, sought: wanted, filter: filterOf(view, wanted), after };
}

const withoutNothing = (typed: Sought): Sought =>
  Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));

function filterOf(view: AccessView, wanted: Sought): AccessWish['filter'] {
  const bounds = boundsOf(wanted);
  if (view === 'who-saw') {
    const person = personIn(wanted);
    return person && { people: [person], ...bounds };
  }
  const named = namedIn(wanted, SOUGHT_IN[view]);
  const enough = isNamed(wanted) || (view !== 'by-user' && isShort(wanted));
  return enough ? { ...named, ...DECIDED[view], ...bounds } : undefined;
}

const DECIDED = { 'by-user': {}, refused: { decision: 'REFUSE' }, all: {} } as const;

const isNamed = ({ user, referral }: Sought) => user !== undefined || referral !== undefined;

const boundsOf = ({ from, until }: Sought) => ({
  ...(from && { from: startOfUkDay(from) }),
  ...(until && { before: startOfUkDay(daysLater(until, 1)) }),
});

/** What may be named on each page, beside the days. */
const SOUGHT_IN = {
  'who-saw': ['referral', 'person', 'agency', 'holding'],
  'by-user': ['user'],
  refused: ['user', 'referral', 'rule'],
  all: ['user', 'referral', 'agency', 'kind'],
} as const satisfies Readonly<Record<AccessView, readonly (keyof Sought)[]>>;

const SHOWN_IN: Readonly<Record<AccessView, readonly string[]>> = {
  'who-saw': [...SOUGHT_IN['who-saw'], 'from', 'until'],
  'by-user': [...SOUGHT_IN['by-user'], 'from', 'until'],
  refused: [...SOUGHT_IN.refused, 'from', 'until'],
  all: [...SOUGHT_IN.all, 'from', 'until'],
};

function personIn({ referral, person, agency, holding }: Sought) {
  if (referral && person) return { referral, person };
  return agency && holding ? { agency, holding } : undefined;
}

const namedIn = (wanted: Sought, names: readonly (keyof Sought)[]) =>
  Object.fromEntries(names.flatMap((name) => (wanted[name] ? [[name, wanted[name]]] : [])));

function isShort({ from, until }: Sought): boolean {
  return from !== undefined && until !== undefined && until < daysLater(from, MOST_DAYS);
}

const line = (name: string, label: string, hint?: string): SearchField => ({
  kind: 'LINE',
  name,
  label,
  ...(hint === undefined ? {} : { hint }),
});

const FIELDS: Readonly<Record<keyof Sought, SearchField>> = {
  referral: line('referral', 'Referral', 'Its number, such as R-2026-0001.'),
  person: line('person', 'Person of that referral', 'Their reference within it, such as p1.'),
  agency: line('agency', 'Agency', 'Its short name, such as northmere-health.'),
  holding: line('holding', 'Or that agency’s own reference to its record'),
  user: {
    kind: 'LINE',
    wide: true,
    name: 'user',
    label: 'Practitioner',
    hint: 'Issuer and subject together, as every list here names them.',
  },
  kind: line('kind', 'Kind of question', 'Its code, such as FAMILY_PICTURE.'),
  rule: line('rule', 'Rule', 'The id of a rule that decided.'),
  from: { kind: 'DATE', name: 'from', label: 'From' },
  until: { kind: 'DATE', name: 'until', label: 'Until, that day included' },
};

export const fieldsOf = (view: AccessView): readonly SearchField[] =>
  [...SOUGHT_IN[view], 'from' as const, 'until' as const].map((name) => FIELDS[name]);

/** The address of a list of access, and of the file that may be made of it. */
export const accessHref = (view: AccessView, wanted: Sought & { readonly after?: string }) =>
  hrefWith(`/console/ig/access/${view}`, wanted);
export const exportHref = (view: AccessView, wanted: Sought) =>
  hrefWith(`/console/ig/export/${view}`, wanted);
