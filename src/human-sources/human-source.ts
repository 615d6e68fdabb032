// oxlint-disable no-await-in-loop -- whoever was second looks again at what stands now
import { createHash } from 'node:crypto';
import type { Agency } from '../domain/agency.ts';
import { instant, type Instant } from '../domain/day.ts';
import type { HeldEntry } from '../domain/entry.ts';
import type { AgencyCode, ReferralId } from '../domain/ids.ts';
import type { Period } from '../domain/sharing.ts';
import { wasSecond } from '../domain/store-errors.ts';
import type {
  AgencySource,
  Answer,
  HoldingMatter,
  Mandate,
  Summoned,
  SummonRecord,
} from '../sharing/ports.ts';
import type { Shelved } from '../store/shelf.ts';
import { foundIn, matterIn, newestAnswerAt } from './answered.ts';
import { requestFor, type HumanAsk } from './ask-human.ts';
import { isOverdue, type HumanRequest } from './human-request.ts';
import type { RequestBook } from './request-book.ts';

export type HumanSourceParts = {
  readonly book: RequestBook;
  readonly clock: () => number;
  /** By when an agency that is asked now is to have answered about this referral. */
  readonly dueAt: (mandate: Mandate, agency: AgencyCode, now: Instant) => Promise<Instant>;
  /** After how many days an answer is asked for again. */
  readonly freshForDays: number;
  /** Whether an entry may be of that period. */
  readonly mayTouch: (entry: HeldEntry, period: Period) => boolean;
  readonly isPaused: () => boolean;
  readonly report: (cause: unknown) => void;
};

/** An agency for which its people answer, as the corridor asks any other. */
export function humanSource(agency: Agency, parts: HumanSourceParts): AgencySource {
  const answer = async <Value>(
    { referral }: Mandate,
    tell: (requests: readonly HumanRequest[]) => Value,
  ): Promise<Answer<Value>> => {
    if (parts.isPaused()) return { kind: 'GAP', gap: 'PAUSED' };
    try {
      const requests = valuesOf(await parts.book.ofReferral(referral.id, agency.code));
      const answeredAt = newestAnswerAt(requests) ?? instant(parts.clock());
      return { kind: 'ANSWERED', value: tell(requests), answeredAt };
    } catch (cause) {
      parts.report(cause);
      return { kind: 'GAP', gap: 'UNAVAILABLE' };
    }
  };
  return {
    agency,
    paused: parts.isPaused,
    card: () => undefined,
    find: (people, { mandate }) =>
      answer(mandate, (requests) => people.map((query) => foundIn(requests, query))),
    relationships: (holdings, { mandate }) =>
      answer(mandate, () => holdings.map((holding) => ({ holding, ...SAYS_NO_MORE }))),
    entries: (wanted, period, { mandate }) =>
      answer(mandate, (requests) =>
        matterIn(requests, wanted).filter((one) => isOf(one, period, parts)),
      ),
    summon: (wishes, { mandate }, record) =>
      summon({ agency, mandate, wishes }, record, parts).catch((cause: unknown) => {
        parts.report(cause);
        return 'UNAVAILABLE';
      }),
  };
}

/** Whoever was recognised is as the hub described them; their people name nobody else. */
const SAYS_NO_MORE = {
  person: { names: [], addresses: [], identifiers: [] },
  relatives: [],
} as const;

const isOf = (one: HoldingMatter, period: Period, { mayTouch }: HumanSourceParts): boolean =>
  one.kind === 'EXISTENCE' || mayTouch(one.entry, period);

const valuesOf = (kept: readonly Shelved<HumanRequest>[]) => kept.map(({ value }) => value);

const DAY_MS = 86_400_000;
const ATTEMPTS = 5;

/** Of two who ask at once one makes the request, and the other finds it. */
async function summon(
  ask: HumanAsk,
  record: SummonRecord,
  parts: HumanSourceParts,
): Promise<Summoned> {
  for (let left = ATTEMPTS; ; left -= 1) {
    try {
      return await summonOnce(ask, record, parts);
    } catch (cause) {
      if (!wasSecond(cause) || left <= 1) throw cause;
    }
  }
}

async function summonOnce(
  ask: HumanAsk,
  record: SummonRecord,
  { book, clock, dueAt, freshForDays }: HumanSourceParts,
): Promise<Summoned> {
  const { agency, mandate } = ask;
  const kept = await book.ofReferral(mandate.referral.id, agency.code);
  const requests = valuesOf(kept);
  const now = instant(clock());
  const againBy = await dueAt(mandate, agency.code, now);
  const request = requestFor(ask, requests, {
    id: requestId(mandate.referral.id, agency.code, kept.length),
    now,
    dueAt: againBy,
    staleBefore: instant(clock() - freshForDays * DAY_MS),
  });
  if (!request) return { askedAt: requests.at(-1)?.askedAt ?? now, againBy };
  if (!requests.includes(request)) await leave(request, { kept, record, book });
  const { askedAt, dueAt: due } = request;
  return { askedAt, awaited: { dueAt: due, isLate: isOverdue(request, now) } };
}

/** On record first, and then where its agency finds it. */
async function leave(request: HumanRequest, { kept, record, book }: Leaving): Promise<void> {
  const replaces = kept.find(({ id }) => id === request.id)?.version ?? 0;
  const reason = replaces > 0 ? 'ASKED_MORE' : kept.length > 0 ? 'ASKED_AGAIN' : 'ASKED';
  const changes = `human-request/${request.id}`;
  await record({ changes, version: replaces + 1, reasons: [reason], value: request });
  await book.put(request, replaces);
}
type Leaving = Pick<HumanSourceParts, 'book'> & {
  readonly kept: readonly Shelved<HumanRequest>[];
  readonly record: SummonRecord;
};

const ID_LETTERS = 22;
/** The same for two who ask at once, so that only one of them makes it; it tells nothing of the referral. */
const requestId = (referral: ReferralId, agency: AgencyCode, nth: number): string =>
  createHash('sha256')
    .update(JSON.stringify([referral, agency, nth]))
    .digest('base64url')
    .slice(0, ID_LETTERS);
