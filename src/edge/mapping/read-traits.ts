import type { Address, Identifier, PersonName, PersonTraits } from '../../domain/person.ts';
import { IDENTIFIER_SYSTEMS, NAME_USES, SEXES } from '../../wire/vocabulary.ts';
import { eachOf } from './cell.ts';
import type { ReadDate } from './dates.ts';
import type { AddressPart, IdentifierPart, NamePart, TraitsPart } from './mapping.ts';
import { date, exact, known, readable, type ReadField, word } from './telling.ts';

const LEFT_OFF = 'FIELD_LEFT_OFF';

/**
 * A name. A legal one may lack a half that the row leaves empty; of any other, half is nobody's name, such as
 * a former surname that there is none of.
 */
export function readName(part: Omit<NamePart, 'each'>): ReadField<PersonName> {
  const [given, family] = [readable(part.given, 'given'), readable(part.family, 'family')];
  const use = word(part.use, NAME_USES, { field: 'use', effect: LEFT_OFF });
  const isWhole = (first: string | undefined, last: string | undefined) =>
    first !== undefined && (last !== undefined || part.family === undefined);
  return (row, tell) => {
    const [first, last] = [given(row, tell), family(row, tell)];
    if (first === undefined && last === undefined) return undefined;
    // A name of unknown use still finds its bearer, and an alias is shown to nobody.
    const usedAs = use(row, tell) ?? 'ALIAS';
    if (usedAs !== 'LEGAL' && !isWhole(first, last)) return undefined;
    return { given: first ?? '', family: last ?? '', use: usedAs };
  };
}

/** An address; nothing where the row has neither a line nor a postcode. */
export function readAddress(
  part: Omit<AddressPart, 'each'>,
  readDate: ReadDate,
): ReadField<Address> {
  const [line, postcode] = [readable(part.line, 'line'), readable(part.postcode, 'postcode')];
  const uprn = exact(part.uprn, 'uprn');
  const from = date(part.from, 'from', readDate);
  const until = date(part.until, 'until', readDate);
  return (row, tell) => {
    const place = { line: line(row, tell) ?? '', postcode: postcode(row, tell) ?? '' };
    if (place.line === '' && place.postcode === '') return undefined;
    return {
      ...place,
      ...known('uprn', uprn(row, tell)),
      ...known('from', from(row, tell)),
      ...known('until', until(row, tell)),
    };
  };
}

/** An identifier without its spaces; nothing where the row has none. */
export function readIdentifier(part: Omit<IdentifierPart, 'each'>): ReadField<Identifier> {
  const value = exact(part.value, 'value');
  const system = word(part.system, IDENTIFIER_SYSTEMS, { field: 'system', effect: LEFT_OFF });
  return (row, tell) => {
    const number = value(row, tell)?.replaceAll(/\s/g, '');
    const scheme = number === undefined ? undefined : system(row, tell);
    return number === undefined || scheme === undefined
      ? undefined
      : { system: scheme, value: number };
  };
}

/**
 * A person as one row tells of them; nothing, and a fault, where it has no name at all, unless they are not
 * born yet.
 */
export function readTraits(part: TraitsPart, readDate: ReadDate): ReadField<PersonTraits> {
  const names = eachPart(part.names, readName);
  const addresses = eachPart(part.addresses, (one) => readAddress(one, readDate));
  const identifiers = eachPart(part.identifiers, readIdentifier);
  const born = date(part.dateOfBirth, 'dateOfBirth', readDate);
  const died = date(part.dateOfDeath, 'dateOfDeath', readDate);
  const expected = date(part.expectedDelivery, 'expectedDelivery', readDate);
  const sex = word(part.sex, SEXES, { field: 'sex', effect: LEFT_OFF });
  return (row, tell) => {
    const called = names(row, tell) ?? [];
    const due = expected(row, tell);
    if (called.length === 0 && due === undefined) {
      tell('EMPTY', 'ROW_SKIPPED', 'names');
      return undefined;
    }
    return {
      names: called,
      ...known('dateOfBirth', born(row, tell)),
      ...known('dateOfDeath', died(row, tell)),
      ...known('expectedDelivery', due),
      ...known('sex', sex(row, tell)),
      addresses: addresses(row, tell) ?? [],
      identifiers: identifiers(row, tell) ?? [],
    };
  };
}

function eachPart<Part extends { readonly each?: string }, Value>(
  parts: readonly Part[],
  compile: (part: Part) => ReadField<Value>,
): ReadField<readonly Value[]> {
  const readers = parts.map((part) => ({ each: part.each, read: compile(part) }));
  return (row, tell) =>
    readers.flatMap(({ each, read }) => eachOf(row, each).flatMap((one) => read(one, tell) ?? []));
}
