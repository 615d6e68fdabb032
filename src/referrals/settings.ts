import { z } from 'zod';
import { HOLDERS, type Holder } from '../domain/agency.ts';
import { CLOCK_KINDS, type ClockKind } from '../domain/clock.ts';
import { partialDate } from '../domain/day.ts';
import { asId, type AgencyCode, type TeamId } from '../domain/ids.ts';
import { ROLES, type Role } from '../domain/practitioner.ts';
import { RAG_RATINGS, type RagRating } from '../domain/referral.ts';
import {
  minuteOf,
  WEEKDAYS,
  type Allowance,
  type OpeningHours,
  type WorkingHours,
} from './calendar/working-time.ts';

/** What a rating asks for; every value of it is the council's own. */
export type RatingSettings = {
  /** What the council calls it and expects, in its own words. */
  readonly says: string;
  /** What runs from the rating on; none where the hub makes no response. */
  readonly clock?: { readonly kind: ClockKind; readonly allow: Allowance };
  /** Kinds of agency that must be heard before the referral may be closed without action. */
  readonly agencies: 'ALL' | readonly Holder[];
  /** Whether social work and information gathering open at once. */
  readonly immediate: boolean;
};

/** Whoever rings or refers, by the code that their people's sign-in carries. */
export type Organisation = { readonly agency: AgencyCode; readonly name: string };

/** How a hub's front door works: local choices, none of them in code. */
export type FrontDoorSettings = {
  /** Whose values these are, and where they are written down. */
  readonly authority: string;
  readonly source: string;
  readonly mode: 'FRONT_DOOR' | 'BEHIND_REFERRAL_SERVICE';
  /** The team that new referrals come to. */
  readonly intakeTeam: TeamId;
  /** Behind a referral service: who passes cases on and gets them back, and the least level of need taken. */
  readonly referralService?: Organisation;
  readonly takesFromLevel: 1 | 2 | 3 | 4;
  /** Organisations that refer and are no source of their own, such as schools: by the code in their sign-in. */
  readonly referringOrganisations: readonly Organisation[];
  /** How soon the form must follow a call. */
  readonly formDue: Allowance;
  readonly acknowledgeWithin: Allowance;
  readonly decideWithin: Allowance;
  readonly strategyWithin: Allowance;
  readonly conferenceWithin: Allowance;
  readonly assessmentWithin: Allowance;
  readonly routingReceiptWithin: Allowance;
  readonly disagreementWithin: Allowance;
  readonly ratings: Readonly<Record<RagRating, RatingSettings>>;
  readonly workingHours: WorkingHours;
  /** Roles whose bearers may rate. */
  readonly raters: readonly Role[];
  readonly dueSoonMinutes: number;
};

const hoursAtMost = 24 * 365;
const allowance = z.union([
  z.strictObject({
    hours: z.number().positive().max(hoursAtMost),
    counted: z.enum(['CLOCK', 'WORKING']),
  }),
  z.strictObject({ workingDays: z.int().min(1).max(260) }),
]) satisfies z.ZodType<Allowance>;

const wallTime = z.string().transform((text, context) => {
  const minute = minuteOf(text);
  if (minute !== undefined) return minute;
  context.addIssue({ code: 'custom', message: 'it must be a time such as 09:00' });
  return z.NEVER;
});
const opening = z
  .strictObject({ opens: wallTime, closes: wallTime })
  .refine(({ opens, closes }) => opens < closes, 'it must open before it closes');
const date = z
  .string()
  .refine((text) => text.length === 10 && partialDate(text) !== undefined, 'it must be a date');

const week = z
  .partialRecord(z.enum(WEEKDAYS), opening)
  .refine((days) => Object.keys(days).length > 0, 'it must be open on some day');

const OFFICE: OpeningHours = { opens: 9 * 60, closes: 17 * 60 };
const workingHours = z.strictObject({
  week: week.default({ MON: OFFICE, TUE: OFFICE, WED: OFFICE, THU: OFFICE, FRI: OFFICE }),
  closedOn: z.array(date).default([]),
  openOn: z.array(date).default([]),
});

const rating = z.strictObject({
  says: z.string().min(1),
  clock: z.strictObject({ kind: z.enum(CLOCK_KINDS), allow: allowance }).exactOptional(),
  agencies: z.union([z.literal('ALL'), z.array(z.enum(HOLDERS))]),
  immediate: z.boolean().default(false),
});

const organisation = z.strictObject({
  name: z.string().min(1),
  agency: z
    .string()
    .min(1)
    .transform((text) => asId<AgencyCode>(text)),
}) satisfies z.ZodType<Organisation>;

const ONE_WORKING_DAY: Allowance = { workingDays: 1 };

/** Values that the law sets, or that stand in the guide; a council's own replace them (domain guide §2.3). */
export const frontDoorSettings = z
  .strictObject({
    authority: z.string().min(1),
    source: z.string().min(1),
    mode: z.enum(['FRONT_DOOR', 'BEHIND_REFERRAL_SERVICE']),
    intakeTeam: z
      .string()
      .min(1)
      .transform((text) => asId<TeamId>(text)),
    referralService: organisation.exactOptional(),
    takesFromLevel: z.literal([1, 2, 3, 4]).default(1),
    referringOrganisations: z.array(organisation).default([]),
    formDue: allowance.default({ hours: 24, counted: 'CLOCK' }),
    acknowledgeWithin: allowance.default(ONE_WORKING_DAY),
    decideWithin: allowance.default(ONE_WORKING_DAY),
    strategyWithin: allowance.default(ONE_WORKING_DAY),
    conferenceWithin: allowance.default({ workingDays: 15 }),
    assessmentWithin: allowance.default({ workingDays: 45 }),
    routingReceiptWithin: allowance.default(ONE_WORKING_DAY),
    disagreementWithin: allowance.default(ONE_WORKING_DAY),
    ratings: z.record(z.enum(RAG_RATINGS), rating),
    workingHours: workingHours.prefault({}),
    raters: z.array(z.enum(ROLES)).min(1).default(['MASH_MANAGER']),
    dueSoonMinutes: z.int().min(1).max(10_080).default(60),
  })
  .refine(
    ({ mode, referralService }) => mode === 'FRONT_DOOR' || referralService !== undefined,
    'referralService: a hub behind a referral service must name it',
  ) satisfies z.ZodType<FrontDoorSettings>;

/** The trial's front door, until a configuration says otherwise. */
export const TRIAL_FRONT_DOOR: FrontDoorSettings = frontDoorSettings.parse({
  authority: 'Northmere, made up',
  source: 'Values that are common elsewhere; a council sets its own',
  mode: 'FRONT_DOOR',
  intakeTeam: 'mash-north',
  referringOrganisations: [{ agency: 'oakfield-school', name: 'Oakfield School' }],
  ratings: {
    RED: {
      says: 'A child may be at risk of significant harm now.',
      clock: { kind: 'PARTNER_REPLY', allow: { hours: 4, counted: 'CLOCK' } },
      agencies: 'ALL',
      immediate: true,
    },
    AMBER: {
      says: 'Needs are complex, or not clear.',
      clock: { kind: 'PARTNER_REPLY', allow: { hours: 24, counted: 'CLOCK' } },
      agencies: 'ALL',
    },
    GREEN: {
      says: 'Early help may be enough.',
      clock: { kind: 'PARTNER_REPLY', allow: { hours: 72, counted: 'CLOCK' } },
      agencies: ['SOCIAL_CARE', 'EDUCATION'],
    },
    BLUE: { says: 'No response by the hub.', agencies: [] },
  },
});
