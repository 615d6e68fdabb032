import { z } from 'zod';
import { COVERAGE_STATES, mayStillAnswer } from '../domain/coverage.ts';
import { asId, type AgencyCode, type ReferralId } from '../domain/ids.ts';
import { Mistake } from '../domain/mistake.ts';
import type { RequestBook } from '../human-sources/request-book.ts';
import type { SnapshotVault } from '../referrals/snapshot-vault.ts';
import type { HealthSeen } from '../registration/own-source.ts';
import type { Desk } from '../sharing/desk.ts';
import type { AgencySource } from '../sharing/ports.ts';

export type AnswersSinceAsks = { readonly referral: ReferralId; readonly picture: string };
/** A source of which a new look would bring more than the picture did, and why. */
export type AnswerSince = {
  readonly agency: AgencyCode;
  readonly name: string;
  readonly news: 'ANSWERED' | 'ANSWERING';
};
export type AnswersSinceDesk = Desk<AnswersSinceAsks, readonly AnswerSince[]>;

type Books = {
  readonly pictures: Pick<SnapshotVault, 'read'>;
  readonly requests: Pick<RequestBook, 'ofReferral'>;
  readonly sources: () => readonly Pick<AgencySource, 'agency' | 'paused' | 'summon'>[];
  readonly health: (code: string) => HealthSeen | undefined;
};

const shown = z.object({
  asOf: z.string(),
  coverage: z.array(
    z.object({
      agency: z.string(),
      name: z.string(),
      state: z.enum(COVERAGE_STATES),
      dueAt: z.string().optional(),
    }),
  ),
});
type Shown = z.infer<typeof shown>;
type Line = Shown['coverage'][number];

/**
 * Whether a new look would bring more than a picture did, source by source, without asking any. It rests on
 * what the picture's own lines say, on whether a source answers whoever asks it, and on whether its people have
 * answered all that they were asked of this referral: then a new line says otherwise too, whatever they said.
 */
export const answersSinceDesk = (books: Books): AnswersSinceDesk => ({
  kind: 'ANSWERS_SINCE',
  answer: async ({ referral, picture }) => {
    const json = await books.pictures.read(referral, picture);
    if (json === undefined)
      throw new Mistake('picture', 'is none that was shown for this referral.');
    const { asOf, coverage } = shown.parse(JSON.parse(json));
    const told = coverage
      .filter(mayStillAnswer)
      .map((line) => newsOf(books, line, { referral, asOf }));
    return (await Promise.all(told)).filter((one) => one !== undefined);
  },
});

type Then = { readonly referral: ReferralId; readonly asOf: string };

async function newsOf(
  { sources, requests, health }: Books,
  { agency: code, name }: Line,
  { referral, asOf }: Then,
): Promise<AnswerSince | undefined> {
  const agency = asId<AgencyCode>(code);
  const source = sources().find((one) => one.agency.code === agency);
  if (!source || source.paused?.()) return undefined;
  if (!source.summon)
    return answersAgain(health(code), asOf) ? { agency, name, news: 'ANSWERING' } : undefined;
  const asked = await requests.ofReferral(referral, agency);
  return isAnswered(asked, asOf) ? { agency, name, news: 'ANSWERED' } : undefined;
}

/** Whether the last that was heard of it came after the picture was begun, and no silence after that. */
const answersAgain = (health: HealthSeen | undefined, asOf: string): boolean => {
  const { lastAnsweredAt, lastGap } = health ?? {};
  return lastAnsweredAt !== undefined && lastAnsweredAt > asOf && !isAfter(lastGap, lastAnsweredAt);
};
const isAfter = (gap: HealthSeen['lastGap'], at: string): boolean =>
  gap !== undefined && gap.at >= at;

/** While anything waits a line may still say that it does: then nothing is told, lest it tell more. */
const isAnswered = (asked: Awaited<ReturnType<RequestBook['ofReferral']>>, asOf: string): boolean =>
  asked.some(({ value: { answer } }) => answer !== undefined && answer.at > asOf) &&
  asked.every(({ value: { state } }) => state !== 'WAITING');
