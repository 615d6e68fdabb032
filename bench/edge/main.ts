import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { asId } from '../../src/domain/ids.ts';
import type { AskedQuestion, Generation } from '../../src/edge/program/generation.ts';
import { openGenerationApart } from '../../src/edge/program/generation-apart.ts';
import { readEdgeSettings } from '../../src/edge/program/settings.ts';
import { newSigningJwk, signingKey } from '../../src/wire/keys.ts';

/*
 * An edge over a folder of CSV: how long a reading takes, how long it ever stops the thread that answers,
 * what it takes of memory, and what a question takes while nothing else happens and while the next reading
 * is under way. Run from the compiled copy: `node dist/bench/edge/main.js [people]`.
 */
const PEOPLE = Number(process.argv[2] ?? 100_000);
const QUESTIONS = 500;
const MB = 1024 * 1024;
const SYLLABLES = ['ka', 'ro', 'mi', 'ten', 'lu', 'sha', 'vi', 'dor', 'ne', 'bal', 'fi', 'gus'];

const EDGE = `
agency: bench
holder: EDUCATION
mapping: mapping.yaml
card: { area: Bench, freshness: once }
hub: { origin: 'http://127.0.0.1:4000', keysFile: hub-keys.json }
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

const folder = mkdtempSync(join(tmpdir(), 'edge-bench-'));
try {
  await run();
} finally {
  rmSync(folder, { recursive: true });
}

async function run(): Promise<void> {
  const config = await laidOut();
  const { settings } = readEdgeSettings(config);
  if (!settings) throw new Error('The bench cannot be configured');
  const open = () => openGenerationApart(config, settings.mapping.source);
  say('rows', PEOPLE, `${Math.round(statSync(join(folder, 'people.csv')).size / MB)} MB of CSV`);
  const first = await measured('reading', open);
  say('memory', Math.round(process.memoryUsage().rss / MB), 'MB resident');
  await questions('asking', first);
  const next = measured('reading again', open);
  await questions('asking while reading', first);
  const second = await next;
  await first.close();
  say('memory', Math.round(process.memoryUsage().rss / MB), 'MB resident after the exchange');
  await second.close();
}

async function measured(what: string, open: () => Promise<Generation>): Promise<Generation> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const startedAt = performance.now();
  const generation = await open();
  const seconds = (performance.now() - startedAt) / 1000;
  delay.disable();
  const pause = (delay.max / 1e6).toFixed(1);
  say(what, Number(seconds.toFixed(1)), `s, longest pause of the answering thread ${pause} ms`);
  return generation;
}

async function questions(what: string, generation: Generation): Promise<void> {
  const times: number[] = [];
  for (let at = 0; at < QUESTIONS; at += 1) {
    const startedAt = performance.now();
    // One after another, as one hub's wave is one question.
    // oxlint-disable-next-line no-await-in-loop
    await generation.ask(question((at * 7919) % PEOPLE));
    times.push(performance.now() - startedAt);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  say(what, QUESTIONS, `questions for one person, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
}

function say(what: string, figure: number, unit: string): void {
  process.stdout.write(`${what}: ${figure} ${unit}\n`);
}

function personAt(row: number) {
  const part = (by: number) => SYLLABLES[Math.floor(row / by) % SYLLABLES.length] ?? '';
  return {
    given: `${part(1)}${part(12)}`,
    family: `${part(144)}${part(1728)}${part(20736)}${part(7)}`,
    born: `${1940 + (row % 85)}-${two(1 + (row % 12))}-${two(1 + (row % 28))}`,
    postcode: `NM${1 + (row % 9)} ${row % 10}${String.fromCharCode(65 + (row % 20))}${String.fromCharCode(65 + (Math.floor(row / 20) % 20))}`,
  };
}
function two(part: number): string {
  return String(part).padStart(2, '0');
}

function question(row: number): AskedQuestion {
  const { given, family, born, postcode } = personAt(row);
  const name = { given, family, use: 'LEGAL' };
  const address = { line: `${row % 300} Mill Lane`, postcode };
  return {
    query:
      'query ($people: [PersonQuery!]!) { find(people: $people, limit: 5) { ref candidates { holding milliBits } } }',
    variables: {
      people: [
        { ref: 'p', names: [name], dateOfBirth: born, addresses: [address], identifiers: [] },
      ],
    },
    mandate: {
      question: asId('bench'),
      practitioner: asId('bench'),
      role: 'MASH_ANALYST',
      organisation: asId('bench'),
      purpose: 'MASH_SCREENING',
      basis: ['bench'],
      referral: { id: asId('bench'), status: 'SCREENING', rag: 'GREEN', threshold: 1 },
      agreement: { id: asId('bench'), version: 1 },
    },
  };
}

async function laidOut(): Promise<string> {
  const csv = createWriteStream(join(folder, 'people.csv'));
  csv.write('id,given,family,born,line,postcode\n');
  for (let row = 0; row < PEOPLE; row += 1) {
    const { given, family, born, postcode } = personAt(row);
    const line = `${row},${given},${family},${born},${row % 300} Mill Lane,${postcode}\n`;
    // oxlint-disable-next-line no-await-in-loop -- the file is larger than what may wait to be written
    if (!csv.write(line)) await once(csv, 'drain');
  }
  csv.end();
  await once(csv, 'finish');
  const hubKeys = { keys: [signingKey(newSigningJwk()).publicJwk] };
  writeFileSync(join(folder, 'hub-keys.json'), JSON.stringify(hubKeys));
  writeFileSync(join(folder, 'mapping.yaml'), MAPPING);
  writeFileSync(join(folder, 'edge.yaml'), EDGE);
  return join(folder, 'edge.yaml');
}
