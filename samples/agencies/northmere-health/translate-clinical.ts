import type { HeldEntry, Professional } from '../../../src/domain/entry.ts';
import type { HoldingId } from '../../../src/domain/ids.ts';
import { isoDate, maybe } from '../kit/dates.ts';
import { handlingOf } from '../kit/handling.ts';
import { known } from '../kit/known.ts';
import { backwards } from '../kit/lookup.ts';
import { LAST_CONTACT, SERVICE_CODES, VERIFICATION_CODES } from './codes.ts';
import type { Clinical, PractitionerRole } from './fhir.ts';
import { fromNarrative } from './narrative.ts';
import { holdingIn } from './translate-person.ts';

const categoryOf = backwards(SERVICE_CODES, 'A service');
const standingOf = backwards(VERIFICATION_CODES, 'A verification status');

/** Whose record a clinical resource is in. */
export function patientIn(resource: Clinical): HoldingId {
  switch (resource.resourceType) {
    case 'Encounter':
    case 'Condition':
      return holdingIn(resource.subject);
    case 'EpisodeOfCare':
      return holdingIn(resource.patient);
    case 'Appointment':
      return holdingIn(resource.participant[0].actor);
  }
}

/** A clinical resource in the hub's words. */
export const entryOf = (resource: Clinical): HeldEntry => ({
  id: resource.id,
  ...particulars(resource),
  ...known(
    'detail',
    maybe(({ div }) => fromNarrative(div), resource.text),
  ),
  handling: handlingOf(resource.meta?.security.find(({ code }) => code === 'R')?.display),
});

type Particulars = Omit<HeldEntry, 'id' | 'detail' | 'handling'>;

function particulars(resource: Clinical): Particulars {
  switch (resource.resourceType) {
    case 'Encounter':
      return {
        category: 'EMERGENCY_ATTENDANCE',
        ...datesOf(resource.period),
        current: resource.status === 'in-progress',
        summary: resource.reasonCode[0].text,
        standing: 'FACT',
      };
    case 'Appointment':
      return {
        category: 'MISSED_APPOINTMENT',
        ...datesOf(resource.requestedPeriod?.[0]),
        current: false,
        summary: resource.description,
        standing: 'FACT',
      };
    case 'EpisodeOfCare':
      return episode(resource);
    case 'Condition':
      return conditionParticulars(resource);
  }
}

const episode = (resource: Extract<Clinical, { resourceType: 'EpisodeOfCare' }>): Particulars => ({
  category: categoryOf(resource.type[0].coding[0].code),
  ...datesOf(resource.period),
  current: resource.status === 'active',
  summary: resource.type[0].text,
  standing: 'FACT',
  professional: professionalOf(resource.contained[0]),
});

const conditionParticulars = (
  resource: Extract<Clinical, { resourceType: 'Condition' }>,
): Particulars => ({
  category: categoryOf(resource.category[0].coding[0].code),
  ...datesOf({ start: resource.onsetDateTime, end: resource.abatementDateTime }),
  current: resource.clinicalStatus.coding[0].code === 'active',
  summary: resource.code.text,
  standing: standingOf(resource.verificationStatus.coding[0].code),
});

const datesOf = (
  period: { readonly start?: string | undefined; readonly end?: string | undefined } | undefined,
): Pick<HeldEntry, 'occurredOn' | 'until'> => ({
  ...known('occurredOn', maybe(isoDate, period?.start)),
  ...known('until', maybe(isoDate, period?.end)),
});

const professionalOf = (role: PractitionerRole): Professional => ({
  name: role.practitioner.display,
  role: role.code[0].text,
  service: role.organization.display,
  ...known('contact', role.telecom?.[0]?.value),
  ...known('from', maybe(isoDate, role.period?.start)),
  ...known(
    'lastContact',
    maybe(isoDate, role.extension?.find(({ url }) => url === LAST_CONTACT)?.valueDate),
  ),
});
