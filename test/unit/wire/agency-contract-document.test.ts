import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { signAnswer } from '../../../src/wire/answer-signature.ts';
import { signingKey } from '../../../src/wire/keys.ts';
import { signRequest } from '../../../src/wire/request-token.ts';

const DOCUMENT = readFileSync(new URL('../../../docs/agency-contract.md', import.meta.url), 'utf8');
/** RFC 9421 Appendix B.1.4. */
const SIGNER = signingKey({
  kty: 'OKP',
  crv: 'Ed25519',
  kid: 'test-key-ed25519',
  d: 'n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU',
  x: 'JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs',
});
const NOW = Date.UTC(2026, 10, 21, 9);
const NONCE = '6f1d2c0e-8a4b-4f6e-9c1d-2b7a5e3f9d10';
const QUESTION = '{"query":"{ agency { contract } }","variables":{}}';
const ANSWER = '{"data":{"agency":{"contract":"1.0"}}}';

test('the worked request token is what the hub makes', async () => {
  const token = await signRequest({
    signer: SIGNER,
    hub: 'https://hub.example',
    agency: asId('northmere-police'),
    body: Buffer.from(QUESTION),
    nonce: NONCE,
    now: NOW,
  });
  expect(DOCUMENT).toContain(`\n${QUESTION}\n`);
  expect(DOCUMENT).toContain(`\n${token}\n`);
});

test('the worked answer is signed as an edge signs it', async () => {
  const asked = { method: 'POST', targetUri: 'https://police.example/contract', nonce: NONCE };
  const answer = { status: 200, contentType: 'application/json', body: Buffer.from(ANSWER) };
  const fields = await signAnswer(SIGNER, asked, answer, NOW);
  expect(DOCUMENT).toContain(`\n${ANSWER}\n`);
  for (const [name, value] of Object.entries(fields)) {
    expect(DOCUMENT).toContain(`\n${name}: ${value}\n`);
  }
});
