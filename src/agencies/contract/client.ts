import type { Mandate } from '../../sharing/ports.ts';
import { flawInAnswer, type ReceivedAnswer } from '../../wire/answer-signature.ts';
import type { SigningKey, VerifyingKeys } from '../../wire/keys.ts';
import { signRequest } from '../../wire/request-token.ts';
import type { AgencyCode } from '../../domain/ids.ts';
import type { Dispatcher } from 'undici';
import type { Check } from '../kit/check.ts';
import { noAnswer, type NoAnswer } from '../kit/gap.ts';
import { parseJson } from '../kit/json.ts';
import { type Arrived, post } from '../kit/post.ts';

export type ClientOptions = {
  readonly agency: AgencyCode;
  readonly url: URL;
  readonly pool: Dispatcher;
  readonly answerKeys: VerifyingKeys;
  readonly signer: SigningKey;
  readonly hubOrigin: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A random name for one request, of letters, digits, `_` and `-`, at least 16 long. */
  readonly nonce: () => string;
  readonly deadlineMs: number;
  readonly maxBytes: number;
  /** The hub's latest signed checkpoint, so that each agency is a witness to the log. */
  readonly checkpoint: () => string | undefined;
};

/** One GraphQL request and the shape of its answer. */
export type ContractCall<Said> = {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly shape: Check<{ readonly data: Said }>;
  /** Absent only where the hub asks for itself: for the card. */
  readonly mandate?: Mandate;
  readonly signal: AbortSignal;
};

export type ContractClient = <Said>(
  call: ContractCall<Said>,
) => Promise<{ readonly kind: 'SAID'; readonly said: Said } | NoAnswer>;

/** Asks one agency by the contract. Never rejects for anything that the agency does or does not do. */
export function contractClient(options: ClientOptions): ContractClient {
  const { agency, url, pool, answerKeys, signer, hubOrigin, clock, deadlineMs, maxBytes } = options;
  const path = `${url.pathname}${url.search}`;
  const targetUri = url.href;
  return async ({ document, variables, shape, mandate, signal }) => {
    const body = Buffer.from(JSON.stringify({ query: document, variables }));
    const nonce = options.nonce();
    const asked = { signer, hub: hubOrigin, agency, body, nonce, now: clock() };
    const token = await signRequest(mandate ? { ...asked, mandate } : asked);
    const headers = headersWith(token, options.checkpoint());
    const arrived = await post(pool, { path, headers, body, maxBytes, deadlineMs, signal });
    if (arrived.kind === 'NO_ANSWER') return arrived;
    const request = { method: 'POST', targetUri, nonce };
    const flaw = await flawInAnswer(answerKeys, request, received(arrived), clock());
    if (flaw) return noAnswer(flaw);
    const json = parseJson(arrived.body);
    if (json === undefined) return noAnswer('NOT_JSON');
    return shape(json) ? { kind: 'SAID', said: json.data } : noAnswer('NOT_IN_CONTRACT');
  };
}

const headersWith = (token: string, checkpoint: string | undefined) => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
  accept: 'application/json',
  'accept-encoding': 'identity',
  // A checkpoint is a text of several lines (C2SP signed note), which no header can carry as it is.
  ...(checkpoint === undefined
    ? {}
    : { 'audit-checkpoint': Buffer.from(checkpoint).toString('base64') }),
});

const received = ({ contentType, headers, body }: Arrived): ReceivedAnswer => ({
  status: 200,
  contentType,
  body,
  fields: {
    'content-digest': single(headers['content-digest']),
    'signature-input': single(headers['signature-input']),
    signature: single(headers['signature']),
  },
});

/** A field that came once. One that came twice is nobody's. */
const single = (field: string | readonly string[] | undefined) =>
  typeof field === 'string' ? field : undefined;
