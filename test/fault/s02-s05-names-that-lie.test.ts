import { createSocket, type RemoteInfo } from 'node:dgram';
import { once } from 'node:events';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { LIVE_RULES } from '../../src/agencies/kit/address.ts';
import { addressGuard } from '../../src/agencies/kit/guard.ts';
import { resolveByDns } from '../../src/agencies/kit/resolve.ts';
import { type Authority, type Certificate, testAuthority } from '../support/certificates.ts';
import { guardWhere, HOST, PRIVATE, PUBLIC, put, tlsServer } from '../support/guarded.ts';

const REFUSED = { kind: 'NO_ANSWER', why: 'ADDRESS_REFUSED' };
let authority: Authority;
let certificate: Certificate;
let trust: { readonly authorities: readonly string[] };
beforeAll(() => {
  authority = testAuthority();
  certificate = authority.issue(HOST);
  trust = { authorities: [authority.cert] };
});

describe('S02: a name that answers differently each time (rebinding)', () => {
  test('is looked up once for a connection, which goes to the address that was checked', async () => {
    const outside = await tlsServer(certificate);
    const inside = await tlsServer(certificate, PRIVATE);
    const { guard, lookedUp } = guardWhere([outside.port], (_host, time) => [
      time === 1 ? PUBLIC : PRIVATE,
    ]);
    expect(await put(guard, outside.port, { trust })).toMatchObject({ kind: 'ARRIVED' });
    expect(lookedUp).toEqual([HOST]);
    expect([outside.requests(), inside.connections()]).toEqual([1, 0]);
  });

  test('is looked up and checked again for the next connection', async () => {
    const outside = await tlsServer(certificate);
    const { guard, lookedUp } = guardWhere([outside.port], (_host, time) => [
      time === 1 ? PUBLIC : PRIVATE,
    ]);
    await put(guard, outside.port, { trust });
    expect(await put(guard, outside.port, { trust })).toEqual(REFUSED);
    expect(lookedUp).toEqual([HOST, HOST]);
  });
});

test('S02: whatever was connected to is looked at again before anything is asked', async () => {
  const outside = await tlsServer(certificate);
  let looks = 0;
  const guard = addressGuard(
    { ...LIVE_RULES, ports: [outside.port] },
    () => Promise.resolve([PUBLIC]),
    () => (looks += 1) === 1,
  );
  expect(await put(guard, outside.port, { trust })).toEqual(REFUSED);
  expect([looks, outside.requests()]).toEqual([2, 0]);
});

test('S02: a number that comes so far is not connected to, since nobody would look it up', async () => {
  const inside = await tlsServer(certificate, PRIVATE);
  const { guard } = guardWhere([inside.port], () => [PUBLIC]);
  const connect = guard.connector({ trust, connectTimeoutMs: 1_000 });
  const target = { hostname: PRIVATE, protocol: 'https:', port: String(inside.port) };
  const error = await new Promise((resolve) => connect(target, (...[refused]) => resolve(refused)));
  expect(error).toMatchObject({ name: 'AddressRefused' });
  expect(inside.connections()).toBe(0);
});

test('S03: a name with a public and a private address is called at neither', async () => {
  const outside = await tlsServer(certificate);
  for (const addresses of [
    [PUBLIC, PRIVATE],
    [PRIVATE, PUBLIC],
    [PUBLIC, '10.0.0.1'],
    [PUBLIC, '::1'],
    [PUBLIC, 'fe80::1%lo'],
  ]) {
    const { guard } = guardWhere([outside.port], () => addresses);
    // oxlint-disable-next-line no-await-in-loop -- one name server at a time
    expect(await put(guard, outside.port, { trust })).toEqual(REFUSED);
  }
  expect(outside.connections()).toBe(0);
});

test.each(['::1', 'fd00::1', 'fe80::1', '::ffff:10.0.0.1', '64:ff9b::a00:1'])(
  'S04: a name whose only address is %s is not called',
  async (address) => {
    const { guard } = guardWhere([443], () => [address]);
    expect(await put(guard, 443)).toEqual(REFUSED);
  },
);

test('a name without any address is a gap', async () => {
  const { guard } = guardWhere([443], () => []);
  expect(await put(guard, 443)).toEqual(REFUSED);
});

const A = 1;
const CNAME = 5;

/** A name server on a real socket: `agency.test` is another name for one whose address this is. */
async function nameServer(address: readonly number[]): Promise<string> {
  const socket = createSocket('udp4');
  socket.on('message', (query: Buffer, from: RemoteInfo) => {
    const end = query.indexOf(0, 12) + 5;
    const question = query.subarray(12, end);
    const type = query.readUInt16BE(end - 4);
    const alias = Buffer.from('\u0008metadata\u0005cloud\u0000', 'latin1');
    const records =
      type === A ? [record(CNAME, alias), record(A, Buffer.from(address), alias)] : [];
    const head = Buffer.from(query.subarray(0, 12));
    head.writeUInt16BE(0x8180, 2);
    head.writeUInt16BE(records.length, 6);
    head.writeUInt16BE(0, 8);
    head.writeUInt16BE(0, 10);
    socket.send(Buffer.concat([head, question, ...records]), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  onTestFinished(() => void socket.close());
  return `127.0.0.1:${socket.address().port}`;
}

/** A resource record of no lifetime (RFC 1035 §4.1.3), by default for the name that was asked. */
function record(type: number, data: Buffer, name: Buffer = Buffer.from([0xc0, 12])): Buffer {
  const fixed = Buffer.alloc(10);
  fixed.writeUInt16BE(type, 0);
  fixed.writeUInt16BE(1, 2);
  fixed.writeUInt16BE(data.length, 8);
  return Buffer.concat([name, fixed, data]);
}

test('S05: a name that is another name for where a cloud tells secrets is not called', async () => {
  const servers = [await nameServer([169, 254, 169, 254])];
  const resolve = resolveByDns(servers);
  expect(await resolve(HOST)).toEqual(['169.254.169.254']);
  expect(await put(addressGuard(LIVE_RULES, resolve), 443)).toEqual(REFUSED);
});

test('S05: a name that is another name for an agency’s own machine is called there', async () => {
  const { port, requests } = await tlsServer(certificate);
  const servers = [await nameServer([127, 0, 0, 5])];
  const rules = { ...LIVE_RULES, ports: [port] };
  const guard = addressGuard(rules, resolveByDns(servers), (address) => address === PUBLIC);
  expect(await put(guard, port, { trust })).toMatchObject({ kind: 'ARRIVED' });
  expect(requests()).toBe(1);
});

test('a name server that never answers costs the question its deadline and no more', async () => {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  onTestFinished(() => void socket.close());
  const resolve = resolveByDns([`127.0.0.1:${socket.address().port}`]);
  const answer = await put(addressGuard(LIVE_RULES, resolve), 443, { deadlineMs: 400 });
  expect(answer).toMatchObject({ kind: 'NO_ANSWER' });
});
