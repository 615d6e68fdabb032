import type { Professional } from '../../../src/domain/entry.ts';
import type { RolledNote } from '../../borough/roll.ts';
import { known } from '../kit/known.ts';
import { wordFor } from '../kit/lookup.ts';
import {
  ACT_CODES,
  CLINICAL_STATUS,
  CONFIDENTIALITY,
  LAST_CONTACT,
  SERVICE_CODES,
  SERVICES,
  VERIFICATION,
  VERIFICATION_CODES,
} from './codes.ts';
import type { Clinical, PractitionerRole } from './fhir.ts';
import { toNarrative } from './narrative.ts';
import { periodOf } from './write-person.ts';

/** A note as the resource that a health record would keep it in. */
export function clinicalOf(note: RolledNote): Clinical {
  if (note.category === 'EMERGENCY_ATTENDANCE') return attendanceOf(note);
  if (note.category === 'MISSED_APPOINTMENT') return missedOf(note);
  const { professional } = note;
  return professional === undefined ? conditionOf(note) : episodeOf(note, professional);
}

const sharedOf = (note: RolledNote): Pick<Clinical, 'id' | 'text' | 'meta'> => ({
  id: note.id,
  ...known(
    'text',
    note.detail === undefined
      ? undefined
      : { status: 'generated' as const, div: toNarrative(note.detail) },
  ),
  ...known(
    'meta',
    note.handling.conditions === undefined
      ? undefined
      : {
          security: [{ system: CONFIDENTIALITY, code: 'R', display: note.handling.conditions }],
        },
  ),
});

const patientOf = (note: RolledNote) => ({ reference: `Patient/${note.local}` });
const serviceOf = (note: RolledNote): { coding: [{ system: string; code: string }] } => ({
  coding: [{ system: SERVICES, code: wordFor(SERVICE_CODES, note.category, 'service') }],
});

const attendanceOf = (note: RolledNote): Clinical => ({
  resourceType: 'Encounter',
  ...sharedOf(note),
  status: note.current ? 'in-progress' : 'finished',
  class: { system: ACT_CODES, code: 'EMER' },
  subject: patientOf(note),
  ...known('period', periodOf(note.occurredOn, note.until)),
  reasonCode: [{ text: note.summary }],
});

const missedOf = (note: RolledNote): Clinical => ({
  resourceType: 'Appointment',
  ...sharedOf(note),
  status: 'noshow',
  description: note.summary,
  ...(note.occurredOn === undefined ? {} : { requestedPeriod: [{ start: note.occurredOn }] }),
  participant: [{ actor: patientOf(note), status: 'accepted' }],
});

const conditionOf = (note: RolledNote): Clinical => ({
  resourceType: 'Condition',
  ...sharedOf(note),
  clinicalStatus: {
    coding: [{ system: CLINICAL_STATUS, code: note.current ? 'active' : 'resolved' }],
  },
  verificationStatus: {
    coding: [{ system: VERIFICATION, code: VERIFICATION_CODES[note.standing] }],
  },
  category: [serviceOf(note)],
  code: { text: note.summary },
  subject: patientOf(note),
  ...known('onsetDateTime', note.occurredOn),
  ...known('abatementDateTime', note.until),
});

const episodeOf = (note: RolledNote, professional: Professional): Clinical => ({
  resourceType: 'EpisodeOfCare',
  ...sharedOf(note),
  contained: [roleOf(professional)],
  status: note.current ? 'active' : 'finished',
  type: [{ ...serviceOf(note), text: note.summary }],
  patient: patientOf(note),
  ...known('period', periodOf(note.occurredOn, note.until)),
});

const roleOf = (professional: Professional): PractitionerRole => ({
  resourceType: 'PractitionerRole',
  id: 'lead',
  practitioner: { display: professional.name },
  organization: { display: professional.service },
  code: [{ text: professional.role }],
  ...(professional.contact === undefined
    ? {}
    : { telecom: [{ system: 'phone' as const, value: professional.contact }] }),
  ...known('period', periodOf(professional.from, undefined)),
  ...(professional.lastContact === undefined
    ? {}
    : { extension: [{ url: LAST_CONTACT, valueDate: professional.lastContact }] }),
});
