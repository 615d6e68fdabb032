import type { Role } from '../../domain/practitioner.ts';
import { Mistake } from '../../domain/mistake.ts';
import { secondIsTold } from '../../sharing/second-is-told.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import type { Shelved } from '../../store/shelf.ts';
import {
  allContactAgencies,
  approveContactAgency,
  readContactDetails,
  registerContactAgency,
  suspendContactAgency,
  type ContactAgency,
} from '../contact-agency.ts';
import { actedOr, type HumanBooks } from './books.ts';

/** A contact agency with the version that an approval names. */
export type ContactAgencySeen = ContactAgency & {
  readonly version: number;
  /** How many of its contacts have signed in lately. */
  readonly contacts: number;
};

/** All to those who let agencies in; to everybody else their own organisation's. */
export const listContactAgencies = (
  books: HumanBooks,
): Desk<DeskAsks, readonly ContactAgencySeen[]> => ({
  kind: 'CONTACT_AGENCIES',
  answer: async (_asks, { viewer }) => {
    const isToldAll = viewer.roles.some((role) => LETTING_IN.has(role));
    const codes = (await allContactAgencies(books.agencies))
      .filter(({ organisation }) => isToldAll || organisation === viewer.agency)
      .map(({ code }) => code);
    const kept = await books.agencies.getAll(codes);
    return Promise.all(kept.filter((one) => one !== undefined).map((one) => seen(books, one)));
  },
});
const LETTING_IN: ReadonlySet<Role> = new Set(['IG_OFFICER', 'MASH_MANAGER']);

const seen = async (
  { contacts }: Pick<HumanBooks, 'contacts'>,
  { value, version }: Pick<Shelved<ContactAgency>, 'value' | 'version'>,
): Promise<ContactAgencySeen> => ({
  ...value,
  version,
  contacts: await contacts(value.organisation),
});

/** An officer says what an agency without a system is. It is asked once another has approved it. */
export const registerAgency = (
  books: HumanBooks,
): Desk<DeskAsks & { readonly agency: unknown }, ContactAgencySeen> => ({
  kind: 'REGISTER_CONTACT_AGENCY',
  answer: async ({ agency }, visit) => {
    const details = actedOr(readContactDetails(agency));
    if ((await books.taken()).has(details.code))
      throw new Mistake('code', 'is that of an agency with a system');
    const held = await books.agencies.get(details.code);
    const by = { by: visit.viewer.id, at: visit.askedAt };
    return keep(books, visit, { held, next: registerContactAgency(details, held?.value, by) });
  },
});

export type ApproveAsks = DeskAsks & { readonly code: string; readonly version: number };

/** Another officer approves exactly what they saw. */
export const approveAgency = (books: HumanBooks): Desk<ApproveAsks, ContactAgencySeen> => ({
  kind: 'APPROVE_CONTACT_AGENCY',
  answer: async ({ code, version }, visit) => {
    const held = await heldOr(books, code);
    if (held.version !== version) throw changedSince();
    const by = { by: visit.viewer.id, at: visit.askedAt };
    const next = actedOr(approveContactAgency(held.value, by, visit.facts.agreements));
    return keep(books, visit, { held, next });
  },
});

export const suspendAgency = (
  books: HumanBooks,
): Desk<DeskAsks & { readonly code: string }, ContactAgencySeen> => ({
  kind: 'SUSPEND_CONTACT_AGENCY',
  answer: async ({ code }, visit) => {
    const held = await heldOr(books, code);
    return keep(books, visit, { held, next: actedOr(suspendContactAgency(held.value)) });
  },
});

async function heldOr({ agencies }: HumanBooks, code: string): Promise<Shelved<ContactAgency>> {
  const held = await agencies.get(code);
  if (!held) throw new Mistake('code', 'is none of an agency for which people answer');
  return held;
}

const changedSince = () =>
  new Mistake('version', 'is not the newest: somebody has changed the agency. Read it again.');

async function keep(
  books: HumanBooks,
  { record }: DeskVisit,
  { held, next }: { held: Shelved<ContactAgency> | undefined; next: ContactAgency },
): Promise<ContactAgencySeen> {
  const replaces = held?.version ?? 0;
  const version = replaces + 1;
  await record({
    changes: `contact-agency/${next.code}`,
    version,
    reasons: [next.state],
    value: next,
  });
  await secondIsTold(() => books.agencies.put(next.code, next, replaces), changedSince);
  await books.reread();
  return seen(books, { value: next, version });
}
