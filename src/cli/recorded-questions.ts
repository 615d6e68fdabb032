import { z } from 'zod';
import type { PlayedQuestion } from '../../policies/replay.ts';
import type { About } from '../../policies/vocabulary.ts';
import { allRecords } from '../audit/export/records.ts';
import { parsed } from '../audit/read-record.ts';
import type { AuditBlocks } from '../audit/ports.ts';
import type { Agency } from '../domain/agency.ts';
import { instant, partialDate, type PartialDate } from '../domain/day.ts';
import { asId, type AgencyCode, type PractitionerId, type TeamId } from '../domain/ids.ts';
import { ROLES } from '../domain/practitioner.ts';
import {
  FAMILY_AGREEMENTS,
  PURPOSES,
  RAG_RATINGS,
  REFERRAL_STATUSES,
  type Referral,
} from '../domain/referral.ts';
import { RESTRICTION_REASONS } from '../domain/restriction.ts';
import { FAMILY_PARTS, type AgreementInForce, type DutyCode } from '../domain/sharing.ts';
import type { Commencement } from '../sharing/protections.ts';

const intentShape = z.object({
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
type RecordedIntent = z.infer<typeof intentShape>;

const disclosedShape = z.object({
  kind: z.literal('DISCLOSED'),
  questions: z.array(z.string()),
  ruledOn: z
    .array(
      z.object({
        part: z.enum(FAMILY_PARTS),
        age: z.number().optional(),
        restricted: z.array(z.enum(RESTRICTION_REASONS)).optional(),
      }),
    )
    .optional(),
});

const recordShape = z.object({ at: z.string(), event: z.unknown() });

/** The books that a recorded question names by id. */
export type ReplayBooks = {
  readonly agencies: readonly Agency[];
  readonly agreements: readonly AgreementInForce[];
  readonly commencements: readonly Commencement[];
  /** The digest of the rules that run: what another rule book decided proves nothing of this one. */
  readonly running: string;
};

/** What can be played again, and how many questions cannot, with the reason. */
export type Recorded = {
  readonly playable: readonly PlayedQuestion[];
  readonly unplayable: Readonly<Record<'OTHER_RULES' | 'NO_PEOPLE' | 'NO_AGREEMENT', number>>;
};

/** Reads the pictures that were asked for since an instant, out of the log. */
export async function recordedQuestions(
  blocks: AuditBlocks,
  since: string,
  books: ReplayBooks,
): Promise<Recorded> {
  const intents = new Map<string, { readonly at: string; readonly intent: RecordedIntent }>();
  const people = new Map<string, readonly About[]>();
  for await (const { bytes } of allRecords(blocks)) {
    const record = recordShape.safeParse(parsed(bytes));
    if (!record.success || record.data.at < since) continue;
    const { at, event } = record.data;
    const intent = intentShape.safeParse(event);
    if (intent.success) intents.set(intent.data.question, { at, intent: intent.data });
    const disclosed = disclosedShape.safeParse(event);
    if (disclosed.success && disclosed.data.ruledOn) {
      const abouts = disclosed.data.ruledOn.map(aboutIn);
      for (const question of disclosed.data.questions) people.set(question, abouts);
    }
  }
  const unplayable = { OTHER_RULES: 0, NO_PEOPLE: 0, NO_AGREEMENT: 0 };
  const playable = [...intents.values()].flatMap(({ at, intent }) => {
    const played = playedIn(intent, at, { books, people: people.get(intent.question) });
    if (typeof played !== 'string') return [played];
    unplayable[played] += 1;
    return [];
  });
  return { playable, unplayable };
}

type Ruled = NonNullable<z.infer<typeof disclosedShape>['ruledOn']>[number];

const aboutIn = ({ part, age, restricted }: Ruled): About => ({
  part,
  age,
  ...(restricted && { restricted }),
});

function playedIn(
  intent: RecordedIntent,
  at: string,
  { books, people }: { readonly books: ReplayBooks; readonly people: readonly About[] | undefined },
): PlayedQuestion | keyof Recorded['unplayable'] {
  if (intent.policy.digest !== books.running) return 'OTHER_RULES';
  if (!people) return 'NO_PEOPLE';
  const agreements = intent.agreements.flatMap(({ id, version }) =>
    books.agreements.filter((one) => one.id === id && one.version === version),
  );
  if (agreements.length !== intent.agreements.length) return 'NO_AGREEMENT';
  const today = partialDate(at.slice(0, DAY_LENGTH)) ?? asId<PartialDate>('1970-01-01');
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
