import { z } from 'zod';
import type { PlayedQuestion } from '../../../policies/replay.ts';
import type { About } from '../../../policies/vocabulary.ts';
import type { Agency } from '../../domain/agency.ts';
import { instant, partialDate, type PartialDate } from '../../domain/day.ts';
import { asId, type AgencyCode, type PractitionerId, type TeamId } from '../../domain/ids.ts';
import { ROLES } from '../../domain/practitioner.ts';
import {
  FAMILY_AGREEMENTS,
  PURPOSES,
  RAG_RATINGS,
  REFERRAL_STATUSES,
  type Referral,
} from '../../domain/referral.ts';
import { RESTRICTION_REASONS } from '../../domain/restriction.ts';
import { FAMILY_PARTS, type AgreementInForce, type DutyCode } from '../../domain/sharing.ts';
import { inForce } from '../../sharing/facts.ts';
import type { SharingAgreement } from '../../sharing/ports.ts';
import type { Commencement } from '../../sharing/protections.ts';

/** The intent of a picture that was let in, as rules weighed it. */
export const intentShape = z.object({
  kind: z.literal('INTENT'),
  question: z.string(),
  enquiry: z.literal('FAMILY_PICTURE'),
  actor: z.string(),
  agency: z.string(),
  roles: z.array(z.enum(ROLES)),
  teams: z.array(z.string()).default([]),
  decision: z.literal('PERMIT'),
  referral: z.object({
    id: z.string(),
    status: z.enum(REFERRAL_STATUSES),
    rag: z.enum(RAG_RATINGS),
    threshold: z.literal([1, 2, 3, 4]),
    purpose: z.enum(PURPOSES),
    familyAgreement: z.enum(FAMILY_AGREEMENTS),
  }),
  agreements: z.array(z.object({ id: z.string(), version: z.number() })),
  policy: z.object({ digest: z.string() }),
});
export type RecordedIntent = z.infer<typeof intentShape>;

/** Whom rules were asked about, as the log has it: places and ages, no names. */
export const ruledOnShape = z.array(
  z.object({
    part: z.enum(FAMILY_PARTS),
    age: z.number().optional(),
    restricted: z.array(z.enum(RESTRICTION_REASONS)).optional(),
  }),
);

/** The books that a recorded question names by id. */
export type ReplayBooks = {
  readonly agencies: readonly Agency[];
  readonly agreements: readonly SharingAgreement[];
  readonly commencements: readonly Commencement[];
  /** The digest of the rules that run: what another rule book decided proves nothing of this one. */
  readonly running: string;
};

/** Why a recorded question cannot be played again. */
export type Unplayable = 'OTHER_RULES' | 'NO_PEOPLE' | 'NO_AGREEMENT' | 'NO_AGENCY';

type Ruled = z.infer<typeof ruledOnShape>[number];

export const aboutIn = ({ part, age, restricted }: Ruled): About => ({
  part,
  age,
  ...(restricted && { restricted }),
});

/** A recorded question with everything that rules weighed of it, so that they can weigh it again. */
export function playedIn(
  intent: RecordedIntent,
  at: string,
  { books, people }: { readonly books: ReplayBooks; readonly people: readonly About[] | undefined },
): PlayedQuestion | Unplayable {
  if (intent.policy.digest !== books.running) return 'OTHER_RULES';
  if (!people) return 'NO_PEOPLE';
  const named = intent.agreements.flatMap(({ id, version }) =>
    books.agreements.filter((one) => one.id === id && one.version === version),
  );
  if (named.length !== intent.agreements.length) return 'NO_AGREEMENT';
  const known = new Set(books.agencies.map(({ code }) => code));
  if (named.some(({ agency }) => !known.has(agency))) return 'NO_AGENCY';
  const today = partialDate(at.slice(0, DAY_LENGTH)) ?? asId<PartialDate>('1970-01-01');
  const agreements = [...named, ...notNamed(named, inForceThen(books.agreements, at, today))];
  const commenced = books.commencements.filter(({ from }) => from <= today).map(dutyOf);
  const { agencies } = books;
  return {
    id: intent.question,
    agencies,
    people,
    matter: {
      viewer: {
        id: asId<PractitionerId>(intent.actor),
        name: '',
        agency: asId<AgencyCode>(intent.agency),
        roles: intent.roles,
        teams: intent.teams.map((team) => asId<TeamId>(team)),
      },
      facts: { referral: referralIn(intent), agencies, agreements, lapsed: [], today, commenced },
    },
  };
}

/** What was in force at that moment, by what is on record now: signed by then, begun, and not over. */
const inForceThen = (
  agreements: readonly SharingAgreement[],
  at: string,
  today: PartialDate,
): readonly AgreementInForce[] =>
  inForce(
    agreements
      .filter(({ signedForHub, signedForAgency }) =>
        [signedForHub, signedForAgency].every((act) => act !== undefined && act.at <= at),
      )
      .map(({ endedAt, ...agreement }) =>
        endedAt !== undefined && endedAt <= at ? { ...agreement, endedAt } : agreement,
      ),
    today,
  );

/** An intent names the agreements of whom it was to ask; agencies that no rule let it ask had theirs all the same. */
const notNamed = (
  named: readonly AgreementInForce[],
  then: readonly AgreementInForce[],
): readonly AgreementInForce[] =>
  then.filter(({ agency }) => named.every((one) => one.agency !== agency));

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const dutyOf = ({ duty }: Commencement): DutyCode => duty;

/** As it was then. Whoever was let in worked it, by whatever name. */
const referralIn = ({ referral: { id, ...then }, actor }: RecordedIntent): Referral => ({
  ...then,
  id: asId(id),
  version: 1,
  receivedAt: instant(0),
  concern: '',
  assignedTo: [asId(actor)],
  conflictsDeclared: [],
  people: [],
});
