import { afterAll, beforeAll, expect, test } from 'vitest';
import { instant } from '../../src/domain/day.ts';
import { newSigningJwk } from '../../src/wire/keys.ts';
import { SAY as HUMAN } from '../support/human-words.ts';
import { details, OFFICE } from '../support/human-world.ts';
import { JOINING, kilnLane, SAY } from '../support/registering-source.ts';
import { speakingHub } from '../support/speaking-hub.ts';

let hub: Awaited<ReturnType<typeof speakingHub<keyof typeof JOINING>>>;
beforeAll(async () => {
  hub = await speakingHub(JOINING);
});
afterAll(() => hub.close());

const DAY_MS = 86_400_000;
const USE = `query Use($code: ID!, $from: Instant!, $before: Instant!) {
  sourceUse(code: $code, from: $from, before: $before) { questions }
}`;

test('nobody registers a source under the code of an agency for which people answer, nor reads who asked it', async () => {
  await hub.get('tom', HUMAN.REGISTER, { agency: details });
  await hub.get('tom', SAY.ALLOW, { organisation: 'other-hostel', hosts: ['127.0.0.1'] });
  const url = 'http://127.0.0.1:9/graphql';
  const source = kilnLane({ url, answerKeys: [newSigningJwk()] }, { code: OFFICE.code });
  expect((await hub.say('rival', SAY.REGISTER, { source })).errors).toEqual(['code is taken']);
  const from = instant(Date.now() - DAY_MS);
  const before = instant(Date.now() + DAY_MS);
  expect(await hub.get('rival', USE, { code: OFFICE.code, from, before })).toBeNull();
});
