import type { AccessEvent } from '../access-event.ts';
import { sawPicture } from '../flags/red-flag.ts';
import { isReviewing } from '../reviews/kept-from.ts';

/** Groups of counts, by name and then by label. */
export type Tally = {
  readonly add: (event: AccessEvent) => void;
  readonly groups: () => ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Decisions about referrals: which, and when. */
  readonly decided: () => readonly { readonly referral: string; readonly at: string }[];
};

/** Answers that tell something, if only that nothing is known. */
const RESPONDED: ReadonlySet<string> = new Set([
  'ANSWERED',
  'NO_TRACE',
  'PARTIAL',
  'WITHHELD',
  'NOTHING_SHAREABLE',
]);
const MANY_REFERRALS = 2;

/** Counts what happened, event by event. */
export function tally(): Tally {
  const groups = new Map<string, Map<string, number>>();
  const decided: { referral: string; at: string }[] = [];
  const referralsOf = new Map<string, Set<string>>();
  const count = (group: string, label: string) => {
    const cells = groups.get(group) ?? new Map<string, number>();
    groups.set(group, cells.set(label, (cells.get(label) ?? 0) + 1));
  };
  const add = (event: AccessEvent) => {
    for (const reason of event.decision === 'REFUSE' ? event.reasons : [])
      count('refusals by reason', reason);
    if (sawPicture(event)) addPicture(event, count, referralsOf);
    if (event.changes.length === 0 || isReviewing(event.enquiry)) return;
    count('changes by kind', event.enquiry);
    if (event.enquiry === 'RECORD_DECISION' && event.named)
      decided.push({ referral: event.named, at: event.at });
  };
  return {
    add,
    decided: () => decided,
    groups: () => new Map([...groups, ['families referred again', again(referralsOf)]]),
  };
}

function addPicture(
  event: AccessEvent,
  count: (group: string, label: string) => void,
  referralsOf: Map<string, Set<string>>,
): void {
  const { referral, named = '' } = event;
  if (referral) {
    count('pictures by rating', referral.rag);
    count('pictures by purpose', referral.purpose);
  }
  for (const { agency, state } of releasesAsked(event))
    count(`answers of ${agency}`, RESPONDED.has(state) ? 'answered' : 'did not answer');
  for (const subject of subjectsIn(event))
    referralsOf.set(subject, new Set([...(referralsOf.get(subject) ?? []), named]));
}

const subjectsIn = ({ left }: AccessEvent) => left?.subjects ?? [];

const releasesAsked = ({ left, sources }: AccessEvent) =>
  (left?.releases ?? []).filter(({ agency }) => sources.includes(agency));

/** Referrals that showed a record which another referral had shown as well. */
function again(referralsOf: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  const all = new Set<string>();
  const repeated = new Set<string>();
  for (const referrals of referralsOf.values()) {
    for (const referral of referrals) {
      all.add(referral);
      if (referrals.size >= MANY_REFERRALS) repeated.add(referral);
    }
  }
  return new Map([
    ['share a record with another', repeated.size],
    ['share none', all.size - repeated.size],
  ]);
}
