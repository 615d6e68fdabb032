import type { PersonTraits } from '../../../src/domain/person.ts';
import { seededRandom } from '../../../samples/population/random.ts';
import { REFERRAL_ERRORS, writtenDown } from '../../../samples/population/records.ts';
import type { EdgeFolder } from '../edge-records/edge-folder.ts';
import { population } from './town.ts';

/** Adds two and a half thousand pupils to a school, every fifth of them written down twice, in a hurry. */
export function crowd(edge: EdgeFolder): void {
  const random = seededRandom(5);
  const rows = population(61, 2_500).flatMap((person) =>
    Array.from({ length: person.id % 5 === 0 ? 2 : 1 }, () =>
      writtenDown(person, REFERRAL_ERRORS, random, 1_100),
    ),
  );
  const before = edge.read('extract/pupils.csv').trimEnd();
  const lines = rows.map((traits, row) => lineOf(traits, 5_000 + row));
  edge.write('extract/pupils.csv', `${before}\n${lines.join('\n')}\n`);
}

/** In the order of the heading: pupil_no, upn, forename, known_as, surname, born, sex, address, postcode. */
function lineOf({ names, dateOfBirth, sex, addresses }: PersonTraits, number: number): string {
  const [{ given, family } = { given: '', family: '' }] = names;
  const [{ line: street, postcode } = { line: '', postcode: '' }] = addresses;
  const line = street.replaceAll(',', '');
  return [
    number,
    '',
    given,
    '',
    family,
    written(dateOfBirth),
    sex?.charAt(0),
    line,
    postcode,
  ].join();
}

const written = (date = ''): string =>
  date.length === 10 ? date.split('-').toReversed().join('/') : '';
