import { afterEach, describe, expect, test } from 'vitest';
import { FAULTS, type FaultCode } from '../../../src/domain/fault.ts';
import type { Answering } from '../../support/console.ts';
import { signedIn, stopConsoles } from '../../support/console-visit.ts';
import { pictureAnswerWith } from '../../support/sample-picture.ts';

const PICTURE = '/console/referrals/R-2026-0417';
const CANARY = 'CANARY-41';

afterEach(stopConsoles);

const failing =
  (code: string): Answering =>
  () => ({ data: { referral: null, familyPicture: null }, errors: [{ extensions: { code } }] });

const withoutNonces = (html: string) =>
  html.replaceAll(/nonce="[^"]+"/g, '').replaceAll(/name="formToken" value="[^"]+"/g, '');

describe('a refusal', () => {
  test('reads the same whatever it hides, with or without an error beside it', async () => {
    const { running, priya } = await signedIn(failing('NOT_AVAILABLE'));
    const refused = await priya.go('/console/referrals/R-1');
    const unknown = await priya.go('/console/referrals/R-2');
    const silent = await signedIn(() => ({ data: { referral: null, familyPicture: null } }));
    const empty = await silent.priya.go('/console/referrals/R-3');
    expect(refused.status).toBe(404);
    expect(refused.text).toContain(FAULTS.NOT_AVAILABLE);
    expect([unknown.status, empty.status]).toEqual([404, 404]);
    expect(withoutNonces(unknown.text)).toBe(withoutNonces(refused.text));
    expect(withoutNonces(empty.text)).toBe(withoutNonces(refused.text));
    expect(unknown.headers.get('content-length')).toBe(refused.headers.get('content-length'));
    expect(running.corridors.map(({ log }) => log.released[0]?.faults)).toEqual([
      ['NOT_AVAILABLE'],
      ['NOT_AVAILABLE'],
    ]);
  });
});

describe('an address that nothing can read', () => {
  test.each([
    ['that is no text', `/console/referrals/${CANARY}%ff`],
    ['with an id of a thousand letters', `/console/referrals/${CANARY}${'x'.repeat(1_000)}`],
  ])('%s is not repeated, nobody keeps the answer, and nothing is asked', async (_what, path) => {
    const { running, priya } = await signedIn(() => pictureAnswerWith());
    const visit = await priya.go(path);
    expect([visit.status, visit.text]).toEqual([400, FAULTS.BAD_REQUEST]);
    expect(visit.headers.get('cache-control')).toBe('no-store');
    expect(visit.headers.get('x-content-type-options')).toBe('nosniff');
    expect(running.asked).toEqual([]);
  });
});

describe('a fault', () => {
  const codes = Object.keys(FAULTS).filter((code): code is FaultCode => code in FAULTS);

  test.each(codes)('%s is told in its one sentence, and on record', async (code) => {
    const { running, priya } = await signedIn(failing(code));
    const visit = await priya.go(PICTURE);
    expect(visit.status).toBeGreaterThanOrEqual(400);
    expect(visit.text).toContain(FAULTS[code]);
    expect(running.corridors[0]?.log.released[0]?.faults).toEqual([code]);
  });

  test('of a kind that the console does not know is told as the hub’s own', async () => {
    const { priya } = await signedIn(failing('SOMETHING_NEW'));
    expect((await priya.go(PICTURE)).text).toContain(FAULTS.HUB_UNAVAILABLE);
  });

  test('never repeats what was thrown', async () => {
    const { running, priya } = await signedIn(() => Promise.reject(new Error(CANARY)));
    const visit = await priya.go(PICTURE);
    expect(visit.status).toBe(503);
    expect(visit.text).toContain(FAULTS.HUB_UNAVAILABLE);
    expect(visit.text).not.toContain(CANARY);
    expect([...visit.headers.values()].join()).not.toContain(CANARY);
    expect(running.reported).toHaveLength(1);
  });

  test('is what an answer in another shape becomes; nothing of it is shown', async () => {
    const { running, priya } = await signedIn(() => {
      const { data } = pictureAnswerWith({ digest: CANARY });
      return { data: { ...data, referral: { ...data.referral, rag: 'PINK' } } };
    });
    const visit = await priya.go(PICTURE);
    expect(visit.status).toBe(503);
    expect(visit.text).not.toContain(CANARY);
    expect(running.corridors[0]?.log.released[0]).toMatchObject({
      status: 503,
      faults: ['HUB_UNAVAILABLE'],
    });
  });
});
