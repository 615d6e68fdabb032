import { expect, test } from 'vitest';
import { asId, type PractitionerId } from '../../../src/domain/ids.ts';
import type { Practitioner } from '../../../src/domain/practitioner.ts';
import { formTokens } from '../../../src/http/console/form-tokens.ts';
import { lastingInMemory } from '../../../src/http/console/lasting/in-memory.ts';
import { sealingWith } from '../../../src/http/console/lasting/sealing.ts';
import { sessionsIn } from '../../../src/http/console/sessions.ts';

const MINUTE = 60_000;
const PRIYA: Practitioner = {
  id: asId('issuer#priya'),
  name: 'Priya Raman',
  agency: asId('northmere-mash'),
  roles: ['MASH_ANALYST'],
  teams: [asId('mash-north')],
};

function opened() {
  const clock = { now: 0 };
  const lasting = lastingInMemory();
  const sealing = sealingWith(Buffer.alloc(32, 7));
  const tokens = formTokens(sealing, { clock: () => clock.now, lastsMs: 60 * MINUTE });
  const processOf = () =>
    sessionsIn({ lasting, sealing, clock: () => clock.now }, { idleMs: 15 * MINUTE, tokens });
  const sessions = processOf();
  const begin = (endsAt = 60 * MINUTE) =>
    sessions.begin({ viewer: PRIYA, idToken: 'an ID token', endsAt });
  return { clock, lasting, sessions, processOf, begin, tokens };
}

test('a session is found by the id that it was begun under, and by no other', async () => {
  const { sessions, begin } = opened();
  const id = await begin();
  expect(id).toMatch(/^[\w-]{43}$/);
  expect((await sessions.find(id))?.viewer).toEqual(PRIYA);
  const others = await Promise.all([`${id}x`, '', undefined].map((other) => sessions.find(other)));
  expect(others).toEqual([undefined, undefined, undefined]);
});

test('each request keeps it for as long again, and it ends after that', async () => {
  const { sessions, begin, clock } = opened();
  const id = await begin();
  clock.now = 14 * MINUTE;
  expect((await sessions.find(id))?.idleAt).toBe(29 * MINUTE);
  clock.now = 28 * MINUTE;
  expect((await sessions.find(id))?.idleAt).toBe(43 * MINUTE);
  clock.now = 43 * MINUTE;
  expect(await sessions.find(id)).toBeUndefined();
});

test('being looked at alone, it lasts no longer', async () => {
  const { sessions, begin, clock } = opened();
  const id = await begin();
  clock.now = 14 * MINUTE;
  expect((await sessions.look(id))?.idleAt).toBe(15 * MINUTE);
  clock.now = 15 * MINUTE;
  expect(await sessions.look(id)).toBeUndefined();
});

test('however often it is asked for, it ends when it was said to end', async () => {
  const { sessions, begin, clock } = opened();
  const id = await begin(20 * MINUTE);
  clock.now = 10 * MINUTE;
  expect(await sessions.find(id)).toBeDefined();
  clock.now = 20 * MINUTE;
  expect(await sessions.find(id)).toBeUndefined();
});

test('what one process begins another finds, and what one ends is over in every other', async () => {
  const { sessions, begin, processOf } = opened();
  const other = processOf();
  const id = await begin();
  expect((await other.find(id))?.viewer).toEqual(PRIYA);
  await other.end(id);
  expect(await sessions.find(id)).toBeUndefined();
  await sessions.end(id);
});

test('a session that is ended while a request prolongs it stays ended', async () => {
  const { sessions, begin, processOf, clock } = opened();
  const id = await begin();
  clock.now = 5 * MINUTE;
  const [found] = await Promise.all([sessions.find(id), processOf().end(id)]);
  expect(found).toBeUndefined();
  expect(await sessions.look(id)).toBeUndefined();
});

test('what lies in the store tells neither who is signed in nor what would open the session', async () => {
  const { lasting, begin } = opened();
  const id = await begin();
  const [version] = await lasting.endedBefore(asId('9999'), 10);
  const kept = JSON.stringify(version && (await lasting.get(version.id)));
  expect(kept.length).toBeGreaterThan(100);
  for (const secret of [id, 'priya', 'Raman', 'ID token', 'ANALYST'])
    expect(kept).not.toContain(secret);
});

test('of very many sessions of one person the longest unused give way, and nobody else’s', async () => {
  const { sessions, begin } = opened();
  const marcus = { ...PRIYA, id: asId<PractitionerId>('issuer#marcus') };
  const his = await sessions.begin({ viewer: marcus, idToken: '', endsAt: 60 * MINUTE });
  const first = await begin();
  await Array.from({ length: 20 }).reduce<Promise<unknown>>(
    (last) => last.then(() => begin()),
    Promise.resolve(),
  );
  expect(await sessions.look(first)).toBeUndefined();
  expect(await sessions.look(his)).toBeDefined();
});

test('a form’s token tells whom it was served to, until it is too old, and cannot be made up', () => {
  const { tokens, clock } = opened();
  const token = tokens.issue(PRIYA.id);
  expect(tokens.holder(token)).toBe(PRIYA.id);
  expect(tokens.issue(PRIYA.id)).not.toBe(token);
  expect(tokens.holder(`A${token.slice(1)}`)).toBeUndefined();
  expect([tokens.holder(''), tokens.holder('made up'), tokens.holder(undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  clock.now = 60 * MINUTE;
  expect(tokens.holder(token)).toBeUndefined();
});
