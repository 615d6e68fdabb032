import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { readSettings } from '../../src/config.ts';
import { startGateway } from '../../src/main.ts';
import type { Behaviour } from '../support/agency-hostile.ts';
import { signedByAnother, unsigned } from '../support/agency-hostile-signature.ts';
import {
  answersHtml,
  drips,
  gzipBomb,
  hangsUp,
  silent,
} from '../support/agency-hostile-transport.ts';
import { askPicture } from '../support/asking.ts';
import { furnishHome } from '../support/gateway-home.ts';
import type { Hostile } from '../support/small-borough.ts';

/** What each source may take. A second one would show; the exact figure is the bench's (`bench/sources`). */
const DEADLINE_MS = 4_000;
const THREE: ReadonlySet<string> = new Set(['health', 'housing', 'probation']);

const undo: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(undo.splice(0).map((step) => step()));
});

const answer = z.object({
  data: z.object({
    familyPicture: z.object({
      members: z.array(z.object({ person: z.object({ label: z.string() }) })),
      chronology: z.object({
        nodes: z.array(z.object({ heldBy: z.string(), summary: z.string() })),
      }),
      coverage: z.array(z.object({ agency: z.string(), state: z.string(), note: z.string() })),
    }),
  }),
});

async function pictureWith(...hostile: readonly Hostile[]) {
  const home = await furnishHome({ hostile, deadlineMs: { source: DEADLINE_MS, request: 16_000 } });
  const gateway = await startGateway(readSettings(home.config, {}), 'silent');
  undo.push(async () => {
    await gateway.stop();
    await home.close();
  });
  const token = await home.issuer.token();
  const began = performance.now();
  const told = await askPicture(gateway.url, token);
  const ms = performance.now() - began;
  return { ms, body: told.body, ...answer.parse(JSON.parse(told.body)).data.familyPicture };
}

/** Everything but one source's own line and entries. */
const without = (agency: string, picture: Awaited<ReturnType<typeof pictureWith>>) => ({
  entries: picture.chronology.nodes.filter(({ heldBy }) => heldBy !== agency),
  states: picture.coverage.filter((line) => line.agency !== agency).map(({ state }) => state),
});

const CANARY = 'CANARY-somebody-elses-entry';
const anothersEntry: Behaviour = ({ signed }) =>
  signed(
    JSON.stringify({
      data: {
        a: [
          {
            id: 'x',
            holding: 'p-somebody-else',
            category: 'DOMESTIC_ABUSE_INCIDENT',
            occurredOn: '2026-01-01',
            until: null,
            current: false,
            summary: CANARY,
            detail: CANARY,
            standing: 'FACT',
            grade: null,
            handling: 'LAWFUL_SHARING',
            conditions: null,
            professional: null,
          },
        ],
      },
    }),
  );

test.each<[string, Behaviour, string]>([
  ['hangs up', hangsUp, 'UNAVAILABLE'],
  ['never answers', silent, 'TIMED_OUT'],
  ['drips', drips, 'TIMED_OUT'],
  ['answers a page for people', answersHtml, 'FAULTY'],
  ['sends a gzip bomb', gzipBomb, 'FAULTY'],
  ['does not sign', unsigned, 'FAULTY'],
  ['has its answers signed by another', signedByAnother, 'FAULTY'],
])(
  'police that %s have their own line, and the other five answer as ever',
  async (_situation, behaviour, state) => {
    const whole = await pictureWith();
    const holed = await pictureWith({ holder: 'POLICE', behaviour });
    expect(holed.coverage.find(({ agency }) => agency === 'police')?.state).toBe(state);
    expect(holed.chronology.nodes.filter(({ heldBy }) => heldBy === 'police')).toEqual([]);
    expect(without('police', holed)).toEqual(without('police', whole));
  },
);

test('an agency that answers with somebody else’s entry is faulty, and the entry goes nowhere', async () => {
  const picture = await pictureWith({
    holder: 'POLICE',
    behaviour: anothersEntry,
    on: ['entries'],
  });
  const line = picture.coverage.find(({ agency }) => agency === 'police');
  expect(line?.state).toBe('PARTIAL');
  expect(line?.note).toContain('Treat the rest as unknown');
  expect(picture.body).not.toContain(CANARY);
});

test('one hanging, one dripping and one lying leave three whole, each line true, and cost one deadline', async () => {
  const whole = await pictureWith();
  const holed = await pictureWith(
    { holder: 'POLICE', behaviour: silent },
    { holder: 'EDUCATION', behaviour: drips },
    { holder: 'SOCIAL_CARE', behaviour: signedByAnother },
  );
  expect(holed.coverage.map(({ agency, state }) => [agency, state])).toEqual([
    ['education', 'TIMED_OUT'],
    ['health', 'ANSWERED'],
    ['housing', 'ANSWERED'],
    ['police', 'TIMED_OUT'],
    ['probation', 'ANSWERED'],
    ['social-care', 'FAULTY'],
  ]);
  const ofThree = whole.chronology.nodes.filter(({ heldBy }) => THREE.has(heldBy));
  expect(new Set(ofThree.map(({ heldBy }) => heldBy))).toEqual(THREE);
  expect(holed.chronology.nodes).toEqual(ofThree);
  expect(holed.members.map(({ person }) => person.label)).toContain('Dean Harker');
  expect(holed.ms).toBeGreaterThanOrEqual(DEADLINE_MS);
  expect(holed.ms).toBeLessThan(2 * DEADLINE_MS);
});
