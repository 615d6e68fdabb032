import { dayOf, lineOf, type Field, type Typed } from '../kit/fields.ts';

const IDENTIFIERS = [
  { system: 'NHS_NUMBER', label: 'NHS number' },
  { system: 'UPN', label: 'unique pupil number' },
  { system: 'PNC_ID', label: 'police national computer number' },
] as const;

/** Questions by which the hub is to recognise somebody, under names that begin with `at`. */
export const knownPersonFields = (at: string, who: string, optional?: true): readonly Field[] => {
  const line = (name: string, label: string, more: { hint?: string; optional?: true } = {}) =>
    ({
      kind: 'LINE',
      name: `${at}.${name}`,
      label: `${who}: ${label}`,
      ...(optional && { optional }),
      ...more,
    }) as const;
  return [
    line('given', 'given names'),
    line('family', 'family name'),
    {
      kind: 'DAY',
      name: `${at}.dateOfBirth`,
      label: `${who}: date of birth`,
      hint: 'A name alone fits too many people: give this, or a number.',
      optional: true,
    },
    ...IDENTIFIERS.map(({ system, label }) => line(system, label, { optional: true })),
  ];
};

/** What was typed of somebody; undefined where nothing was. */
export function knownPersonIn(typed: Typed, at: string) {
  const read = (name: string) => lineOf(typed, `${at}.${name}`);
  const [given, family] = [read('given'), read('family')];
  const dateOfBirth = dayOf(typed, `${at}.dateOfBirth`);
  const identifiers = IDENTIFIERS.flatMap(({ system }) => {
    const value = read(system);
    return value === undefined ? [] : [{ system, value }];
  });
  const isNothing = [given, family, dateOfBirth, ...identifiers].every((one) => one === undefined);
  if (isNothing) return undefined;
  return {
    given: given ?? '',
    family: family ?? '',
    ...(dateOfBirth !== undefined && { dateOfBirth }),
    identifiers,
  };
}

/** An address with its postcode after the last comma of each line that was typed. */
export const addressesIn = (typed: Typed, name: string) =>
  (lineOf(typed, name) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.lastIndexOf(',');
      return at === -1
        ? { line, postcode: '' }
        : { line: line.slice(0, at).trim(), postcode: line.slice(at + 1).trim() };
    });

/** Ids of practitioners, one a line. */
export const practitionersIn = (typed: Typed, name: string): readonly string[] =>
  (lineOf(typed, name) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
