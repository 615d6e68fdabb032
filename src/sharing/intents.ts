import type { ShutReason } from '../../policies/doors.ts';
import { doorOf } from '../../policies/gate.ts';
import type { Intent, ReferralThen } from '../domain/audit-event.ts';
import type { EnquiryKind } from '../domain/enquiry-kinds.ts';
import { agreementAmong } from '../domain/family-agreement.ts';
import type { ReferralId } from '../domain/ids.ts';
import type { Referral } from '../domain/referral.ts';
import type { Enquiry, Facts, Question, RuleBundle } from '../domain/sharing.ts';
import type { Plan } from './plan.ts';

/** What every intent says, whatever was decided: refusals are recorded as fully as permissions. */
function askedBy(
  { id, viewer, kind, named }: Asked,
  facts: Facts,
  policy: RuleBundle,
): Omit<Intent, 'decision' | 'reasons' | 'rules' | 'basis' | 'agreements' | 'sources'> {
  return {
    kind: 'INTENT',
    question: id,
    enquiry: kind,
    ...(named ? { named } : {}),
    actor: viewer.id,
    agency: viewer.agency,
    roles: viewer.roles,
    teams: viewer.teams,
    ...(viewer.session ? { session: viewer.session } : {}),
    ...(facts.referral ? { referral: thenOf(facts.referral) } : {}),
    ...emergencyOf(facts),
    policy,
  };
}

/** Everything that somebody does under an emergency says so, what was theirs to do anyway too. */
const emergencyOf = ({ emergencies: [newest] = [] }: Facts): Pick<Intent, 'emergency'> =>
  newest ? { emergency: newest.id } : {};

export type Asked = Pick<Question, 'id' | 'viewer'> & {
  readonly kind: EnquiryKind;
  readonly named: ReferralId | undefined;
};

export const refusedIntent = (
  asked: Asked,
  facts: Facts,
  policy: RuleBundle,
  reasons: readonly ShutReason[],
): Intent => ({
  ...askedBy(asked, facts, policy),
  decision: 'REFUSE',
  reasons,
  rules: [doorRule(asked.kind)],
  basis: [],
  agreements: [],
  sources: [],
});

/** The intent of a question that asks agencies. */
export const plannedIntent = (
  asked: Asked,
  facts: Facts,
  policy: RuleBundle,
  { sources }: Pick<Plan, 'sources'>,
): Intent => ({
  ...askedBy(asked, facts, policy),
  decision: 'PERMIT',
  reasons: [],
  rules: [doorRule(asked.kind), ...new Set(sources.flatMap(({ rules }) => rules).toSorted())],
  basis: [...new Set(sources.flatMap(({ basis }) => basis).toSorted())],
  agreements: sources.map(({ agreement: { id, version } }) => ({ id, version })),
  sources: sources.map(({ agency }) => agency.code),
});

const doorRule = (kind: EnquiryKind) => `DOOR-${doorOf(kind) ?? 'NONE'}`;

const thenOf = (referral: Referral): ReferralThen => {
  const { id, status, rag, threshold, purpose, familyAgreementRecords: records } = referral;
  const familyAgreement = records ? agreementAmong(records) : referral.familyAgreement;
  return { id, status, rag, threshold, purpose, familyAgreement };
};

/** The referral that an enquiry names, if it is about one. */
export const namedBy = (enquiry: Enquiry): ReferralId | undefined =>
  'referral' in enquiry ? enquiry.referral : undefined;

export const askedOf = ({ id, viewer, enquiry }: Question): Asked => ({
  id,
  viewer,
  kind: enquiry.kind,
  named: namedBy(enquiry),
});
