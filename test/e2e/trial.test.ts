import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { expectedHidden } from '../../samples/borough/referrals.ts';
import { signInAsPersona } from '../../samples/openid-provider/sign-in.ts';
import { ask, askPicture } from '../support/asking.ts';
import { freePort } from '../support/agency-wire.ts';
import { answerFromCaseFile } from '../support/case-file-answers.ts';

const MASH = fileURLToPath(new URL('../../bin/mash.js', import.meta.url));
const READY_MS = 150_000;

let home: string;
let trial: ChildProcess;
let url: string;
let issuer: string;

/** The trial as the README starts it, in a folder and on ports of its own. */
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'mash-trial-'));
  const [port, issuerPort] = [await freePort(), await freePort()];
  issuer = `http://127.0.0.1:${issuerPort}`;
  trial = spawn(process.execPath, [MASH, 'start'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      MASH_HOME: home,
      MASH_PORT: String(port),
      MASH_METRICS_PORT: '0',
      MASH_TRIAL_ISSUER_PORT: String(issuerPort),
    },
  });
  url = await new Promise((resolve, reject) => {
    let output = '';
    trial.once('exit', () => reject(new Error(`The trial ended: ${output}`)));
    trial.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [, found] = /GraphQL +(http\S+)\/graphql/.exec(output) ?? [];
      if (found) resolve(found);
    });
  });
}, READY_MS);

afterAll(async () => {
  const ended = once(trial, 'exit');
  trial.kill('SIGTERM');
  await ended;
  await rm(home, { recursive: true, force: true });
}, READY_MS);

const answer = z.object({
  data: z.object({
    familyPicture: z.object({
      members: z.array(
        z.object({
          person: z.object({
            id: z.string(),
            label: z.string(),
            names: z.array(z.object({ value: z.string(), heldBy: z.array(z.string()) })),
          }),
          relationship: z.array(z.object({ kind: z.string(), source: z.string() })),
        }),
      ),
      chronology: z.object({
        total: z.number(),
        nodes: z.array(
          z.object({
            id: z.string(),
            heldBy: z.string(),
            about: z.string(),
            category: z.string(),
            summary: z.string().nullable(),
            detail: z.string().nullable(),
          }),
        ),
      }),
      coverage: z.array(z.object({ agency: z.string(), state: z.string(), note: z.string() })),
    }),
  }),
});

const pictureAs = async (persona: string, referral: string) =>
  answer.parse(
    JSON.parse((await askPicture(url, await signInAsPersona(issuer, persona), referral)).body),
  ).data.familyPicture;

test('probation is awaited, with the time by when its contact is to answer, and the picture is whole once she has', async () => {
  const line = async () => lineOf(await pictureAs('priya', 'R-2026-0001'), 'northmere-probation');
  expect(await line()).toMatchObject({
    state: 'PENDING',
    note: 'A person there will answer. Treat its history as unknown.',
  });
  await pictureAs('priya', 'R-2026-0003');
  const token = await signInAsPersona(issuer, 'officer-hale');
  expect(await answerFromCaseFile(url, token, join(home, 'borough'))).toBeGreaterThan(0);
  expect(await line()).toMatchObject({ state: 'ANSWERED' });
  expect(await answerFromCaseFile(url, token, join(home, 'borough'))).toBe(0);
});

describe.each(expectedHidden)(
  'the worked referral $referral',
  ({ referral, names, revealedBy, as, matters }) => {
    test('shows whom it hides, who reveals them and what matters of them', async () => {
      const picture = await pictureAs('priya', referral);
      const hidden = picture.members.find(({ person }) =>
        person.names.some(({ value }) => names.includes(value)),
      );
      expect(hidden?.relationship.map(({ kind, source }) => [kind, source])).toContainEqual([
        as,
        revealedBy,
      ]);
      for (const { agency, category, says } of matters) {
        const entries = picture.chronology.nodes.filter(
          (entry) =>
            entry.heldBy === agency &&
            entry.category === category &&
            entry.about === hidden?.person.id,
        );
        expect(entries.map(({ summary, detail }) => `${summary} ${detail}`).join()).toContain(says);
      }
    });

    test('has a line for each of the six agencies, and all were reached, or wait for a person', async () => {
      const { coverage } = await pictureAs('priya', referral);
      expect(coverage).toHaveLength(6);
      expect(
        coverage.filter(
          ({ agency, state }) =>
            !['ANSWERED', 'NO_TRACE', 'NOTHING_SHAREABLE', 'NOT_ASKED'].includes(state) &&
            !(agency === 'northmere-probation' && state === 'PENDING'),
        ),
      ).toEqual([]);
    });
  },
);

test('the man on the tenancy stands under the name by which police know him, in the police’s words', async () => {
  const { members } = await pictureAs('priya', 'R-2026-0001');
  const names = members.flatMap(({ person }) =>
    person.names.some(({ value }) => value === 'Karl Dennison') ? person.names : [],
  );
  const byPolice = names.filter(({ heldBy }) => heldBy.includes('northmere-police'));
  expect(byPolice.map(({ value }) => value.toLowerCase())).toContain('carl anthony brandreth');
});

test('the question of the README gets its picture', async () => {
  const readme = await readFile('README.md', 'utf8');
  const [, path = ''] = /--data @(\S+)/.exec(readme) ?? [];
  const told = await ask(url, await signInAsPersona(issuer, 'priya'), await readFile(path, 'utf8'));
  expect(told.status).toBe(200);
  expect(told.body).toContain('Mason James Hartley');
  expect(told.body).toContain('northmere-probation');
});

test.each(['noor', 'sgt-okoye', 'officer-hale', 'helen', 'tom', 'ada', 'dsl-frost', 'root'])(
  '%s, who does not work the referral, gets what is said of a referral that nobody knows',
  async (persona) => {
    const token = await signInAsPersona(issuer, persona);
    const refused = await askPicture(url, token, 'R-2026-0001');
    const unknown = await askPicture(url, token, 'R-1999-0001');
    expect(refused.body).toBe(unknown.body);
    expect(refused.body).toContain('NOT_AVAILABLE');
  },
);

test('D4: an agency that somebody stopped by hand is unavailable, and nothing else changed', async () => {
  const before = await pictureAs('priya', 'R-2026-0001');
  const pid = await readFile(join(home, 'borough', 'agencies', 'northmere-police.pid'), 'utf8');
  process.kill(Number(pid));
  await expect
    .poll(async () => lineOf(await pictureAs('priya', 'R-2026-0001'), 'northmere-police')?.state)
    .toBe('UNAVAILABLE');
  const health = async () => {
    const response = await fetch(`${url}/health`);
    const said: unknown = await response.json();
    return { code: response.status, said };
  };
  await expect.poll(health, { timeout: 30_000 }).toMatchObject({
    code: 200,
    said: {
      status: 'DEGRADED',
      components: { audit: { status: 'UP' }, 'northmere-police': { status: 'DOWN' } },
    },
  });
  const after = await pictureAs('priya', 'R-2026-0001');
  expect(lineOf(after, 'northmere-police')?.note).toContain('unknown');
  const others = (picture: typeof before) => ({
    lines: picture.coverage.filter(({ agency }) => agency !== 'northmere-police'),
    entries: picture.chronology.nodes.filter(({ heldBy }) => heldBy !== 'northmere-police'),
    labels: picture.members.map(({ person }) => person.label),
  });
  expect(others(after)).toEqual(others(before));
});

const lineOf = (picture: Awaited<ReturnType<typeof pictureAs>>, agency: string) =>
  picture.coverage.find((line) => line.agency === agency);
