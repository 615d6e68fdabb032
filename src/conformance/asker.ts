import { randomUUID } from 'node:crypto';
import type { AddressGuard } from '../agencies/kit/guard.ts';
import { guardedFetch } from '../agencies/kit/guarded-fetch.ts';
import { asId, type AgencyCode } from '../domain/ids.ts';
import type { Mandate, SourceTrust } from '../sharing/ports.ts';
import type { Jwk, SigningKey } from '../wire/keys.ts';
import { signRequest } from '../wire/request-token.ts';

/** A hub that tries a source out. */
export type Asker = {
  readonly url: string;
  readonly agency: AgencyCode;
  readonly hubOrigin: string;
  readonly signer: SigningKey;
  /** The public keys that the agency says its answers verify by. */
  readonly answerKeys: readonly Jwk[];
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Stands before whatever is called. */
  readonly guard: AddressGuard;
  /** By what the certificate is believed; by this machine's authorities unless told. */
  readonly trust?: SourceTrust;
};

/** How long one question may take; a hub waits no longer. */
export const DEADLINE_MS = 4_000;

/** The mandate of a trial: it names no referral and no practitioner that there is. */
export const TRIAL_MANDATE: Mandate = {
  question: asId('conformance-trial'),
  practitioner: asId('conformance-trial'),
  role: 'OPERATOR',
  organisation: asId('conformance-trial'),
  purpose: 'MASH_SCREENING',
  basis: ['Conformance trial on synthetic subjects'],
  referral: {
    id: asId('conformance-trial'),
    status: 'SCREENING',
    rag: 'BLUE',
    threshold: 1,
  },
  agreement: { id: asId('conformance-trial'), version: 1 },
};

/** A question put by hand, with whatever is to be wrong with it. */
export type ByHand = {
  readonly query?: string;
  readonly variables?: object;
  readonly method?: string;
  readonly contentType?: string;
  /** Sent in place of the body that the token was made for. */
  readonly sentBody?: string;
  /** Sent in place of a good token; none at all where empty. */
  readonly token?: string;
  readonly mandate?: Mandate;
  readonly now?: number;
  readonly agency?: AgencyCode;
  readonly hubOrigin?: string;
  readonly signer?: SigningKey;
};

export type Said = {
  readonly status: number;
  readonly body: Uint8Array;
  readonly headers: Headers;
  readonly nonce: string;
  readonly token: string;
};

/** The least that can be asked: who the source says it is. */
const CARD_QUERY = '{ agency { contract } }';

/** Puts one question. Undefined where nothing came back in time. */
export async function askByHand(asker: Asker, by: ByHand = {}): Promise<Said | undefined> {
  const { query = CARD_QUERY, variables = {} } = by;
  const body = JSON.stringify({ query, variables });
  const nonce = randomUUID();
  const token = by.token ?? (await tokenFor(asker, by, { body, nonce }));
  try {
    const response = await fetchBy(asker)(asker.url, requestWith(by, token, body));
    const said = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, body: said, headers: response.headers, nonce, token };
  } catch {
    return undefined;
  }
}

/** Longer than any refusal, and than the answer to the least that can be asked. */
const MAX_BYTES = 4 * 1024 * 1024;

const fetchBy = ({ guard, trust = {} }: Asker) =>
  guardedFetch({ guard, trust, maxBytes: MAX_BYTES, deadlineMs: DEADLINE_MS });

const requestWith = (by: ByHand, token: string, body: string): RequestInit => ({
  method: by.method ?? 'POST',
  headers: {
    'content-type': by.contentType ?? 'application/json',
    'accept-encoding': 'identity',
    ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
  },
  ...(by.method === 'GET' ? {} : { body: by.sentBody ?? body }),
});

const tokenFor = (
  asker: Asker,
  by: ByHand,
  { body, nonce }: { readonly body: string; readonly nonce: string },
) =>
  signRequest({
    signer: by.signer ?? asker.signer,
    hub: by.hubOrigin ?? asker.hubOrigin,
    agency: by.agency ?? asker.agency,
    body: Buffer.from(body),
    nonce,
    now: by.now ?? asker.clock(),
    ...(by.mandate ? { mandate: by.mandate } : {}),
  });
