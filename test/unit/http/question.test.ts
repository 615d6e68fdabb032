import { expect, test } from 'vitest';
import { Fault } from '../../../src/domain/fault.ts';
import { receipt, SEALED, sha256 } from '../../support/gateway-doubles.ts';
import { frontFor, post, toldBy } from '../../support/gateway-front.ts';
import { PATIENTLY } from '../../support/patience.ts';

test('the bytes that are told are the bytes on record, and the receipt goes with them', async () => {
  const opened = await frontFor();
  const response = await post(opened, { query: '{ me { id } }' });
  const bytes = Buffer.from(await response.arrayBuffer());
  const [corridor] = opened.corridors;
  expect(response.status).toBe(200);
  expect(bytes.toString()).toBe('{"data":{"me":{"id":"n1"}}}');
  expect(corridor?.log.released).toEqual([{ status: 200, digest: sha256(bytes), faults: [] }]);
  expect(response.headers.get('audit-receipt')).toBe(SEALED);
  await expect.poll(() => corridor?.log.deliveries, PATIENTLY).toEqual(['DELIVERED']);
});

test('nothing is written before the record is durable', async () => {
  let durable = () => {};
  const held = new Promise<void>((resolve) => (durable = resolve));
  const release = async (status: number, bytes: Uint8Array) => {
    await held;
    return { status, bytes, receipt, sealedReceipt: SEALED, released: true } as const;
  };
  const opened = await frontFor({ corridor: () => ({ release }) });
  const answered: string[] = [];
  const asking = post(opened, { query: '{ me { id } }' }).then(({ status }) =>
    answered.push(`answered ${status}`),
  );
  await expect.poll(() => opened.corridors[0]?.log.released.length, PATIENTLY).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(answered).toEqual([]);
  durable();
  await asking;
  expect(answered).toEqual(['answered 200']);
});

test('where the answer cannot be put on record, nothing of it leaves', async () => {
  const release = () => Promise.reject(new Fault('AUDIT_UNAVAILABLE'));
  const opened = await frontFor({ corridor: () => ({ release }) });
  const response = await post(opened, { query: '{ me { id text } }' });
  expect(response.status).toBe(503);
  expect(response.headers.get('audit-receipt')).toBeNull();
  const text = await response.text();
  expect(text).toBe(
    '{"errors":[{"message":"The hub cannot record access now, so it shares nothing.","extensions":{"code":"AUDIT_UNAVAILABLE"}}]}',
  );
  expect(opened.corridors[0]?.log.deliveries).toEqual([]);
});

test('a refusal and an outage are put on record too, and say so in their codes', async () => {
  const opened = await frontFor({ corridor: () => ({ admit: () => Promise.resolve(false) }) });
  const response = await post(opened, { query: '{ referral(id: "theirs") { id } }' });
  expect([response.status, await toldBy(response)]).toEqual([
    200,
    [['NOT_AVAILABLE', 'This is not available to you.']],
  ]);
  expect(opened.corridors[0]?.log.released).toMatchObject([{ faults: ['NOT_AVAILABLE'] }]);
});

test('every answer carries the same headers, whatever it says', async () => {
  const opened = await frontFor({
    corridor: () => ({ admit: ({ referral }) => Promise.resolve(referral === undefined) }),
  });
  const headersOf = async (query: string, more = {}) => {
    const { headers } = await post(opened, { query }, more);
    return [...headers].filter(
      ([name]) => !['date', 'content-length', 'audit-receipt', 'www-authenticate'].includes(name),
    );
  };
  const allowed = await headersOf('{ me { id } }');
  expect(Object.fromEntries(allowed)).toMatchObject({
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  });
  expect(await headersOf('{ referral(id: "r") { id } }')).toEqual(allowed);
  expect(await headersOf('{ me {')).toEqual(allowed);
  expect(await headersOf('{ me { id } }', { authorization: 'Bearer forged' })).toEqual(allowed);
});

test.each([undefined, 'Bearer forged', 'Basic cHJpeWE6cHJpeWE='])(
  'somebody unknown is told one thing, once it is on record that they came: %s',
  async (authorization) => {
    const opened = await frontFor();
    const response = await post(
      opened,
      { query: '{ me { id } }' },
      { authorization: authorization ?? '' },
    );
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.text()).toBe(
      '{"errors":[{"message":"Sign in to use the hub.","extensions":{"code":"NOT_SIGNED_IN"}}]}',
    );
    expect(opened.refusals).toEqual([{ reason: 'BAD_SIGNATURE', issuer: 'https://id.example' }]);
    expect(opened.corridors).toEqual([]);
  },
);

test('where not even a refused token can be put on record, the hub says that', async () => {
  const refusedToken = () => Promise.reject(new Fault('AUDIT_UNAVAILABLE'));
  const response = await post(
    await frontFor({ refusedToken }),
    { query: '{ me { id } }' },
    { authorization: 'Bearer forged' },
  );
  expect([response.status, (await toldBy(response)).map(([code]) => code)]).toEqual([
    503,
    ['AUDIT_UNAVAILABLE'],
  ]);
});

test('a mistake puts no question and so leaves no receipt', async () => {
  const opened = await frontFor();
  const response = await post(opened, { query: '{ nothing }' });
  expect([response.status, response.headers.get('audit-receipt')]).toEqual([400, null]);
  expect(opened.corridors[0]?.log.asked).toEqual([]);
});
