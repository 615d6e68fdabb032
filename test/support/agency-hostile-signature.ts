import { signAnswer } from '../../src/wire/answer-signature.ts';
import { newSigningJwk, signingKey } from '../../src/wire/keys.ts';
import type { Behaviour, HostileExchange } from './agency-hostile.ts';

/* Agencies, or somebody on the line, whose answers are not what they are signed to be. */

const JSON_TYPE = 'application/json';

/** Honest words with nobody's signature. */
export const unsigned: Behaviour = async ({ response, honest }) => {
  response.writeHead(200, { 'content-type': JSON_TYPE }).end(await honest());
};

/** Signed in good order, by a key that was never registered for this agency. */
export const signedByAnother: Behaviour = (exchange) =>
  send(exchange, { signer: signingKey(newSigningJwk()) });

/** Another's key under this agency's key id. */
export const signedUnderABorrowedName: Behaviour = (exchange) =>
  send(exchange, {
    signer: signingKey({ ...newSigningJwk(), kid: exchange.signer.keyId }),
  });

/** The first answer is honest; every later one is that first answer, replayed to the letter. */
export function replaysItsFirstAnswer(): Behaviour {
  let first: Awaited<ReturnType<typeof signedFields>> | undefined;
  return async (exchange) => {
    first ??= await signedFields(exchange, {});
    exchange.response.writeHead(200, first.fields).end(first.body);
  };
}

/** Signed for another address. */
export const signedForAnotherAddress: Behaviour = (exchange) =>
  send(exchange, { targetUri: 'https://other.test/' });

/** Signed for a question that was never put. */
export const signedForAnotherQuestion: Behaviour = (exchange) =>
  send(exchange, { nonce: 'a-nonce-of-another-question' });

export const signedSecondsAgo =
  (seconds: number): Behaviour =>
  (exchange) =>
    send(exchange, { now: Date.now() - seconds * 1000 });

/** One byte changed after the signature was made. */
export const changedOnTheWay: Behaviour = async (exchange) => {
  const { fields, body } = await signedFields(exchange, {});
  const changed = Buffer.concat([body, Buffer.from(' ')]);
  exchange.response.writeHead(200, fields).end(changed);
};

/** Covers everything but the content. */
export const leavesTheContentUncovered: Behaviour = async (exchange) => {
  const { fields, body } = await signedFields(exchange, {});
  const input = fields['signature-input'].replace(' "content-digest"', '');
  exchange.response.writeHead(200, { ...fields, 'signature-input': input }).end(body);
};

/** Two signatures where one is agreed, the first of them genuine. */
export const signedTwice: Behaviour = async (exchange) => {
  const { fields, body } = await signedFields(exchange, {});
  const twice = {
    ...fields,
    'signature-input': `${fields['signature-input']}, ${fields['signature-input'].replace('mash=', 'b=')}`,
    signature: `${fields.signature}, ${fields.signature.replace('mash=', 'b=')}`,
  };
  exchange.response.writeHead(200, twice).end(body);
};

type Changes = Partial<Pick<HostileExchange, 'signer' | 'targetUri' | 'nonce'>> & {
  readonly now?: number;
};

async function send(exchange: HostileExchange, changes: Changes): Promise<void> {
  const { fields, body } = await signedFields(exchange, changes);
  exchange.response.writeHead(200, fields).end(body);
}

async function signedFields(exchange: HostileExchange, changes: Changes) {
  const { signer, targetUri, nonce, now = Date.now() } = { ...exchange, ...changes };
  const body = await exchange.honest();
  const answer = { status: 200, contentType: JSON_TYPE, body };
  const fields = await signAnswer(signer, { method: 'POST', targetUri, nonce }, answer, now);
  return { body, fields: { ...fields, 'content-type': JSON_TYPE } };
}
