import { z } from 'zod';
import type { AgencyCode, PractitionerId } from '../../domain/ids.ts';
import type { Sex } from '../../domain/person.ts';
import {
  DANGER_ANSWERS,
  REFERRAL_SOURCES,
  TOLD_AGREEMENTS,
  type AgreementSection,
  type DangerSection,
  type FormDraft,
  type FormPerson,
  type FormProfessional,
  type HouseholdSection,
  type ParentsSection,
  type ProfessionalsSection,
  type ReferralForm,
  type ReferralSource,
  type Referrer,
  type ReferrerSection,
} from '../../domain/referral-form.ts';
import { day, id, words } from './shape.ts';

const text = z.string();

const referrerSection = {
  source: z.custom<ReferralSource>(
    (value) => typeof value === 'string' && Object.hasOwn(REFERRAL_SOURCES, value),
  ),
  name: text.exactOptional(),
  role: text.exactOptional(),
  organisation: text.exactOptional(),
  contact: text.exactOptional(),
  protect: z.boolean(),
} satisfies Record<keyof ReferrerSection, z.ZodType>;

export const referrer = z.strictObject({
  ...referrerSection,
  practitioner: id<PractitionerId>().exactOptional(),
  agency: id<AgencyCode>().exactOptional(),
} satisfies Record<keyof Referrer, z.ZodType>);

const person = z.strictObject({
  given: text.exactOptional(),
  family: text.exactOptional(),
  dateOfBirth: day.exactOptional(),
  expectedDelivery: day.exactOptional(),
  sex: words<Sex>({ FEMALE: true, MALE: true, INDETERMINATE: true }).exactOptional(),
  line: text.exactOptional(),
  postcode: text.exactOptional(),
  nhsNumber: text.exactOptional(),
  upn: text.exactOptional(),
  relationship: text.exactOptional(),
} satisfies Record<keyof FormPerson, z.ZodType>);

const professional = z.strictObject({
  name: text,
  role: text.exactOptional(),
  organisation: text.exactOptional(),
  contact: text.exactOptional(),
} satisfies Record<keyof FormProfessional, z.ZodType>);

const noInformation = z.boolean();

const sections = {
  referrer: z.strictObject(referrerSection),
  children: z.array(person),
  household: z.strictObject({
    noInformation,
    children: z.array(person),
    adults: z.array(person),
  } satisfies Record<keyof HouseholdSection, z.ZodType>),
  parents: z.strictObject({
    noInformation,
    people: z.array(person),
  } satisfies Record<keyof ParentsSection, z.ZodType>),
  concerns: text,
  agreement: z.strictObject({
    noInformation,
    state: z.enum(TOLD_AGREEMENTS).exactOptional(),
    says: text.exactOptional(),
  } satisfies Record<keyof AgreementSection, z.ZodType>),
  danger: z.strictObject({
    answer: z.enum(DANGER_ANSWERS),
    says: text.exactOptional(),
  } satisfies Record<keyof DangerSection, z.ZodType>),
  professionals: z.strictObject({
    noInformation,
    people: z.array(professional),
  } satisfies Record<keyof ProfessionalsSection, z.ZodType>),
} satisfies Record<keyof ReferralForm, z.ZodType>;

export const referralForm = z.strictObject(sections) satisfies z.ZodType<ReferralForm>;

export const formDraft = z.strictObject({
  referrer: sections.referrer.exactOptional(),
  children: sections.children.exactOptional(),
  household: sections.household.exactOptional(),
  parents: sections.parents.exactOptional(),
  concerns: sections.concerns.exactOptional(),
  agreement: sections.agreement.exactOptional(),
  danger: sections.danger.exactOptional(),
  professionals: sections.professionals.exactOptional(),
} satisfies Record<keyof FormDraft, z.ZodType>) satisfies z.ZodType<FormDraft>;
