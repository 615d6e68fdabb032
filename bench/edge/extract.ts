import { once } from 'node:events';
import { createWriteStream, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asId } from '../../src/domain/ids.ts';
import type { PersonQuery } from '../../src/sharing/ports.ts';
import type { Jwk } from '../../src/wire/keys.ts';

/** Made-up people: each with a name, a birth date and an address; unless bare, an NHS number and an entry too. */
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
`;
const MORE = `    identifiers: [{ system: NHS_NUMBER, value: nhs }]
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
  { hubKey, bare }: { readonly hubKey: Jwk; readonly bare: boolean },
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
  writeFileSync(join(folder, 'mapping.yaml'), bare ? MAPPING : `${MAPPING}${MORE}`);
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
  const part = (nth: number, of: number) => mixed(row, nth) % of;
  const syllables = (...nths: readonly number[]) =>
    nths.map((nth) => SYLLABLES[part(nth, SYLLABLES.length)] ?? '').join('');
  return {
    given: syllables(1, 2, 3),
    family: syllables(4, 5, 6, 7),
    born: `${1940 + part(8, 85)}-${two(1 + part(9, 12))}-${two(1 + part(10, 28))}`,
    line: `${1 + part(11, 300)} Mill Lane`,
    postcode: `NM${1 + part(12, 9)} ${part(13, 10)}${letter(part(14, 20))}${letter(part(15, 20))}`,
    nhs: testNumber(row),
  };
}

/** The same numbers each time, and no pattern among neighbours (MurmurHash3's finaliser). */
function mixed(row: number, nth: number): number {
  let hash = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(nth, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
const two = (part: number) => String(part).padStart(2, '0');
const letter = (nth: number) => String.fromCharCode(65 + nth);

/** A number of the range that is kept for tests (999 …), with its check digit where there is one. */
function testNumber(row: number): string {
  const digits = `999${String(row).padStart(6, '0')}`;
  const sum = Array.from(digits).reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? '' : `${digits}${check}`;
}
