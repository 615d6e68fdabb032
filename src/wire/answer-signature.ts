import { contentDigest } from './digest.ts';
import { signEd25519, verifyEd25519 } from './ed25519.ts';
import type { SigningKey, VerifyingKeys } from './keys.ts';
import { type Component, signatureBase } from './signature-base.ts';
import { readSignature, readSignatureInput, type SignatureInput } from './signature-input.ts';

/** The tag that keeps an answer's signature from being taken for another application's (RFC 9421 §7.2.7). */
const ANSWER_TAG = 'mash-answer/v1';
/** How old an answer's signature may be, and how far ahead the other clock may run. */
const ANSWER_MAX_AGE_S = 60;
const AHEAD_S = 30;
const LABEL = 'mash';

/** The request that an answer answers, as both ends saw it. */
export type AnsweredRequest = {
  readonly method: string;
  /** The full address asked, RFC 9421 §2.2.2. */
  readonly targetUri: string;
  /** The request token's `jti`. Absent where no token could be accepted; such an answer is never used. */
  readonly nonce?: string;
};

/** An answer, as far as it is signed. */
export type SignedAnswer = {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
};

/** The fields that sign an answer. */
export type SignatureFields = {
  readonly 'content-digest': string;
  readonly 'signature-input': string;
  readonly signature: string;
};

/** Signs an answer (RFC 9421, Ed25519, RFC 9530) and binds it to the request. `now` in ms since 1970. */
export async function signAnswer(
  signer: SigningKey,
  request: AnsweredRequest,
  answer: SignedAnswer,
  now: number,
): Promise<SignatureFields> {
  const digest = contentDigest(answer.body);
  const components = covered(request, answer, digest);
  const identifiers = components.map(([identifier]) => identifier).join(' ');
  const created = Math.floor(now / 1000);
  const nonce = request.nonce === undefined ? '' : `;nonce="${request.nonce}"`;
  const params = `(${identifiers});created=${created};keyid="${signer.keyId}"${nonce};tag="${ANSWER_TAG}"`;
  const signature = await signEd25519(signatureBase(components, params), signer.privateKey);
  return {
    'content-digest': digest,
    'signature-input': `${LABEL}=${params}`,
    signature: `${LABEL}=:${signature.toString('base64')}:`,
  };
}

/** Why an answer cannot be used. */
export type AnswerFlaw =
  | 'UNSIGNED'
  | 'MALFORMED'
  | 'OTHER_CONTENT'
  | 'NOT_COVERED'
  | 'OTHER_REQUEST'
  | 'STALE'
  | 'OTHER_KEY'
  | 'NOT_GENUINE';

export type ReceivedAnswer = SignedAnswer & {
  readonly fields: { readonly [Name in keyof SignatureFields]: string | undefined };
};

/**
 * What is wrong with an answer; undefined where it was signed by one of these keys, lately, for exactly
 * this request and with exactly this content. `now` in ms since 1970.
 */
export async function flawInAnswer(
  keys: VerifyingKeys,
  request: AnsweredRequest & { readonly nonce: string },
  answer: ReceivedAnswer,
  now: number,
): Promise<AnswerFlaw | undefined> {
  const digest = answer.fields['content-digest'];
  if (digest === undefined) return 'UNSIGNED';
  const read = readFields(answer.fields);
  if (typeof read === 'string') return read;
  const { input, signature } = read;
  const flaw = flawInParameters(input, request.nonce, now);
  if (flaw) return flaw;
  const components = inOrder(input, covered(request, answer, digest));
  if (!components) return 'NOT_COVERED';
  if (digest !== contentDigest(answer.body)) return 'OTHER_CONTENT';
  const key = keys.get(input.keyId);
  if (!key) return 'OTHER_KEY';
  const genuine = await verifyEd25519(signatureBase(components, input.params), key, signature);
  return genuine ? undefined : 'NOT_GENUINE';
}

type ReadFields = { readonly input: SignatureInput; readonly signature: Uint8Array };

function readFields(fields: ReceivedAnswer['fields']): ReadFields | AnswerFlaw {
  if (fields['signature-input'] === undefined || fields.signature === undefined) return 'UNSIGNED';
  const input = readSignatureInput(fields['signature-input']);
  const signature = input && readSignature(fields.signature, input.label);
  return input && signature ? { input, signature } : 'MALFORMED';
}

function flawInParameters(
  { nonce, tag, created }: SignatureInput,
  asked: string,
  now: number,
): AnswerFlaw | undefined {
  if (tag !== ANSWER_TAG || nonce !== asked) return 'OTHER_REQUEST';
  const age = now / 1000 - created;
  return age > ANSWER_MAX_AGE_S || age < -AHEAD_S ? 'STALE' : undefined;
}

/** What a signature covers: all of these and nothing else. */
const covered = (
  request: AnsweredRequest,
  answer: SignedAnswer,
  digest: string,
): readonly Component[] => [
  ['"@status"', String(answer.status)],
  ['"content-type"', answer.contentType],
  ['"content-digest"', digest],
  ['"@method";req', request.method],
  ['"@target-uri";req', request.targetUri],
];

/** The components in the order that the signature lists them; undefined where it lists others. */
function inOrder(
  input: SignatureInput,
  components: readonly Component[],
): readonly Component[] | undefined {
  if (isInOurOrder(input, components)) return components;
  const listed = input.components.flatMap((identifier) =>
    components.filter(([known]) => known === identifier),
  );
  const whole = new Set(listed).size === components.length && listed.length === components.length;
  return whole && input.components.length === components.length ? listed : undefined;
}

/** Most agencies list them as `covered` does. */
const isInOurOrder = ({ components: listed }: SignatureInput, ours: readonly Component[]) =>
  listed.length === ours.length && ours.every(([identifier], at) => identifier === listed[at]);
