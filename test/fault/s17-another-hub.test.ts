import { once } from 'node:events';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Observation } from '../../src/agencies/contract/index.ts';
import { readSettings } from '../../src/config.ts';
import { HOLDERS } from '../../src/domain/agency.ts';
import { asId } from '../../src/domain/ids.ts';
import { serveContract } from '../../src/edge/contract-server.ts';
import { startGateway } from '../../src/main.ts';
import { newSigningJwk, signingKey } from '../../src/wire/keys.ts';
import { type RequestToBeSigned, signRequest } from '../../src/wire/request-token.ts';
import { CANARY, DANA, FAMILY_BOOKS } from '../support/agency-situation.ts';
import {
  asking,
  clientOf,
  freePort,
  HUB_ORIGIN,
  MANDATE,
  POLICE,
  registered,
} from '../support/agency-wire.ts';
import { furnishHome } from '../support/gateway-home.ts';
import { hub, ORLA, running, SCHOOL, schoolEdge } from '../unit/edge-program/running-school.ts';

const OTHER_ORIGIN = 'https://other-hub.test';
const OTHER_JWK = newSigningJwk();
const OTHER = signingKey(OTHER_JWK);
const JSON_TYPE = { 'content-type': 'application/json' };
const FIND = `query ($people: [PersonQuery!]!) {
  find(people: $people, limit: 9) { ref candidates { holding } }
}`;
const QUESTION = Buffer.from(
  JSON.stringify({ query: FIND, variables: { people: [{ ref: ORLA.ref, ...ORLA.traits }] } }),
);

/** A token for the question that asks after Orla, the school's hub's own unless told. */
const tokenBy = (more: Partial<RequestToBeSigned> = {}) =>
  signRequest({
    signer: hub.signer,
    hub: HUB_ORIGIN,
    agency: SCHOOL,
    mandate: MANDATE,
    body: QUESTION,
    nonce: crypto.randomUUID(),
    now: Date.now(),
    ...more,
  });

const post = (url: string, token: string, body = QUESTION) =>
  fetch(url, {
    method: 'POST',
    headers: { ...JSON_TYPE, authorization: `Bearer ${token}` },
    body,
  });

async function school() {
  const folder = schoolEdge();
  const edge = await running(folder);
  onTestFinished(async () => {
    await edge.close();
    folder.remove();
  });
  /** What the edge noted; what it refused it writes down without waiting. */
  const logged = (kind: 'ASKED' | 'REFUSED') =>
    folder
      .read('state/queries.jsonl')
      .split('\n')
      .filter((line) => line.includes(`"kind":"${kind}"`))
      .map((line): unknown => JSON.parse(line));
  return { url: edge.url, logged };
}

const noted = (holds: () => void) => vi.waitFor(holds, { timeout: 20_000 });

describe('S17: a question of another hub, played at this hub’s edge,', () => {
  test.each<[situation: string, by: Partial<RequestToBeSigned>]>([
    ['signed as itself', { signer: OTHER, hub: OTHER_ORIGIN }],
    ['signed in this hub’s name', { signer: OTHER }],
    [
      'signed in this hub’s name under its key id',
      { signer: signingKey({ ...OTHER_JWK, kid: hub.signer.keyId }) },
    ],
    ['signed by this hub’s key on the other’s behalf', { hub: OTHER_ORIGIN }],
    ['signed by this hub for another agency', { agency: asId('northmere-police') }],
  ])('%s reaches nobody’s records, and the agency’s log says that it came', async (_how, by) => {
    const { url, logged } = await school();
    const answer = await post(url, await tokenBy(by));
    expect(answer.status).toBe(401);
    const told = await answer.text();
    expect(told).toBe('{"errors":[{"message":"The request token was not accepted."}]}');
    await noted(() => expect(logged('REFUSED')).toMatchObject([{ flaw: 'NOT_GENUINE' }]));
    expect(logged('ASKED')).toEqual([]);
  });

  test('overheard and sent once more, is not answered twice', async () => {
    const { url, logged } = await school();
    const token = await tokenBy();
    const [first, second] = [await post(url, token), await post(url, token)];
    expect([first.status, second.status]).toEqual([200, 401]);
    expect(await first.text()).toContain('holding');
    expect(await second.text()).not.toContain('holding');
    await noted(() => expect(logged('REFUSED')).toMatchObject([{ flaw: 'REPLAYED' }]));
    expect(logged('ASKED')).toHaveLength(1);
  });

  test('under a token that this hub made for its own question, is not that question', async () => {
    const { url, logged } = await school();
    const theirs = Buffer.from(QUESTION.toString().replace('limit: 9', 'limit: 8'));
    const answer = await post(url, await tokenBy(), theirs);
    expect(answer.status).toBe(401);
    await noted(() => expect(logged('REFUSED')).toMatchObject([{ flaw: 'OTHER_BODY' }]));
    expect(logged('ASKED')).toEqual([]);
  });
});

/**
 * An agency that serves another hub too, by the same key, and the line to it: to each question of this hub the
 * other hub puts the same words under its own token, and passes on the genuine answer that it was given.
 */
async function lineOfAnotherHub() {
  const port = await freePort();
  const passedOn: string[] = [];
  const line = createServer((request, response) => {
    const passOn = async () => {
      const body = await buffer(request);
      const own = { signer: OTHER, hub: OTHER_ORIGIN, agency: POLICE, body };
      const answer = await post(`http://127.0.0.1:${port}/`, await tokenBy(own), body);
      const said = await answer.text();
      passedOn.push(said);
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(said);
    };
    void passOn();
  });
  line.listen(0, '127.0.0.1');
  await once(line, 'listening');
  const at = line.address();
  const url = `http://127.0.0.1:${at !== null && typeof at === 'object' ? at.port : 0}/`;
  const agency = await serveContract({
    agency: POLICE,
    books: FAMILY_BOOKS,
    answerKey: newSigningJwk(),
    hub: { origin: OTHER_ORIGIN, keys: { keys: [OTHER.publicJwk] } },
    port,
    publicUrl: url,
  });
  onTestFinished(async () => {
    line.closeAllConnections();
    line.close();
    await agency.close();
  });
  return { url, answerKeys: agency.answerKeys, passedOn };
}

test('S17: an answer that the same agency made for another hub, played here, is not used', async () => {
  const { url, answerKeys, passedOn } = await lineOfAnotherHub();
  const observed: Observation[] = [];
  const source = clientOf(registered(url, answerKeys), hub.signer, {
    observe: (observation) => observed.push(observation),
  });
  onTestFinished(() => source.close());
  const wanted = [{ holdings: [DANA], categories: ['DOMESTIC_ABUSE_INCIDENT'] }] as const;
  const answer = await source.entries(wanted, {}, asking());
  expect(answer).toEqual({ kind: 'GAP', gap: 'FAULTY' });
  expect(observed.map(({ why }) => why)).toEqual(['OTHER_REQUEST']);
  expect(passedOn.map((said) => said.includes(CANARY))).toEqual([true]);
});

test('S17: another hub, registered as if it were an agency, asks nobody on this hub’s behalf', async () => {
  const asked: string[] = [];
  const home = await furnishHome({
    hostile: HOLDERS.map((holder) => ({
      holder,
      behaviour: async ({ question, signed, honest }) => {
        asked.push(question);
        await signed(await honest());
      },
    })),
  });
  const otherHub = await startGateway(readSettings(home.config, {}), 'silent');
  const source = clientOf(
    registered(`${otherHub.url}/graphql`, [signingKey(newSigningJwk()).publicJwk]),
    hub.signer,
  );
  onTestFinished(async () => {
    await source.close();
    await otherHub.stop();
    await home.close();
  });
  expect(await source.find([ORLA], asking())).toEqual({ kind: 'GAP', gap: 'FAULTY' });
  expect(await source.refresh(asking().signal)).toEqual({ kind: 'GAP', gap: 'FAULTY' });
  const aboutPeople = asked.filter((question) =>
    /\b(?:find|relationships|entries)\b/.test(question),
  );
  expect(aboutPeople).toEqual([]);
});
