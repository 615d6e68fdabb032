import { z } from 'zod';
import { isEntryCategory } from '../../domain/agency.ts';
import type { HeldEntry } from '../../domain/entry.ts';
import type { Identifier, PersonTraits } from '../../domain/person.ts';
import { IDENTIFIER_SYSTEMS } from '../../wire/vocabulary.ts';

const FIELDS = [
  'aliases',
  'dateOfBirth',
  'dateOfDeath',
  'expectedDelivery',
  'sex',
  'addresses',
  'identifiers',
  'relationships',
  'detail',
  'grade',
  'professional',
  'professional.contact',
] as const;
type Field = (typeof FIELDS)[number] | `identifiers.${Identifier['system']}`;

const NEVER_SHARED: ReadonlySet<string> = new Set([
  ...FIELDS,
  ...IDENTIFIER_SYSTEMS.map((system) => `identifiers.${system}`),
]);
const isField = (value: unknown): value is Field =>
  typeof value === 'string' && NEVER_SHARED.has(value);
const most = z.int().min(1);

/** What an agency keeps to itself, whatever the hub is allowed to ask. */
export const limitsShape = z.strictObject({
  /** Fields that never leave in any form: not in an answer, and not as agreement in a match. */
  neverShare: z.array(z.custom<Field>(isField)).default([]),
  /** Categories that are not answered for, as if they were not held. */
  categoriesOff: z
    .array(
      z.custom<HeldEntry['category']>((name) => typeof name === 'string' && isEntryCategory(name)),
    )
    .default([]),
  /** Pairs of the agency's own record ids. Neither record ever names the other. */
  sealedPairs: z.array(z.tuple([z.string().min(1), z.string().min(1)])).default([]),
  /** The most that is answered within any hour; beyond it the source says that it is not available. */
  perHour: z
    .strictObject({
      questions: most.exactOptional(),
      peopleLookedFor: most.exactOptional(),
      recordsRead: most.exactOptional(),
    })
    .default({}),
});
export type Limits = z.infer<typeof limitsShape>;

/** Builds what is left of a person. What is not named here is not there afterwards. */
export function withinTraits(limits: Limits): (traits: PersonTraits) => PersonTraits {
  const never = new Set<Field>(limits.neverShare);
  if (never.size === 0) return (traits) => traits;
  const may = <Value>(field: Field, value: Value | undefined) =>
    value === undefined || never.has(field) ? {} : value;
  return ({ names, dateOfBirth, dateOfDeath, expectedDelivery, sex, addresses, identifiers }) => ({
    names: never.has('aliases')
      ? names.filter(({ use }) => use === 'LEGAL' || use === 'PREFERRED')
      : names,
    ...may('dateOfBirth', dateOfBirth && { dateOfBirth }),
    ...may('dateOfDeath', dateOfDeath && { dateOfDeath }),
    ...may('expectedDelivery', expectedDelivery && { expectedDelivery }),
    ...may('sex', sex && { sex }),
    addresses: never.has('addresses') ? [] : addresses,
    identifiers: never.has('identifiers')
      ? []
      : identifiers.filter(({ system }) => !never.has(`identifiers.${system}`)),
  });
}

/** Builds what is left of an entry; undefined where its category is off. */
export function withinEntry(limits: Limits): (entry: HeldEntry) => HeldEntry | undefined {
  const never = new Set<Field>(limits.neverShare);
  const off = new Set(limits.categoriesOff);
  return (entry) => {
    if (off.has(entry.category)) return undefined;
    const { detail, grade, professional, ...rest } = entry;
    const shown = {
      detail: never.has('detail') ? undefined : detail,
      grade: never.has('grade') ? undefined : grade,
      professional: never.has('professional') ? undefined : reachable(professional, never),
    };
    return {
      ...rest,
      ...(shown.detail === undefined ? {} : { detail: shown.detail }),
      ...(shown.grade === undefined ? {} : { grade: shown.grade }),
      ...(shown.professional ? { professional: shown.professional } : {}),
    };
  };
}

function reachable(
  professional: HeldEntry['professional'],
  never: ReadonlySet<Field>,
): HeldEntry['professional'] {
  if (!professional || !never.has('professional.contact')) return professional;
  const { contact: _contact, ...rest } = professional;
  return rest;
}

/** Whether these two of the agency's records must never name each other. */
export function sealing(limits: Limits): (one: string, other: string) => boolean {
  const sealed = new Set(
    limits.sealedPairs.flatMap(([one, other]) => [pair(one, other), pair(other, one)]),
  );
  return sealed.size === 0 ? () => false : (one, other) => sealed.has(pair(one, other));
}

const pair = (one: string, other: string) => JSON.stringify([one, other]);
