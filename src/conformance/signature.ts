import { type AnswerFlaw, flawInAnswer } from '../wire/answer-signature.ts';
import { type VerifyingKeys, verifyingKeys } from '../wire/keys.ts';
import { type Asker, askByHand, type ByHand } from './asker.ts';
import { firstFlaw, type Flaw, flaw } from './check.ts';

const FLAWS: Readonly<Record<AnswerFlaw, Flaw>> = {
  UNSIGNED: flaw(
    'The answer is not signed.',
    'Send content-digest, signature-input and signature (RFC 9421, RFC 9530).',
  ),
  MALFORMED: flaw(
    'The signature fields cannot be read.',
    'Send one signature with exactly created, keyid, nonce and tag="mash-answer/v1".',
  ),
  OTHER_CONTENT: flaw(
    'content-digest is not that of the body.',
    'Take sha-256 of the bytes as they leave, after every proxy that changes them.',
  ),
  NOT_COVERED: flaw(
    'The signature does not cover what it must.',
    'Cover "@status" "content-type" "content-digest" "@method";req "@target-uri";req and nothing else.',
  ),
  OTHER_REQUEST: flaw(
    'The signature is bound to another request.',
    'Put the request token’s jti into nonce.',
  ),
  STALE: flaw('The signature is too old, or of the future.', 'Set the clock.'),
  OTHER_KEY: flaw(
    'The signature is by a key that was not given for this agency.',
    'Register the public half of the key that signs; compare keyid.',
  ),
  NOT_GENUINE: flaw(
    'The signature does not verify.',
    'Sign the base of RFC 9421 §2.5 with Ed25519; behind a proxy, set the address that the hub asks.',
  ),
};

/** Whether answers, and refusals of a genuine question, are signed for the very question. */
export async function signatureFlaw(asker: Asker): Promise<Flaw | undefined> {
  const keys = keysOf(asker);
  if (!keys) {
    return flaw(
      'There is no public Ed25519 key to verify the answers by.',
      'Name the agency’s key set with --answer-keys-file.',
    );
  }
  return firstFlaw([
    () => flawIn(asker, keys, {}),
    () => flawIn(asker, keys, { query: 'not a question' }),
  ]);
}

async function flawIn(asker: Asker, keys: VerifyingKeys, by: ByHand): Promise<Flaw | undefined> {
  const said = await askByHand(asker, by);
  if (!said) return flaw('A question had no answer in 4 seconds.', 'Look at the agency’s own log.');
  const { status, body, headers, nonce } = said;
  const field = (name: string) => headers.get(name) ?? undefined;
  const answer = {
    status,
    contentType: field('content-type') ?? '',
    body,
    fields: {
      'content-digest': field('content-digest'),
      'signature-input': field('signature-input'),
      signature: field('signature'),
    },
  };
  const request = { method: 'POST', targetUri: new URL(asker.url).href, nonce };
  const found = await flawInAnswer(keys, request, answer, asker.clock());
  return found && FLAWS[found];
}

function keysOf({ answerKeys }: Asker): VerifyingKeys | undefined {
  try {
    return verifyingKeys({ keys: answerKeys });
  } catch {
    return undefined;
  }
}
