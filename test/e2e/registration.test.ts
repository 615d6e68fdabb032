import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { categoriesOf } from '../../src/domain/agency.ts';
import { PURPOSES } from '../../src/domain/referral.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { newSigningJwk } from '../../src/wire/keys.ts';
import { ask } from '../support/asking.ts';
import { startProcess } from '../support/gateway-process.ts';
import { keptEvents } from '../support/kept-events.ts';
import {
  JOINING,
  kilnLane,
  lineOf,
  SAY,
  seenSource,
  startKilnLane,
} from '../support/registering-source.ts';
import { speakingHub } from '../support/speaking-hub.ts';

const CODE = 'kiln-lane';
const answered = z.object({ data: z.object({ familyPicture: z.unknown() }) });
/** A pause has to reach everybody within this. */
const SEEN_WITHIN = { timeout: 10_000, interval: 200 } as const;
/** Whatever else is changed comes by itself. */
const BY_ITSELF = { timeout: 25_000, interval: 200 } as const;

describe('a hostel joins the hub', () => {
  type World = Awaited<ReturnType<typeof speakingHub<keyof typeof JOINING>>>;
  let hub: World;
  let server: Awaited<ReturnType<typeof startKilnLane>>;
  beforeAll(async () => {
    hub = await speakingHub(JOINING);
    server = await startKilnLane(hub.home);
  });
  afterAll(async () => {
    await hub.close();
    await server.close();
  });

  const act = async (who: keyof typeof JOINING, query: string, more: object = {}) =>
    seenSource.parse(await hub.get(who, query, { code: CODE, ...more }));
  const errors = async (who: keyof typeof JOINING, query: string, variables: object) =>
    (await hub.say(who, query, { code: CODE, ...variables })).errors;
  const line = async () => lineOf(await hub.get('priya', SAY.PICTURE), CODE);
  let agreement = '';

  test('only on a host that information governance allowed it', async () => {
    const register = { source: kilnLane(server) };
    expect(await errors('olive', SAY.REGISTER, register)).toEqual([
      'url is on a host that your organisation was not allowed',
    ]);
    const allow = { organisation: 'kiln-lane', hosts: ['127.0.0.1'] };
    expect(await errors('olive', SAY.ALLOW, allow)).toEqual([expect.stringContaining('not')]);
    await hub.get('tom', SAY.ALLOW, allow);
    expect(await act('olive', SAY.REGISTER, register)).toMatchObject({
      state: 'DRAFT',
      served: false,
      findings: null,
    });
  });

  test('never under the code of another agency, registered or not', async () => {
    const source = kilnLane(server, { code: 'police' });
    expect(await errors('olive', SAY.REGISTER, { source })).toEqual(['code is taken']);
    await hub.get('tom', SAY.ALLOW, { organisation: 'other-hostel', hosts: ['127.0.0.1'] });
    expect(await errors('rival', SAY.REGISTER, { source: kilnLane(server) })).toEqual([
      'source is not one that your organisation registered',
    ]);
  });

  test('to whoever has nothing to do with it there is no such source', async () => {
    expect(await hub.get('rival', SAY.SEE, { code: CODE })).toBeNull();
    expect(await hub.get('rival', SAY.SEE, { code: 'no-such-source' })).toBeNull();
    expect(await errors('rival', SAY.PAUSE, {})).toEqual(
      await errors('rival', SAY.PAUSE, { code: 'no-such-source' }),
    );
  });

  test('is not proven by an address whose key is another’s, and is told nothing of what stands there', async () => {
    const { x } = newSigningJwk();
    const source = { ...kilnLane(server), code: 'other-hostel', answerKeys: [{ x }] };
    await hub.get('rival', SAY.REGISTER, { source });
    expect(await errors('rival', SAY.PROVE, { code: 'other-hostel' })).toEqual([
      'url did not answer the challenge with a registered key',
    ]);
    expect(await hub.get('rival', SAY.SEE, { code: 'other-hostel' })).toMatchObject({
      state: 'DRAFT',
      findings: { answered: false, checks: [] },
    });
  }, 20_000);

  test('makes an agreement while it waits, and names it', async () => {
    const terms = {
      agency: CODE,
      categories: categoriesOf('HOUSING'),
      purposes: PURPOSES,
      modes: ['EXISTENCE', 'CONTENT'],
      from: '2026-01-01',
      until: '2099-01-01',
      dpiaReference: 'DPIA-KL-1',
      reviewBy: '2098-01-01',
      retention: 'Six years.',
    };
    const proposed = await hub.get('olive', SAY.PROPOSE, { terms });
    agreement = z.object({ id: z.string() }).parse(proposed).id;
    const source = kilnLane(server, { agreement });
    expect((await act('olive', SAY.REGISTER, { source })).state).toBe('DRAFT');
  });

  test('proves that it holds its address and key, and reads what was found', async () => {
    expect(await act('olive', SAY.PROVE)).toMatchObject({
      state: 'PROVEN',
      findings: {
        answered: true,
        checks: [
          { check: 'schema', outcome: 'PASSED' },
          { check: 'sample', outcome: 'PASSED' },
        ],
      },
    });
  });

  test('is approved by two officers who saw these very details', async () => {
    const { seen } = await act('tom', SAY.SEE);
    expect(await errors('tom', SAY.APPROVE, { seen: seen.replace(/^./, 'x') })).toEqual([
      'seen are details that have changed since',
    ]);
    expect(await act('tom', SAY.APPROVE, { seen })).toMatchObject({
      state: 'PROVEN',
      approvals: 1,
    });
    expect(await errors('tom', SAY.APPROVE, { seen })).toEqual([
      'source was approved by you; a second officer has to approve it too',
    ]);
    expect(await errors('olive', SAY.RESUME, {})).toEqual(['source has not been approved']);
    expect((await act('marcus', SAY.APPROVE, { seen })).state).toBe('APPROVED');
  });

  test('is switched on by its owner, and shares nothing until an agreement is signed', async () => {
    const before = server.asked();
    expect(await act('olive', SAY.RESUME)).toMatchObject({ state: 'ACTIVE', served: true });
    await expect.poll(async () => (await line()).state, BY_ITSELF).toBe('NOT_ASKED');
    expect((await line()).shown).toBe(0);
    expect(server.asked()).toBe(before);
    await hub.get('olive', SAY.SIGN, { agreement, side: 'AGENCY' });
    expect((await line()).state).toBe('NOT_ASKED');
    await hub.get('tom', SAY.SIGN, { agreement, side: 'HUB' });
    await expect.poll(line, BY_ITSELF).toEqual({ state: 'ANSWERED', shown: 1 });
    expect(await act('olive', SAY.SEE)).toMatchObject({ health: { breaker: 'CLOSED' } });
  });

  test('B7: is not asked any more within ten seconds of its pause, and is again once it resumes', async () => {
    await act('olive', SAY.PAUSE);
    await expect.poll(line, SEEN_WITHIN).toEqual({ state: 'PAUSED', shown: 0 });
    const before = server.asked();
    await line();
    expect(server.asked()).toBe(before);
    await act('olive', SAY.RESUME);
    await expect.poll(line, BY_ITSELF).toEqual({ state: 'ANSWERED', shown: 1 });
  });

  test('B7: is not asked through another process of the hub either, ten seconds after its pause', async () => {
    const other = await startProcess(hub.home);
    const token = await hub.home.issuer.token(JOINING.priya);
    const there = async () => {
      const { body } = await ask(other.url, token, { query: SAY.PICTURE });
      return lineOf(answered.parse(JSON.parse(body)).data.familyPicture, CODE);
    };
    await expect.poll(there, BY_ITSELF).toEqual({ state: 'ANSWERED', shown: 1 });
    await act('olive', SAY.PAUSE);
    await expect.poll(there, SEEN_WITHIN).toEqual({ state: 'PAUSED', shown: 0 });
    await act('olive', SAY.RESUME);
    await expect.poll(there, BY_ITSELF).toEqual({ state: 'ANSWERED', shown: 1 });
    expect(await other.kill('SIGTERM')).toBe(0);
  }, 90_000);

  test('shows nothing of an answer that was under way when an officer suspended it', async () => {
    let release: () => void = () => undefined;
    server.holdUntil(
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    const before = server.asked();
    const asking = line();
    await expect.poll(() => server.asked(), BY_ITSELF).toBeGreaterThan(before);
    expect((await act('tom', SAY.SUSPEND)).state).toBe('SUSPENDED');
    release();
    expect(await asking).toEqual({ state: 'PAUSED', shown: 0 });
    await expect.poll(line, SEEN_WITHIN).toEqual({ state: 'PAUSED', shown: 0 });
  });

  test('is gone from every picture once it retires, and its code is nobody else’s', async () => {
    await act('olive', SAY.RETIRE);
    await expect.poll(async () => (await line()).state, BY_ITSELF).toBeUndefined();
    const source = kilnLane(server);
    expect(await errors('olive', SAY.REGISTER, { source })).toEqual([
      'source is not in a state in which this can be done',
    ]);
  });

  test('and each act is in the log, with the version that it made', async () => {
    await hub.stop();
    const store = await openEmbeddedStore(`${hub.home.home}/store`);
    const { events } = await keptEvents(store.auditBlocks);
    await store.close();
    const acts = events.filter(({ changes }) => changes === `data-source/${CODE}`);
    expect(acts.map(({ act: kind, version }) => [version, kind])).toEqual(
      ['REGISTER', 'REGISTER', 'PROVE', 'APPROVE', 'APPROVE', 'RESUME', 'PAUSE', 'RESUME', 'PAUSE']
        .concat(['RESUME', 'SUSPEND', 'RETIRE'])
        .map((kind, nth) => [nth + 1, `${kind}_DATA_SOURCE`]),
    );
  });
});
