import { once } from 'node:events';
import { createWriteStream, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asId } from '../../src/domain/ids.ts';
import type { PersonQuery } from '../../src/sharing/ports.ts';
import type { Jwk } from '../../src/wire/keys.ts';

/** Made-up people: each with a name, a birth date, an address, an NHS number and one record of attendance. */
const SYLLABLES = ['ka', 'ro', 'mi', 'ten', 'lu', 'sha', 'vi', 'dor', 'ne', 'bal', 'fi', 'gus'];
export const HUB_ORIGIN = 'http://127.0.0.1:4000';

const EDGE = `
agency: bench
holder: EDUCATION
mapping: mapping.yaml
card: { area: Bench, freshness: once }
hub: { origin: '${HUB_ORIGIN}', keysFile: hub-keys.json }
listen: { host: 127.0.0.1, port: 0 }
lookEverySeconds: 3600
`;
const MAPPING = `
source: { kind: csv, folder: ., tables: { people: people.csv } }
people:
  - table: people
    id: id
    names: [{ given: given, family: family }]
    dateOfBirth: born
    addresses: [{ line: line, postcode: postcode }]
    identifiers: [{ system: NHS_NUMBER, value: nhs }]
entries:
  - table: people
    of: id
    id: id
    category: ATTENDANCE
    standing: FACT
    summary: { template: 'Attended {attended} of 190 days' }
`;

/** Writes the extract and the edge's configuration; gives the configuration's path and the extract's size. */
export async function layOut(
  folder: string,
  people: number,
  hubKey: Jwk,
): Promise<{ readonly config: string; readonly bytes: number }> {
  const path = join(folder, 'people.csv');
  const csv = createWriteStream(path);
  csv.write('id,given,family,born,line,postcode,nhs,attended\n');
  for (let row = 0; row < people; row += 1) {
    const { given, family, born, line, postcode, nhs } = personAt(row);
    const text = `${row},${given},${family},${born},${line},${postcode},${nhs},${row % 190}\n`;
    // oxlint-disable-next-line no-await-in-loop -- the file is larger than what may wait to be written
    if (!csv.write(text)) await once(csv, 'drain');
  }
  csv.end();
  await once(csv, 'finish');
  writeFileSync(join(folder, 'hub-keys.json'), JSON.stringify({ keys: [hubKey] }));
  writeFileSync(join(folder, 'mapping.yaml'), MAPPING);
  const config = join(folder, 'edge.yaml');
  writeFileSync(config, EDGE);
  return { config, bytes: statSync(path).size };
}

/** The same person by name, birth date and address alone, as a hub looks for them. */
export function queryFor(row: number): PersonQuery {
  const { given, family, born, line, postcode } = personAt(row);
  return {
    ref: asId(`p${row}`),
    traits: {
      names: [{ given, family, use: 'LEGAL' }],
      dateOfBirth: asId<never>(born),
      addresses: [{ line, postcode }],
      identifiers: [],
    },
  };
}

function personAt(row: number) {
  const part = (by: number) => SYLLABLES[Math.floor(row / by) % SYLLABLES.length] ?? '';
  return {
    given: `${part(1)}${part(12)}`,
    family: `${part(144)}${part(1728)}${part(20736)}${part(7)}`,
    born: `${1940 + (row % 85)}-${two(1 + (row % 12))}-${two(1 + (row % 28))}`,
    line: `${row % 300} Mill Lane`,
    postcode: `NM${1 + (row % 9)} ${row % 10}${letter(row)}${letter(Math.floor(row / 20))}`,
    nhs: testNumber(row),
  };
}
const two = (part: number) => String(part).padStart(2, '0');
const letter = (nth: number) => String.fromCharCode(65 + (nth % 20));

/** A number of the range that is kept for tests (999 …), with its check digit where there is one. */
function testNumber(row: number): string {
  const digits = `999${String(row).padStart(6, '0')}`;
  const sum = Array.from(digits).reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? '' : `${digits}${check}`;
}
