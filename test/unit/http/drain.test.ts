import { expect, test } from 'vitest';
import { receipt, SEALED } from '../../support/gateway-doubles.ts';
import { frontWith, post } from '../../support/gateway-front.ts';
import { PATIENTLY } from '../../support/patience.ts';

test('a hub that stops answers what it has taken, takes nothing new, and is unwell meanwhile', async () => {
  let finish = () => {};
  const held = new Promise<void>((resolve) => (finish = resolve));
  const front = await frontWith({
    noticeMs: 2_000,
    corridor: () => ({
      release: async (status, bytes) => {
        await held;
        return { status, bytes, receipt, sealedReceipt: SEALED, released: true };
      },
    }),
  });
  const underWay = post(front, { query: '{ me { id } }' });
  await expect.poll(() => front.corridors[0]?.log.released.length, PATIENTLY).toBe(1);
  const stopped: string[] = [];
  const draining = front.drain().then(() => stopped.push('stopped'));
  expect((await fetch(`${front.url}/health`)).status).toBe(503);
  await expect
    .poll(
      () =>
        fetch(`${front.url}/ping`).then(
          () => 'up',
          () => 'refused',
        ),
      PATIENTLY,
    )
    .toBe('refused');
  expect(stopped).toEqual([]);
  finish();
  const response = await underWay;
  expect([response.status, response.headers.get('connection')]).toEqual([200, 'close']);
  expect(await response.json()).toEqual({ data: { me: { id: 'n1' } } });
  await draining;
  expect(stopped).toEqual(['stopped']);
});

test('a hub that stops does not wait for ever', async () => {
  const front = await frontWith({
    drainMs: 50,
    corridor: () => ({ release: () => new Promise(() => {}) }),
  });
  const underWay = post(front, { query: '{ me { id } }' }).then(
    () => 'answered',
    () => 'cut off',
  );
  await expect.poll(() => front.corridors[0]?.log.released.length, PATIENTLY).toBe(1);
  await front.drain();
  expect(await underWay).toBe('cut off');
});
