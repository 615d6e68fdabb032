import { z } from 'zod';
import { isEntryCategory, type EntryCategory } from '../domain/agency.ts';
import { instant, partialDate, type Instant, type PartialDate } from '../domain/day.ts';
import { HANDLING_CODES, STANDINGS } from '../domain/entry.ts';
import { asId } from '../domain/ids.ts';
import type { IdentifierSystem, NameUse, PersonTraits, Sex } from '../domain/person.ts';

/** How long a text may be; a summary and a word as the agency contract has them. */
const MOST = { summary: 2_000, detail: 10_000, word: 256 } as const;

export const idShape = <Id extends string>() =>
  z
    .string()
    .min(1)
    .max(MOST.word)
    .transform((text) => asId<Id>(text));
export const momentShape = z.custom<Instant>(
  (value) =>
    typeof value === 'string' &&
    !Number.isNaN(Date.parse(value)) &&
    instant(Date.parse(value)) === value,
);
const day = z.custom<PartialDate>(
  (value) => typeof value === 'string' && partialDate(value) !== undefined,
);
export const categoryShape = z.custom<EntryCategory>(
  (value) => typeof value === 'string' && isEntryCategory(value),
);

/** A list that the compiler keeps whole. */
const words = <Word extends string>(all: Readonly<Record<Word, true>>) =>
  z.custom<Word>((value) => typeof value === 'string' && Object.hasOwn(all, value));

/** As much of a person as the agency needs to look for them. */
export const traitsShape = z.strictObject({
  names: z.array(
    z.strictObject({
      given: z.string(),
      family: z.string(),
      use: words<NameUse>({
        LEGAL: true,
        PREFERRED: true,
        ALIAS: true,
        PREVIOUS: true,
        BIRTH: true,
      }),
    }),
  ),
  dateOfBirth: day.exactOptional(),
  dateOfDeath: day.exactOptional(),
  expectedDelivery: day.exactOptional(),
  sex: words<Sex>({ FEMALE: true, MALE: true, INDETERMINATE: true }).exactOptional(),
  addresses: z.array(
    z.strictObject({
      line: z.string(),
      postcode: z.string(),
      uprn: z.string().exactOptional(),
      from: day.exactOptional(),
      until: day.exactOptional(),
    }),
  ),
  identifiers: z.array(
    z.strictObject({
      system: words<IdentifierSystem>({
        NHS_NUMBER: true,
        UPN: true,
        FORMER_UPN: true,
        NINO: true,
        PNC_ID: true,
        CRO: true,
        LA_CHILD_ID: true,
        LOCAL: true,
      }),
      value: z.string(),
    }),
  ),
}) satisfies z.ZodType<PersonTraits>;

/** No control or formatting characters but a line's end and a tab: what is shown is what was typed. */
const text = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((typed) => !/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u.test(typed));

/** One thing that somebody at the agency writes down for the hub, before it has an id. */
export const saidEntryShape = z.strictObject({
  category: categoryShape,
  occurredOn: day.exactOptional(),
  until: day.exactOptional(),
  current: z.boolean(),
  summary: text(MOST.summary),
  detail: text(MOST.detail).exactOptional(),
  standing: z.enum(STANDINGS),
  grade: text(MOST.word).exactOptional(),
  handling: z.strictObject({
    code: z.enum(HANDLING_CODES),
    conditions: text(MOST.summary).exactOptional(),
  }),
  professional: z
    .strictObject({
      name: text(MOST.word),
      role: text(MOST.word),
      service: text(MOST.word),
      contact: text(MOST.word).exactOptional(),
      from: day.exactOptional(),
      lastContact: day.exactOptional(),
    })
    .exactOptional(),
});
