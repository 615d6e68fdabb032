import { z } from 'zod';
import { type PartialDate, partialDate } from '../../src/domain/day.ts';
import { HANDLING_CODES, STANDINGS } from '../../src/domain/entry.ts';
import type { HoldingId } from '../../src/domain/ids.ts';
import { RELATIONSHIP_KINDS } from '../../src/domain/relationship.ts';
import type { EntriesWanted } from '../../src/sharing/ports.ts';
import { isText } from '../../src/wire/shape.ts';
import { fieldAt } from '../../src/agencies/contract/documents.ts';
import {
  CANDIDATE_GRADES,
  IDENTIFIER_SYSTEMS,
  NAME_USES,
  SEXES,
} from '../../src/wire/vocabulary.ts';

/**
 * The answers of `schema/agency-contract.graphql` in zod's words: a second account of them, by which the
 * gateway's own checks are judged.
 */
const MAX_ID = 256;
const MAX_TEXT = 2_000;
const MAX_DETAIL = 50_000;

const id = z.string().min(1).max(MAX_ID);
const words = z.string().max(MAX_TEXT);
const holding = z.custom<HoldingId>((value) => isText(value) && value.length <= MAX_ID);
const day = z.custom<PartialDate>(
  (value) => typeof value === 'string' && partialDate(value) !== undefined,
);
const instant = z.iso.datetime();
const milliBits = z.int();

const name = z.object({ given: words, family: words, use: z.enum(NAME_USES) });
const address = z.object({
  line: words,
  postcode: words,
  uprn: words.nullish(),
  from: day.nullish(),
  until: day.nullish(),
});
const identifier = z.object({ system: z.enum(IDENTIFIER_SYSTEMS), value: words.min(1) });
const person = z.object({
  names: z.array(name),
  dateOfBirth: day.nullish(),
  dateOfDeath: day.nullish(),
  expectedDelivery: day.nullish(),
  sex: z.enum(SEXES).nullish(),
  addresses: z.array(address),
  identifiers: z.array(identifier),
});

const part = z.object({ field: words, level: words, milliBits, says: words });
const candidate = z.object({
  holding,
  version: words,
  grade: z.enum(CANDIDATE_GRADES),
  milliBits,
  parts: z.array(part),
  conflicts: z.array(words),
  rivals: z.int().min(0),
  modelVersion: words,
});
const found = z.object({ ref: id, tooVague: z.boolean(), candidates: z.array(candidate) });

const relative = z.object({
  holding: holding.nullish(),
  person,
  kind: z.enum(RELATIONSHIP_KINDS),
  from: day.nullish(),
  to: day.nullish(),
});
const relations = z.object({ holding, person, relatives: z.array(relative) });

const professional = z.object({
  name: words,
  role: words,
  service: words,
  contact: words.nullish(),
  from: day.nullish(),
  lastContact: day.nullish(),
});
const entry = z.object({
  id,
  holding,
  category: words,
  occurredOn: day.nullish(),
  until: day.nullish(),
  current: z.boolean(),
  summary: words,
  detail: z.string().max(MAX_DETAIL).nullish(),
  standing: z.enum(STANDINGS),
  grade: words.nullish(),
  handling: z.enum(HANDLING_CODES),
  conditions: words.nullish(),
  professional: professional.nullish(),
});

const categoryHeld = z.object({ holding, category: words });

const card = z.object({
  contract: words,
  asOf: instant,
  coversFrom: day.nullish(),
  coversTo: day.nullish(),
  area: words,
  freshness: words,
  categories: z.array(words),
});

/** A GraphQL answer without errors: one that is half answer and half errors is no answer. */
const answer = <Shape extends z.ZodType>(data: Shape) =>
  z.object({ data, errors: z.null().optional() });

export const cardAnswer = answer(z.object({ agency: card }));
export const findAnswer = answer(z.object({ find: z.array(found) }));
export const relationshipsAnswer = answer(z.object({ relationships: z.array(relations) }));
/** One list for each set: of entries, or of bare categories. */
export const entriesAnswer = (sets: readonly EntriesWanted[]) =>
  answer(
    z.object(
      Object.fromEntries(
        sets.map(({ only }, at) => [
          fieldAt(at),
          only === 'EXISTENCE' ? z.array(categoryHeld) : z.array(entry),
        ]),
      ),
    ),
  );
