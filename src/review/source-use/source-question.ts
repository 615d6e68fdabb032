import { rulebook } from '../../../policies/index.ts';
import type { AgencyCode } from '../../domain/ids.ts';
import type { AccessEvent } from '../access-event.ts';

/** One question in which a source was asked, as its owner may know of it. */
export type SourceQuestion = {
  /** Its id, by which the agency's own log names it too. */
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly practitioner: string;
  readonly organisation: string;
  readonly roles: readonly string[];
  readonly basis: readonly string[];
  readonly purpose: string | null;
  /** Where it is on record that the source was sent it; what it was not sent, its owner is not told here. */
  readonly referral: string | null;
  readonly agreement: string | null;
  readonly agreementVersion: number | null;
  /** In which it could be asked, by the rules for organisations of its kind as they are now. */
  readonly categories: readonly string[];
  /** How its line on the answer read; null where nothing was released. */
  readonly state: string | null;
  /** How many of its entries were shown. */
  readonly shown: number;
};

/** Nothing is sent to a source in one of these states. */
const NOT_SENT: ReadonlySet<string> = new Set(['PAUSED', 'NOT_ASKED', 'EXPIRED']);

type Source = { readonly code: AgencyCode; readonly holder: string };

export const questionOf = (event: AccessEvent, source: Source): SourceQuestion => ({
  id: event.id,
  at: event.at,
  kind: event.enquiry,
  practitioner: event.actor,
  organisation: event.agency,
  roles: event.roles,
  basis: event.basis,
  purpose: event.referral?.purpose ?? null,
  categories: categoriesUnder(event.rules, source.holder),
  ...agreementWith(event, source),
  ...toldOf(event, source),
});

function agreementWith({ agreements, sources }: AccessEvent, { code }: Source) {
  const agreement = agreements[sources.indexOf(code)];
  return { agreement: agreement?.id ?? null, agreementVersion: agreement?.version ?? null };
}

function toldOf(
  { left, named }: AccessEvent,
  { code }: Source,
): Pick<SourceQuestion, 'referral' | 'state' | 'shown'> {
  const release = left?.releases.find(({ agency }) => agency === code);
  if (!release) return { referral: null, state: null, shown: 0 };
  const { state, shown } = release;
  return { referral: NOT_SENT.has(state) ? null : (named ?? null), state, shown };
}

const categoriesUnder = (rules: readonly string[], holder: string): readonly string[] => [
  ...new Set(
    rulebook.sharing
      .filter((rule) => rule.holder === holder && rules.includes(rule.id))
      .flatMap(({ categories }) => categories),
  ),
];
