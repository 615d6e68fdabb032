import { createHash, type KeyObject, sign } from 'node:crypto';

/** An answer that is about to leave, and what it is bound to. */
export type Leaving = {
  readonly status: number;
  readonly body: Buffer;
  readonly method: string;
  readonly targetUri: string;
  /** The request token's `jti`; absent where the token was not accepted. */
  readonly nonce: string | undefined;
};

const COVERED = '("@status" "content-type" "content-digest" "@method";req "@target-uri";req)';
export const JSON_TYPE = 'application/json';

/** The header fields that sign an answer: RFC 9421 with Ed25519, over a digest by RFC 9530. */
export function answerFields(leaving: Leaving, key: KeyObject, keyId: string) {
  const digest = `sha-256=:${createHash('sha256').update(leaving.body).digest('base64')}:`;
  const created = Math.floor(Date.now() / 1000);
  const nonce = leaving.nonce === undefined ? '' : `;nonce="${leaving.nonce}"`;
  const parameters = `${COVERED};created=${created};keyid="${keyId}"${nonce};tag="mash-answer/v1"`;
  const base = [
    `"@status": ${leaving.status}`,
    `"content-type": ${JSON_TYPE}`,
    `"content-digest": ${digest}`,
    `"@method";req: ${leaving.method}`,
    `"@target-uri";req: ${leaving.targetUri}`,
    `"@signature-params": ${parameters}`,
  ].join('\n');
  return {
    'content-type': JSON_TYPE,
    'content-digest': digest,
    'signature-input': `college=${parameters}`,
    signature: `college=:${sign(null, Buffer.from(base), key).toString('base64')}:`,
  };
}
