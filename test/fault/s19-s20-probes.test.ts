import { describe, expect, onTestFinished, test } from 'vitest';
import { categoriesOf } from '../../src/domain/agency.ts';
import { LIVE_RULES, TRIAL_RULES } from '../../src/agencies/kit/address.ts';
import { addressGuard } from '../../src/agencies/kit/guard.ts';
import { guardedFetch } from '../../src/agencies/kit/guarded-fetch.ts';
import { proverBy } from '../../src/hub/prove-source.ts';
import { readDetails, type SourceDetails } from '../../src/registration/details.ts';
import { testAuthority } from '../support/certificates.ts';
import { byLegalName } from '../support/agency-books.ts';
import { hostileAgency, type Behaviour } from '../support/agency-hostile.ts';
import { signedByAnother, unsigned } from '../support/agency-hostile-signature.ts';
import {
  answersHtml,
  answersStatus,
  hangsUp,
  silent,
} from '../support/agency-hostile-transport.ts';
import { FAMILY_BOOKS } from '../support/agency-situation.ts';
import { freePort, HUB_ORIGIN, POLICE, testHub } from '../support/agency-wire.ts';
import { honest } from '../support/board.ts';
import { guardWhere, HOST, PUBLIC, tcpServer, tlsServer } from '../support/guarded.ts';
import { POLICE_SOURCE } from '../support/registering.ts';

const DEADLINE_MS = 700;
const { signal } = new AbortController();

function details(url: string, jwk: unknown): SourceDetails {
  const read = readDetails({ ...POLICE_SOURCE, url, answerKeys: [{ jwk }] });
  if (read instanceof Error) throw read;
  return read;
}

async function trial(behaviour: Behaviour, deadlineMs = DEADLINE_MS) {
  const { signer, hub } = testHub();
  const agency = await hostileAgency({
    agency: POLICE,
    hub,
    books: FAMILY_BOOKS,
    find: byLegalName(FAMILY_BOOKS),
    behaviour,
  });
  onTestFinished(() => agency.close());
  const guard = addressGuard(TRIAL_RULES);
  const prove = proverBy({
    guard,
    signer,
    hubOrigin: HUB_ORIGIN,
    clock: Date.now,
    deadlineMs,
  });
  return { agency, prove, key: agency.answerKeys[0] };
}

async function timed<Value>(work: () => Promise<Value>) {
  const began = performance.now();
  const value = await work();
  return { value, ms: performance.now() - began };
}

describe('a source that is tried out', () => {
  test('answers the challenge with its key, and the suite on people who do not exist', async () => {
    const { agency, prove, key } = await trial(honest, 20_000);
    const evidence = await prove(details(agency.url, key), signal);
    expect(evidence).toMatchObject({
      challenge: 'ANSWERED',
      card: { contract: '1.0' },
      checks: [
        { check: 'schema', outcome: 'PASSED' },
        { check: 'sample', outcome: 'PASSED' },
      ],
    });
    const { card } =
      evidence.challenge === 'ANSWERED' ? evidence : { card: { categories: ['none'] } };
    const own: readonly string[] = categoriesOf('POLICE');
    expect(card.categories.every((category) => own.includes(category))).toBe(true);
  });
});

describe('S20: a challenge that is not answered', () => {
  test('reads the same and takes the same time, whatever stands there', async () => {
    const open = await tcpServer(() => undefined, '127.0.0.1');
    const other = await tcpServer((socket) => socket.end('220 mail ready\r\n'), '127.0.0.1');
    const at = (port: number) => `http://127.0.0.1:${port}/`;
    const there = await Promise.all(
      [silent, hangsUp, answersHtml, answersStatus(401), unsigned, signedByAnother].map(trial),
    );
    const { prove, key } = await trial(honest);
    const urls = [
      at(await freePort()),
      at(open.port),
      at(other.port),
      ...there.map(({ agency }) => agency.url),
    ];
    const told = await Promise.all(
      urls.map((url) => timed(() => prove(details(url, key), signal))),
    );
    for (const { value, ms } of told) {
      expect(value).toEqual({ challenge: 'NOT_ANSWERED' });
      expect(ms).toBeGreaterThanOrEqual(DEADLINE_MS - 5);
    }
  });

  test('takes as long where the guard lets nothing out', async () => {
    const { signer } = testHub();
    const guard = addressGuard(LIVE_RULES, () => Promise.resolve(['10.0.0.1']));
    const prove = proverBy({
      guard,
      signer,
      hubOrigin: HUB_ORIGIN,
      clock: Date.now,
      deadlineMs: DEADLINE_MS,
    });
    const [key] = POLICE_SOURCE.answerKeys;
    for (const url of [POLICE_SOURCE.url, 'https://10.0.0.1/']) {
      // oxlint-disable-next-line no-await-in-loop -- two addresses
      const { value, ms } = await timed(() => prove(details(url, key?.jwk), signal));
      expect(value).toEqual({ challenge: 'NOT_ANSWERED' });
      expect(ms).toBeGreaterThanOrEqual(DEADLINE_MS - 5);
    }
  });
});

describe('S19: whatever else the hub calls goes through the same guard', () => {
  const options = { maxBytes: 1_024, deadlineMs: 1_000 };

  test.each([
    'http://127.0.0.1/jwks',
    'https://169.254.169.254/latest/meta-data/',
    'https://localhost/health',
    'https://user@idp.example/jwks',
    'file:///etc/passwd',
  ])('%s is not called', async (url) => {
    const call = guardedFetch({ ...options, guard: addressGuard(LIVE_RULES) });
    await expect(call(url)).rejects.toThrow('The address gave no answer that can be used');
  });

  test('a name that leads into the hub’s own network is not called', async () => {
    const { guard } = guardWhere([443], () => ['10.0.0.1']);
    await expect(guardedFetch({ ...options, guard })(`https://${HOST}/`)).rejects.toThrow(
      'no answer',
    );
  });

  test('a whole answer is given, and one that is too large, too slow or compressed is not', async () => {
    const authority = testAuthority();
    const trust = { authorities: [authority.cert] };
    const served = await tlsServer(authority.issue(HOST), PUBLIC, ({ url }, response) => {
      if (url === '/slow') return;
      if (url === '/packed') response.setHeader('content-encoding', 'gzip');
      response.end(url === '/large' ? 'x'.repeat(2_000) : '{"keys":[]}');
    });
    const { guard } = guardWhere([served.port], () => [PUBLIC]);
    const call = guardedFetch({ ...options, guard, trust });
    const at = (path: string) => call(`https://${HOST}:${served.port}${path}`);
    expect(await (await at('/jwks')).json()).toEqual({ keys: [] });
    for (const path of ['/large', '/slow', '/packed'])
      // oxlint-disable-next-line no-await-in-loop -- one server
      await expect(at(path)).rejects.toThrow('no answer');
    const unpinned = guardedFetch({ ...options, guard });
    await expect(unpinned(`https://${HOST}:${served.port}/jwks`)).rejects.toThrow('no answer');
  });
});
