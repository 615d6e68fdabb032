import { z } from 'zod';

/**
 * The part of HL7 FHIR R4 (4.0.1) that the sample health record uses: Patient, RelatedPerson, Encounter,
 * Appointment, EpisodeOfCare, Condition and Observation, in one collection Bundle for each practice.
 * A FHIR date may be a year, a month or a day.
 */
const coding = z.object({
  system: z.string().optional(),
  code: z.string(),
  display: z.string().optional(),
});
/** A concept with one code, as every coded field of the sample has. */
const coded = z.object({ coding: z.tuple([coding]), text: z.string().optional() });
const worded = z.object({ text: z.string() });
const reference = z.object({ reference: z.string() });
const named = z.object({ display: z.string() });
const period = z.object({ start: z.string().optional(), end: z.string().optional() });
const narrative = z.object({ status: z.literal('generated'), div: z.string() });
const meta = z.object({ security: z.array(coding) });
const person = {
  name: z.array(
    z.object({
      use: z.enum(['official', 'usual', 'nickname', 'old', 'maiden']),
      family: z.string(),
      given: z.array(z.string()),
    }),
  ),
  gender: z.enum(['female', 'male', 'other']).optional(),
  birthDate: z.string().optional(),
  address: z.array(
    z.object({ line: z.array(z.string()), postalCode: z.string(), period: period.optional() }),
  ),
};

const patient = z.object({
  resourceType: z.literal('Patient'),
  id: z.string(),
  identifier: z.array(z.object({ system: z.string(), value: z.string() })),
  ...person,
  deceasedDateTime: z.string().optional(),
  /** The RelatedPerson entries of others that are this same person (link type seealso). */
  link: z.array(z.object({ other: reference, type: z.literal('seealso') })).optional(),
});
export type Patient = z.infer<typeof patient>;

const relatedPerson = z.object({
  resourceType: z.literal('RelatedPerson'),
  id: z.string(),
  patient: reference,
  relationship: z.tuple([coded]),
  ...person,
  period: period.optional(),
});
export type RelatedPerson = z.infer<typeof relatedPerson>;

/** What every clinical resource of the sample carries. */
const clinical = { id: z.string(), text: narrative.optional(), meta: meta.optional() };

const encounter = z.object({
  resourceType: z.literal('Encounter'),
  ...clinical,
  status: z.enum(['finished', 'in-progress']),
  class: coding,
  subject: reference,
  period: period.optional(),
  reasonCode: z.tuple([worded]),
});

const appointment = z.object({
  resourceType: z.literal('Appointment'),
  ...clinical,
  status: z.literal('noshow'),
  description: z.string(),
  requestedPeriod: z.array(period).optional(),
  participant: z.tuple([z.object({ actor: reference, status: z.literal('accepted') })]),
});

const practitionerRole = z.object({
  resourceType: z.literal('PractitionerRole'),
  id: z.string(),
  practitioner: named,
  organization: named,
  code: z.tuple([worded]),
  telecom: z.array(z.object({ system: z.literal('phone'), value: z.string() })).optional(),
  period: period.optional(),
  extension: z.array(z.object({ url: z.string(), valueDate: z.string() })).optional(),
});
export type PractitionerRole = z.infer<typeof practitionerRole>;

const episodeOfCare = z.object({
  resourceType: z.literal('EpisodeOfCare'),
  ...clinical,
  contained: z.tuple([practitionerRole]),
  status: z.enum(['active', 'finished']),
  type: z.tuple([coded.required()]),
  patient: reference,
  period: period.optional(),
});

const condition = z.object({
  resourceType: z.literal('Condition'),
  ...clinical,
  clinicalStatus: coded,
  verificationStatus: coded,
  category: z.tuple([coded]),
  code: worded,
  subject: reference,
  onsetDateTime: z.string().optional(),
  abatementDateTime: z.string().optional(),
});

const observation = z.object({
  resourceType: z.literal('Observation'),
  id: z.string(),
  status: z.literal('final'),
  code: coded,
  subject: reference,
  valueDateTime: z.string(),
});
export type Observation = z.infer<typeof observation>;

const resource = z.discriminatedUnion('resourceType', [
  patient,
  relatedPerson,
  encounter,
  appointment,
  episodeOfCare,
  condition,
  observation,
]);
export type Resource = z.infer<typeof resource>;
export type Clinical = Exclude<
  Resource,
  { resourceType: 'Patient' | 'RelatedPerson' | 'Observation' }
>;

export const bundle = z.object({
  resourceType: z.literal('Bundle'),
  type: z.literal('collection'),
  timestamp: z.string(),
  entry: z.array(z.object({ resource })),
});
export type Bundle = z.infer<typeof bundle>;
