import type { Holder } from '../../domain/agency.ts';
import type { AccessEvent } from '../access-event.ts';

/** What has been decided, by people, about a request to know who looked. */
export type ReportDecisions = {
  /** Who asks: the person themselves, or somebody with parental responsibility for them. */
  readonly requestedBy: 'SUBJECT' | 'PARENT';
  /** Referrals that are the person's own. Rows of others would reveal somebody else's. */
  readonly ownReferrals: readonly string[];
  /** Whether telling would be likely to cause serious harm to anybody, as a professional assessed it (DPA 2018 Sch 3 para 5). */
  readonly seriousHarm: 'NOT_LIKELY' | 'LIKELY';
  /** Whether the child expects or wishes that the parent does not know. */
  readonly childObjects: boolean;
  /** Whether telling the parent of child-abuse matters is in the child's best interests (DPA 2018 Sch 3 Part 5). */
  readonly inChildsInterest: boolean;
  /** Single events that are kept back besides. */
  readonly withhold: readonly string[];
};

/** Agencies whose looks would show that a crime is being looked into (DPA 2018 Sch 2 para 2). */
const CRIME: ReadonlySet<Holder> = new Set<Holder>(['POLICE', 'PROBATION']);

type Test = (event: AccessEvent, decided: ReportDecisions, holder: Holder | undefined) => boolean;

/** Each keeps a row back; one is enough. */
const KEPT_BACK: readonly Test[] = [
  (_event, { seriousHarm }) => seriousHarm === 'LIKELY',
  (_event, { requestedBy, childObjects }) => requestedBy === 'PARENT' && childObjects,
  ({ named }, { ownReferrals }) => named === undefined || !ownReferrals.includes(named),
  (_event, _decided, holder) => holder !== undefined && CRIME.has(holder),
  ({ referral }, { requestedBy, inChildsInterest }) =>
    requestedBy === 'PARENT' && !inChildsInterest && referral?.purpose === 'CHILD_PROTECTION_S47',
  ({ id }, { withhold }) => withhold.includes(id),
];

/** Whether the person may be told of this look. Only what left the hub was a look. */
export const mayTell = (
  event: AccessEvent,
  decided: ReportDecisions,
  holder: Holder | undefined,
): boolean =>
  event.decision === 'PERMIT' &&
  event.left !== undefined &&
  !KEPT_BACK.some((keeps) => keeps(event, decided, holder));
