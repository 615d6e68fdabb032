import { z } from 'zod';
import { parsed } from '../audit/read-record.ts';

const texts = z.array(z.string()).readonly();

const referralThen = z.object({
  id: z.string(),
  status: z.string(),
  rag: z.string(),
  threshold: z.number(),
  purpose: z.string(),
  familyAgreement: z.string(),
});

const intent = z.object({
  kind: z.literal('INTENT'),
  question: z.string(),
  enquiry: z.string(),
  named: z.string().optional(),
  actor: z.string(),
  agency: z.string(),
  roles: texts,
  teams: texts.default([]),
  session: z.string().optional(),
  referral: referralThen.optional(),
  emergency: z.string().optional(),
  decision: z.enum(['PERMIT', 'REFUSE']),
  reasons: texts,
  rules: texts,
  basis: texts,
  agreements: z.array(z.object({ id: z.string(), version: z.number() })).readonly(),
  sources: texts,
  policy: z.object({ version: z.string(), digest: z.string() }),
});

const release = z.object({
  agency: z.string(),
  state: z.string(),
  held: z.number(),
  shown: z.number(),
  fields: texts,
  rules: texts,
});

const disclosed = z.object({
  kind: z.literal('DISCLOSED'),
  questions: texts,
  status: z.number(),
  bytes: z.number(),
  digest: z.string(),
  pictures: z.array(z.object({ id: z.string(), digest: z.string() })).readonly(),
  releases: z.array(release).readonly(),
  subjects: texts.default([]),
  faults: texts,
  kept: texts.default([]),
  /** Whom rules were asked about: places and ages. Whoever plays the question again reads it. */
  ruledOn: z.array(z.unknown()).readonly().optional(),
});

const recorded = z.object({
  kind: z.literal('RECORDED'),
  question: z.string(),
  act: z.string(),
  changes: z.string(),
  version: z.number(),
  reasons: texts,
  digest: z.string(),
});

const outcome = z.object({
  kind: z.literal('OUTCOME'),
  questions: texts,
  delivery: z.enum(['DELIVERED', 'ABORTED']),
});

const abandoned = z.object({ kind: z.literal('ABANDONED'), questions: texts });

const record = z.object({
  at: z.string(),
  writer: z.string(),
  seq: z.number(),
  event: z.discriminatedUnion('kind', [intent, disclosed, recorded, outcome, abandoned]),
});

/** A record about questions, as it stands in the log. Codes of later releases are read as they are. */
export type QuestionRecord = z.infer<typeof record>;
export type IntentRecord = z.infer<typeof intent>;

/** Reads a record; undefined where it is about no question. */
export function questionRecord(bytes: Uint8Array): QuestionRecord | undefined {
  const read = record.safeParse(parsed(bytes));
  return read.success ? read.data : undefined;
}

/** What left, or what the refusal was: the bytes by their digest, and what of whom they showed. */
export type WhatLeft = Omit<z.infer<typeof disclosed>, 'kind' | 'questions'> & {
  readonly at: string;
};

/** One question that was put to the hub, from its intent to what became of the answer. */
export type AccessEvent = Omit<IntentRecord, 'kind' | 'question'> & {
  /** The question's own id, which its receipt and the agencies' logs name too. */
  readonly id: string;
  readonly at: string;
  /** Where its intent stands in the log: writer and sequence number. */
  readonly writer: string;
  readonly seq: number;
  readonly changes: readonly Omit<z.infer<typeof recorded>, 'kind' | 'question'>[];
  /** Absent where nothing was released: the question was abandoned, or is under way. */
  readonly left?: WhatLeft;
  /** Absent where nobody knows whether the bytes arrived; then they count as disclosed. */
  readonly delivery?: 'DELIVERED' | 'ABORTED';
  readonly abandoned: boolean;
};

/** The question whose intent this is, with what else is on record of it. */
export function accessEvent(
  asked: QuestionRecord,
  others: readonly QuestionRecord[],
): AccessEvent | undefined {
  if (asked.event.kind !== 'INTENT') return undefined;
  const { kind: _kind, question, ...intended } = asked.event;
  const { at, writer, seq } = asked;
  const start: AccessEvent = {
    ...intended,
    id: question,
    at,
    writer,
    seq,
    changes: [],
    abandoned: false,
  };
  return others.reduce(withRecord, start);
}

/** The event with one record more about its question. */
export function withRecord(event: AccessEvent, { at, event: told }: QuestionRecord): AccessEvent {
  if (!isAbout(told, event.id)) return event;
  switch (told.kind) {
    case 'INTENT':
      return event;
    case 'RECORDED': {
      const { kind: _kind, question: _question, ...change } = told;
      return { ...event, changes: [...event.changes, change] };
    }
    case 'DISCLOSED': {
      const { kind: _kind, questions: _questions, ...left } = told;
      return { ...event, left: { ...left, at } };
    }
    case 'OUTCOME':
      return { ...event, delivery: told.delivery };
    case 'ABANDONED':
      return { ...event, abandoned: true };
  }
}

const isAbout = (told: QuestionRecord['event'], question: string): boolean =>
  'question' in told ? told.question === question : told.questions.includes(question);
