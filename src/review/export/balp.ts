import type { AccessEvent, WhatLeft } from '../access-event.ts';

const DCM = 'http://dicom.nema.org/resources/ontology/DCM';
const OUTCOME = { released: '0', refused: '8' } as const;
const SUBJECT_SYSTEM = 'urn:mash:subject-ref';
const DISCLOSURE_PROFILE =
  'https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.PrivacyDisclosure.Source';

/**
 * The event as FHIR R4 AuditEvents by IHE Basic Audit Log Patterns (BALP 1.1.4): for each person who was shown
 * a privacy disclosure at the source, which has exactly one patient; otherwise one authorisation decision,
 * which claims no profile, because BALP's demands a patient and a refusal showed none.
 */
export function balpOf(event: AccessEvent, site: string): readonly object[] {
  const { left } = event;
  if (event.decision === 'PERMIT' && left !== undefined && left.subjects.length > 0)
    return left.subjects.map((subject, nth) => disclosure(event, left, { site, subject, nth }));
  return [decision(event, site)];
}

function disclosure(
  event: AccessEvent,
  left: WhatLeft,
  { site, subject, nth }: { readonly site: string; readonly subject: string; readonly nth: number },
): object {
  return {
    resourceType: 'AuditEvent',
    id: `${event.id}-${nth}`,
    meta: { profile: [DISCLOSURE_PROFILE] },
    type: { system: DCM, code: '110106', display: 'Export' },
    subtype: [
      { system: 'http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle', code: 'disclose' },
    ],
    action: 'R',
    recorded: left.at,
    outcome: OUTCOME.released,
    ...purposeOf(event),
    agent: [
      agentOf('110153', 'Source Role ID', site, { requestor: false, network: site }),
      agentOf('110152', 'Destination Role ID', event.actor, {
        requestor: true,
        network: event.agency,
      }),
      ...left.releases.filter(({ shown }) => shown > 0).map(({ agency }) => custodian(agency)),
    ],
    source: sourceOf(site),
    entity: [...shownEntities(subject, left), ...questionEntities(event)],
  };
}

/** The person, and the bytes that left by their digest. */
const shownEntities = (subject: string, { digest }: WhatLeft) => [
  {
    what: { type: 'Patient', identifier: { system: SUBJECT_SYSTEM, value: subject } },
    type: { system: ENTITY_TYPE, code: '1' },
    role: { system: OBJECT_ROLE, code: '1' },
  },
  {
    what: { identifier: { system: 'urn:mash:sha-256', value: digest } },
    type: { system: ENTITY_TYPE, code: '2' },
    role: { system: OBJECT_ROLE, code: '3' },
  },
];

function decision(event: AccessEvent, site: string): object {
  const refused = event.decision === 'REFUSE';
  return {
    resourceType: 'AuditEvent',
    id: event.id,
    type: { system: DCM, code: '110113', display: 'Security Alert' },
    subtype: [
      { system: 'https://profiles.ihe.net/ITI/BALP/CodeSystem/AuthZsubType', code: 'AuthZ-Role' },
    ],
    action: 'E',
    recorded: event.at,
    outcome: refused ? OUTCOME.refused : OUTCOME.released,
    ...(refused ? { outcomeDesc: event.reasons.join(', ') } : {}),
    ...purposeOf(event),
    agent: [
      agentOf('110150', 'Application', site, { requestor: false, network: site }),
      {
        type: coded('http://terminology.hl7.org/CodeSystem/v3-ParticipationType', 'IRCP'),
        who: { identifier: { value: event.actor } },
        role: event.roles.map((role) => ({ text: role })),
        requestor: true,
      },
      {
        type: coded('http://terminology.hl7.org/CodeSystem/v3-RoleClass', 'PROV'),
        who: { identifier: { value: event.agency } },
        requestor: false,
      },
    ],
    source: sourceOf(site),
    entity: questionEntities(event),
  };
}

const ENTITY_TYPE = 'http://terminology.hl7.org/CodeSystem/audit-entity-type';
const OBJECT_ROLE = 'http://terminology.hl7.org/CodeSystem/object-role';

const coded = (system: string, code: string) => ({ coding: [{ system, code }] });

const agentOf = (
  code: string,
  display: string,
  who: string,
  { requestor, network }: { readonly requestor: boolean; readonly network: string },
) => ({
  type: { coding: [{ system: DCM, code, display }] },
  who: { identifier: { value: who } },
  requestor,
  network: { address: network },
});

const custodian = (agency: string) => ({
  type: { coding: [{ system: 'http://snomed.info/sct', code: '159541003' }] },
  who: { identifier: { value: agency } },
  requestor: false,
});

const sourceOf = (site: string) => ({
  site,
  observer: { identifier: { value: site } },
  type: [{ system: 'http://terminology.hl7.org/CodeSystem/security-source-type', code: '4' }],
});

/** The hub's own purposes; FHIR has no finer one than safeguarding as care management. */
const purposeOf = ({ referral }: AccessEvent) =>
  referral
    ? { purposeOfEvent: [{ coding: [{ system: 'urn:mash:purpose', code: referral.purpose }] }] }
    : {};

const questionEntities = ({ id, enquiry, named, agreements }: AccessEvent) => [
  {
    what: { identifier: { system: 'urn:mash:question', value: id } },
    type: { system: ENTITY_TYPE, code: '2' },
    description: enquiry,
    ...(named ? { detail: [{ type: 'referral', valueString: named }] } : {}),
  },
  ...agreements.map(({ id: agreement, version }) => ({
    what: { identifier: { system: 'urn:mash:agreement', value: `${agreement}/${version}` } },
    type: { system: 'http://hl7.org/fhir/resource-types', code: 'Consent' },
  })),
];
