import type { AccessEvent } from '../access-event.ts';

const CLASS = 6003;
const CATEGORY = 6;
const READ = 2;
const UPDATE = 3;
const STATUS = { SUCCESS: 1, FAILURE: 2 } as const;
const INFORMATIONAL = 1;
const LOW = 2;

/** The event as OCSF 1.3 API Activity (class 6003), for whoever watches many systems at once. */
export function ocsfOf(event: AccessEvent, site: string): object {
  const activity = event.changes.length > 0 ? UPDATE : READ;
  return {
    category_uid: CATEGORY,
    class_uid: CLASS,
    activity_id: activity,
    type_uid: CLASS * 100 + activity,
    ...outcomeOf(event),
    time: Date.parse(event.at),
    metadata: {
      version: '1.3.0',
      uid: event.id,
      sequence: event.seq,
      product: {
        name: 'MASH information-sharing gateway',
        vendor_name: 'MASH',
        feature: { name: site },
      },
    },
    actor: {
      user: {
        uid: event.actor,
        groups: event.teams.map((uid) => ({ uid })),
        org: { uid: event.agency },
      },
      ...(event.session ? { session: { uid: event.session } } : {}),
    },
    src_endpoint: { name: event.agency },
    api: { operation: event.enquiry, request: { uid: event.id } },
    resources: resourcesOf(event),
    unmapped: unmappedOf(event),
  };
}

const outcomeOf = ({ decision, reasons }: AccessEvent) =>
  decision === 'REFUSE'
    ? { severity_id: LOW, status_id: STATUS.FAILURE, status_detail: reasons.join(', ') }
    : { severity_id: INFORMATIONAL, status_id: STATUS.SUCCESS };

const resourcesOf = ({ named, left }: AccessEvent) => [
  ...(named ? [{ type: 'referral', uid: named }] : []),
  ...(left?.subjects ?? []).map((uid) => ({ type: 'subject', uid })),
];

/** What OCSF has no place for, and a court would ask for. */
const unmappedOf = ({ writer, rules, basis, policy, left, delivery }: AccessEvent) => ({
  writer,
  rules,
  basis,
  policy: policy.digest,
  ...(left ? { digest: left.digest, bytes: left.bytes } : {}),
  ...(delivery ? { delivery } : {}),
});
