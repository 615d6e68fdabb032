import { z } from 'zod';
import { ENTRY_CATEGORIES } from '../../domain/agency.ts';
import { COVERAGE_STATES } from '../../domain/coverage.ts';
import { HANDLING_CODES, STANDINGS } from '../../domain/entry.ts';
import type { NewcomerSign } from '../../domain/family-picture.ts';
import type { MatchGrade, NameUse, Sex } from '../../domain/person.ts';
import { RELATIONSHIP_KINDS } from '../../domain/relationship.ts';
import { FAMILY_PARTS } from '../../domain/sharing.ts';
import { aPartialDate, anInstant, maybe } from './scalars.ts';

const NAME_USES = [
  'LEGAL',
  'PREFERRED',
  'ALIAS',
  'PREVIOUS',
  'BIRTH',
] as const satisfies readonly NameUse[];
const SEXES = ['FEMALE', 'MALE', 'INDETERMINATE'] as const satisfies readonly Sex[];
export const GRADES = [
  'PROBABLE',
  'POSSIBLE',
  'CONFLICT',
  'NONE',
] as const satisfies readonly MatchGrade[];
const DISPUTED = ['DATE_OF_BIRTH', 'SEX', 'CURRENT_ADDRESS', 'DATE_OF_DEATH'] as const;

const heldBy = z.array(z.string());
export const entryCategory = z.enum(Object.values(ENTRY_CATEGORIES).flat());
const category = entryCategory;
const claim = z.object({ value: z.string(), heldBy });
const dateClaim = z.object({ value: aPartialDate, heldBy });
const span = { from: maybe(aPartialDate), until: maybe(aPartialDate) };

const person = z.object({
  id: z.string(),
  label: z.string(),
  part: z.enum(FAMILY_PARTS),
  names: z.array(claim.extend({ use: z.enum(NAME_USES) })),
  datesOfBirth: z.array(dateClaim),
  datesOfDeath: z.array(dateClaim),
  expectedDelivery: z.array(dateClaim),
  sexes: z.array(z.object({ value: z.enum(SEXES), heldBy })),
  addresses: z.array(claim.extend({ postcode: z.string(), ...span })),
});

const member = z.object({
  person,
  relationship: z.array(
    z.object({
      kind: z.enum(RELATIONSHIP_KINDS),
      of: z.string(),
      source: z.string(),
      from: maybe(aPartialDate),
      to: maybe(aPartialDate),
    }),
  ),
  match: z.array(
    z.object({
      agency: z.string(),
      grade: z.enum(GRADES),
      confirmed: z.boolean(),
      parts: z.array(z.object({ says: z.string(), milliBits: z.number() })),
    }),
  ),
  household: maybe(z.string()),
});

const NEWCOMER_WAYS = [
  'POSES_RISK_TO',
  'CARES_FOR',
  'PARTNER_OF',
  'LIVES_WITH',
  'LIVES_AT',
] as const satisfies readonly NewcomerSign['how'][];

const entry = z.object({
  id: z.string(),
  heldBy: z.string(),
  about: z.string(),
  category,
  occurredOn: maybe(z.object({ date: aPartialDate })),
  summary: maybe(z.string()),
  detail: maybe(z.string()),
  standing: maybe(z.object({ kind: z.enum(STANDINGS), grade: maybe(z.string()) })),
  handling: z.object({ code: z.enum(HANDLING_CODES), conditions: maybe(z.string()) }),
  provisional: z.boolean(),
});

const coverage = z.object({
  agency: z.string(),
  name: z.string(),
  state: z.enum(COVERAGE_STATES),
  asOf: maybe(anInstant),
  askedAt: maybe(anInstant),
  dueAt: maybe(anInstant),
  againBy: maybe(anInstant),
  answeredAt: maybe(anInstant),
  window: maybe(z.object({ from: maybe(aPartialDate), to: maybe(aPartialDate) })),
  area: maybe(z.string()),
  freshness: maybe(z.string()),
  note: z.string(),
});

/** A family picture as the page's document asks for it. */
export const shownPicture = z.object({
  id: z.string(),
  digest: z.string(),
  asOf: anInstant,
  subjects: z.array(z.string()),
  receipt: z.string(),
  members: z.array(member),
  households: z.array(
    z.object({
      id: z.string(),
      address: z.string(),
      postcode: z.string(),
      residents: z.array(z.object({ person: z.string(), source: z.string(), ...span })),
    }),
  ),
  chronology: z.object({ total: z.number(), next: maybe(z.string()), nodes: z.array(entry) }),
  flags: z.array(
    z.object({
      person: z.string(),
      category,
      heldBy: z.string(),
      since: maybe(aPartialDate),
      entry: z.string(),
    }),
  ),
  professionals: z.array(
    z.object({
      person: z.string(),
      heldBy: z.string(),
      name: z.string(),
      role: z.string(),
      service: z.string(),
      contact: maybe(z.string()),
      from: maybe(aPartialDate),
      lastContact: maybe(aPartialDate),
    }),
  ),
  conflicts: z.array(
    z.object({ person: z.string(), fact: z.enum(DISPUTED), claims: z.array(claim) }),
  ),
  newcomers: z.array(
    z.object({
      person: z.string(),
      signs: z.array(
        z.object({
          how: z.enum(NEWCOMER_WAYS),
          of: z.string(),
          at: maybe(z.string()),
          heldBy: z.array(z.string()),
          from: maybe(aPartialDate),
        }),
      ),
      maybeSame: z.array(z.string()),
    }),
  ),
  coverage: z.array(coverage),
  withheld: z.array(z.object({ heldBy: z.string(), category })),
});

export type ShownPicture = z.infer<typeof shownPicture>;
export type ShownMember = ShownPicture['members'][number];
export type ShownEntry = ShownPicture['chronology']['nodes'][number];
export type ShownCoverage = ShownPicture['coverage'][number];
