import { HANDLING_CODES, STANDINGS } from '../../domain/entry.ts';
import type { HoldingId } from '../../domain/ids.ts';
import { RELATIONSHIP_KINDS } from '../../domain/relationship.ts';
import type { EntriesWanted } from '../../sharing/ports.ts';
import { MOST_DETAIL, MOST_TEXT } from '../../wire/lengths.ts';
import { CANDIDATE_GRADES, IDENTIFIER_SYSTEMS, NAME_USES, SEXES } from '../../wire/vocabulary.ts';
import {
  absentOr,
  type Check,
  type Checked,
  day,
  instant,
  list,
  members,
  nothing,
  oneOf,
  text,
  whole,
  yesOrNo,
} from '../kit/check.ts';
import { fieldAt } from './documents.ts';

/**
 * What an agency sends, by `schema/agency-contract.graphql`. Anything it sends beyond this is never read;
 * anything it leaves out, or says in words that the contract does not have, spoils the whole answer.
 */
const MAX_ID = 256;

const id = text(1, MAX_ID);
const holding = (value: unknown): value is HoldingId => id(value);
const words = text(0, MOST_TEXT);
const milliBits = whole;

const name = members({ given: words, family: words, use: oneOf(NAME_USES) });
const address = members({
  line: words,
  postcode: words,
  uprn: absentOr(words),
  from: absentOr(day),
  until: absentOr(day),
});
const identifier = members({ system: oneOf(IDENTIFIER_SYSTEMS), value: text(1, MOST_TEXT) });
const person = members({
  names: list(name),
  dateOfBirth: absentOr(day),
  dateOfDeath: absentOr(day),
  expectedDelivery: absentOr(day),
  sex: absentOr(oneOf(SEXES)),
  addresses: list(address),
  identifiers: list(identifier),
});

const part = members({ field: words, level: words, milliBits, says: words });
const count = (value: unknown): value is number => whole(value) && value >= 0;
const candidate = members({
  holding,
  version: words,
  grade: oneOf(CANDIDATE_GRADES),
  milliBits,
  parts: list(part),
  conflicts: list(words),
  rivals: count,
  modelVersion: words,
});
const found = members({ ref: id, tooVague: yesOrNo, candidates: list(candidate) });

const relative = members({
  holding: absentOr(holding),
  person,
  kind: oneOf(RELATIONSHIP_KINDS),
  from: absentOr(day),
  to: absentOr(day),
});
const relations = members({ holding, person, relatives: list(relative) });

const professional = members({
  name: words,
  role: words,
  service: words,
  contact: absentOr(words),
  from: absentOr(day),
  lastContact: absentOr(day),
});
const entry = members({
  id,
  holding,
  category: words,
  occurredOn: absentOr(day),
  until: absentOr(day),
  current: yesOrNo,
  summary: words,
  detail: absentOr(text(0, MOST_DETAIL)),
  standing: oneOf(STANDINGS),
  grade: absentOr(words),
  handling: oneOf(HANDLING_CODES),
  conditions: absentOr(words),
  professional: absentOr(professional),
});

const categoryHeld = members({ holding, category: words });

const card = members({
  contract: words,
  asOf: instant,
  coversFrom: absentOr(day),
  coversTo: absentOr(day),
  area: words,
  freshness: words,
  categories: list(words),
  skipped: absentOr(count),
});

/** A GraphQL answer without errors: one that is half answer and half errors is no answer. */
const answer = <Said>(data: Check<Said>) => members({ data, errors: absentOr(nothing) });

export const cardAnswer = answer(members({ agency: card }));
export const findAnswer = answer(members({ find: list(found) }));
export const relationshipsAnswer = answer(members({ relationships: list(relations) }));
/** One list for each set: of entries, or of bare categories. */
export const entriesAnswer = (sets: readonly EntriesWanted[]) =>
  answer(
    members(
      Object.fromEntries(
        sets.map(({ only }, at): [string, Check<WireList>] => [
          fieldAt(at),
          only === 'EXISTENCE' ? list(categoryHeld) : list(entry),
        ]),
      ),
    ),
  );

export type WirePerson = Checked<typeof person>;
export type WireFound = Checked<typeof found>;
export type WireRelations = Checked<typeof relations>;
export type WireEntry = Checked<typeof entry>;
export type WireCategoryHeld = Checked<typeof categoryHeld>;
export type WireList = readonly WireEntry[] | readonly WireCategoryHeld[];
export type WireCard = Checked<typeof card>;
