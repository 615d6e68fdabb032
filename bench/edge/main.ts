import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contractSource, type ContractSource } from '../../src/agencies/contract/index.ts';
import { TRIAL_RULES } from '../../src/agencies/kit/address.ts';
import { addressGuard } from '../../src/agencies/kit/guard.ts';
import { instant } from '../../src/domain/day.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Generation } from '../../src/edge/program/generation.ts';
import { openGenerationApart } from '../../src/edge/program/generation-apart.ts';
import { runEdge, type RunningEdge } from '../../src/edge/program/run-edge.ts';
import { type EdgeSettings, readEdgeSettings } from '../../src/edge/program/settings.ts';
import type { Answer, Found, Mandate } from '../../src/sharing/ports.ts';
import { newSigningJwk, signingKey } from '../../src/wire/keys.ts';
import { HUB_ORIGIN, layOut, queryFor } from './extract.ts';
import { measured, say, spreadOf } from './measured.ts';

/*
 * An edge over a folder of CSV, asked over HTTP as a hub asks it: how long a reading takes, how long it ever
 * stops the thread that answers, what all of it takes of memory, what a wave takes while nothing else happens
 * and while the next reading is under way, and how much of that is neither the index nor the records. Run from
 * the compiled copy: `node dist/bench/edge/main.js [people] [bare]`; bare, nobody has an identifier or an entry.
 */
const PEOPLE = Number(process.argv[2] ?? 100_000);
const BARE = process.argv[3] === 'bare';
const WAVES = 2_000;
const MB = 1024 * 1024;
const CODE = asId<never>('bench');
const signer = signingKey(newSigningJwk());

const MANDATE: Mandate = {
  question: asId('bench'),
  practitioner: asId('bench'),
  role: 'MASH_ANALYST',
  organisation: asId('bench'),
  purpose: 'MASH_SCREENING',
  basis: ['bench'],
  referral: { id: asId('bench'), status: 'SCREENING', rag: 'GREEN', threshold: 1 },
  agreement: { id: asId('bench'), version: 1 },
};
const ASK = { mandate: MANDATE, signal: new AbortController().signal };

/** The most that was resident at any look, of the whole process with all of its threads. */
const peak = { rss: 0 };
const looking = setInterval(() => {
  peak.rss = Math.max(peak.rss, process.memoryUsage().rss);
}, 50);
const sayMemory = (what: string, bytes: number) => say(what, Math.round(bytes / MB), 'MB resident');

/** How long the reading took over the questions of the last waves: what a wave takes beside is the edge's own. */
const within: number[] = [];
const timed = (generation: Generation): Generation => ({
  ...generation,
  ask: async (question) => {
    const startedAt = performance.now();
    const answered = await generation.ask(question);
    within.push(performance.now() - startedAt);
    return answered;
  },
});

const folder = mkdtempSync(join(tmpdir(), 'edge-bench-'));

async function run(): Promise<void> {
  const { config, bytes } = await layOut(folder, PEOPLE, {
    hubKey: signer.publicJwk,
    bare: BARE,
  });
  const { settings, faults } = readEdgeSettings(config);
  if (!settings) throw new Error(JSON.stringify(faults));
  say(
    'people',
    PEOPLE,
    `${BARE ? 'bare' : 'each with an entry and an identifier'}, ${Math.round(bytes / MB)} MB of CSV`,
  );
  const edge = await measured('reading', () => started(settings, config));
  sayMemory('memory at most, reading', peak.rss);
  const source = sourceOf(edge);
  await find('finding one person', source, WAVES);
  await records('reading one record', source, WAVES);
  sayMemory('memory, serving', process.memoryUsage().rss);
  const isOver = { yet: false };
  const again = measured('reading again, exchanging and letting go', async () => {
    await touched(edge);
    isOver.yet = true;
  });
  await find('finding meanwhile', source, Infinity, () => isOver.yet);
  await again;
  sayMemory('memory at most, with both readings', peak.rss);
  await find('finding in the next', source, WAVES);
  sayMemory('memory, serving the next', process.memoryUsage().rss);
  await source.close();
  await edge.close();
}

const started = (settings: EdgeSettings, config: string): Promise<RunningEdge> =>
  runEdge({
    settings,
    clock: Date.now,
    open: async () => timed(await openGenerationApart(config, settings.mapping.source)),
    tell: (event) => {
      if ('failed' in event) throw event.failed;
      if (!event.served) throw new Error('The next reading was not served');
    },
  });

/** Touches the extract, and has the edge look until it has read it anew: once that it is new, once that it stands still. */
async function touched(edge: RunningEdge): Promise<void> {
  const before = edge.reading();
  const now = new Date();
  utimesSync(join(folder, 'people.csv'), now, now);
  await edge.look();
  await edge.look();
  if (edge.reading() === before) throw new Error('There is no other reading');
}

const sourceOf = ({ url, answerKeys }: RunningEdge): ContractSource =>
  contractSource({
    source: {
      code: CODE,
      name: 'Bench',
      holder: 'EDUCATION',
      url,
      answerKeys,
      state: 'ACTIVE',
      registeredAt: instant(0),
    },
    guard: addressGuard(TRIAL_RULES),
    signer,
    hubOrigin: HUB_ORIGIN,
    clock: Date.now,
  });

const find = (
  what: string,
  source: ContractSource,
  most: number,
  isOver: () => boolean = () => false,
) => waves(what, (nth) => source.find([queryFor((nth * 7919) % PEOPLE)], ASK), { most, isOver });

/** Whom a record names, of records that were found before. */
async function records(what: string, source: ContractSource, most: number): Promise<void> {
  const found = await source.find(
    Array.from({ length: 50 }, (_one, nth) => queryFor(nth * 101)),
    ASK,
  );
  const [holding] = found.kind === 'ANSWERED' ? candidatesIn(found.value) : [];
  if (holding === undefined) throw new Error('Nobody was found');
  await waves(what, () => source.relationships([holding], ASK), { most, isOver: () => false });
}
const candidatesIn = (found: readonly Found[]) =>
  found.flatMap(({ candidates }) => candidates.map(({ holding }) => holding));

/** Asks wave after wave, as one hub does of one family; says what each took, and what of it was the edge's own. */
async function waves(
  what: string,
  ask: (nth: number) => Promise<Answer<unknown>>,
  { most, isOver }: { readonly most: number; readonly isOver: () => boolean },
): Promise<void> {
  const whole: number[] = [];
  const beside: number[] = [];
  for (let nth = 0; nth < most && !isOver(); nth += 1) {
    within.length = 0;
    const startedAt = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one after another, as one hub's waves are
    const answer = await ask(nth);
    const took = performance.now() - startedAt;
    if (answer.kind === 'GAP') throw new Error(`The edge did not answer: ${answer.gap}`);
    whole.push(took);
    beside.push(took - (within[0] ?? 0));
  }
  say(
    what,
    whole.length,
    `waves, ${spreadOf(whole)}; beside index and records ${spreadOf(beside)}`,
  );
}

try {
  await run();
} finally {
  clearInterval(looking);
  rmSync(folder, { recursive: true });
}
