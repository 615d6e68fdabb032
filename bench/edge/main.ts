import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { asId } from '../../src/domain/ids.ts';
import type { AskedQuestion, Generation } from '../../src/edge/program/generation.ts';
import { openGenerationApart } from '../../src/edge/program/generation-apart.ts';
import { keeper } from '../../src/edge/program/keeper.ts';
import { readEdgeSettings } from '../../src/edge/program/settings.ts';
import { newSigningJwk, signingKey } from '../../src/wire/keys.ts';

/*
 * An edge over a folder of CSV: how long a reading takes, how long it ever stops the thread that answers,
 * what it takes of memory, and what a question takes while nothing else happens and while the next reading
 * is under way. Run from the compiled copy: `node dist/bench/edge/main.js [people]`.
 */
const PEOPLE = Number(process.argv[2] ?? 100_000);
const QUESTIONS = 5_000;
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

const IDLE = `
const delay = require('node:perf_hooks').monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.stdin.resume().on('end', () => {
  const [p99, longest] = [delay.percentile(99), delay.max].map((ns) => (ns / 1e6).toFixed(1));
  console.log('p99 ' + p99 + ' ms, longest ' + longest + ' ms');
});`;

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
  await questions('asking', first, QUESTIONS);
  await exchange(first, open);
}

/** Reads anew behind a keeper that is asked the whole time, until the reading before has gone. */
async function exchange(first: Generation, open: () => Promise<Generation>): Promise<void> {
  let peak = 0;
  const watching = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 100);
  const kept = keeper(first, {
    open,
    stamp: () => Promise.resolve(undefined),
    lostPeoplePercent: 20,
    judged: () => undefined,
    failed: (cause) => {
      throw cause;
    },
  });
  const isOver = { yet: false };
  const reload = measured('reading again, exchanging and letting go', () => kept.look());
  const over = reload.finally(() => {
    isOver.yet = true;
  });
  await questions('asking meanwhile', kept, Infinity, () => isOver.yet);
  await over;
  clearInterval(watching);
  say('memory at most, with both readings', Math.round(peak / MB), 'MB resident');
  await questions('asking the next', kept, QUESTIONS);
  await kept.close();
}

async function measured<Value>(what: string, act: () => Promise<Value>): Promise<Value> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const beside = idling();
  const startedAt = performance.now();
  const value = await act();
  const seconds = (performance.now() - startedAt) / 1000;
  delay.disable();
  const [p99, longest] = [delay.percentile(99), delay.max].map((ns) => (ns / 1e6).toFixed(1));
  say(
    what,
    Number(seconds.toFixed(1)),
    `s; pause of the answering thread p99 ${p99} ms, longest ${longest} ms; of a process beside that does nothing, ${await beside()}`,
  );
  return value;
}

/** A process that does nothing, so that a pause of the whole machine does not pass for one of ours. */
function idling(): () => Promise<string> {
  const child = spawn(process.execPath, ['-e', IDLE], { stdio: ['pipe', 'pipe', 'inherit'] });
  return async () => {
    child.stdin.end();
    return (await text(child.stdout)).trim();
  };
}

async function questions(
  what: string,
  { ask }: Pick<Generation, 'ask'>,
  most: number,
  isOver: () => boolean = () => false,
): Promise<void> {
  const times: number[] = [];
  for (let at = 0; at < most && !isOver(); at += 1) {
    const startedAt = performance.now();
    // One after another, as one hub's wave is one question.
    // oxlint-disable-next-line no-await-in-loop
    await ask(question((at * 7919) % PEOPLE));
    times.push(performance.now() - startedAt);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  const longest = (times.at(-1) ?? 0).toFixed(2);
  say(
    what,
    times.length,
    `questions for one person, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${longest} ms`,
  );
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
