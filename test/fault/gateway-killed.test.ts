/* oxlint-disable no-await-in-loop -- lives follow one another, and so do an asker's questions */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { verifyBlocks } from '../../src/audit/verify.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { askPicture, type Told } from '../support/asking.ts';
import { furnishHome, type GatewayHome } from '../support/gateway-home.ts';
import { startProcess } from '../support/gateway-process.ts';
import { keptRecords } from '../support/kept-records.ts';

const KILLS = 100;
/** So many gateways live over the same store at once, and each that dies is followed by another. */
const AT_ONCE = 4;
const ASKERS = 6;
/** How long a gateway may live on under load, once it has answered. */
const LONGEST_LIFE_MS = 120;
/** One in four dies before it has answered anything. */
const YOUNG = 4;

let home: GatewayHome;

beforeAll(async () => {
  home = await furnishHome();
});
afterAll(() => home.close());

/** Asks one picture after another until the gateway is gone, and keeps every answer that came whole. */
async function askUntilGone(
  url: string,
  token: string,
  gone: AbortSignal,
  keep: (told: Told) => void,
) {
  for (let asked = 0; !gone.aborted; asked += 1) {
    const referral = asked % 3 === 2 ? 'R-404' : 'R-1';
    const told = await askPicture(url, token, referral, gone).catch(() => undefined);
    if (told) keep(told);
  }
}

async function liveAndDie(token: string, life: number): Promise<readonly Told[]> {
  const gateway = await startProcess(home);
  const gone = new AbortController();
  const whole: Told[] = [];
  let isAnswered = () => {};
  const answered = new Promise<void>((resolve) => (isAnswered = resolve));
  const keep = (told: Told) => {
    whole.push(told);
    isAnswered();
  };
  const asking = Array.from({ length: ASKERS }, () =>
    askUntilGone(gateway.url, token, gone.signal, keep),
  );
  if (life % YOUNG !== 0) await answered;
  await pause((life * 37) % LONGEST_LIFE_MS);
  await gateway.kill('SIGKILL');
  gone.abort();
  await Promise.all(asking);
  return whole;
}

test(
  `killed ${KILLS} times under load, the log is whole and every answer that anybody got is in it`,
  async () => {
    const token = await home.issuer.token();
    const answered: Told[] = [];
    // Lives of every length, so that death comes at every step of the corridor.
    const lives = Array.from({ length: KILLS }, (_, life) => life).values();
    const follow = async () => {
      for (const life of lives) answered.push(...(await liveAndDie(token, life)));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, follow));

    const store = await openEmbeddedStore(join(home.home, 'store'));
    const report = await verifyBlocks(store.auditBlocks);
    const records = await keptRecords(store.auditBlocks);
    await store.close();

    expect(report.flaws).toEqual([]);
    expect(report.writers.length).toBe(KILLS);
    expect(answered.length).toBeGreaterThan(KILLS);
    const intents = new Map(
      records
        .filter(({ event }) => event.kind === 'INTENT')
        .map((one) => [one.event.question, one]),
    );
    const disclosed = new Map(
      records
        .filter(({ event }) => event.kind === 'DISCLOSED')
        .map((one) => [`${one.writer}/${one.seq}`, one]),
    );
    for (const { body, headers } of answered) {
      const { writer, seq } = receiptIn(headers);
      const found = disclosed.get(`${writer}/${seq}`);
      expect(found?.event.digest).toBe(createHash('sha256').update(body).digest('hex'));
      const [question] = found?.event.questions ?? [];
      const intent = intents.get(question);
      expect(intent?.writer).toBe(writer);
      expect(intent?.seq).toBeLessThan(seq);
    }
  },
  15 * 60_000,
);

const receipt = z.object({ writer: z.string(), seq: z.number() });

function receiptIn(headers: Headers) {
  const [, payload = ''] = (headers.get('audit-receipt') ?? '').split('.');
  const text = Buffer.from(payload, 'base64url').toString();
  return receipt.parse(JSON.parse(text));
}
