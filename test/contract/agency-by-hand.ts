import { CARD } from '../../src/agencies/contract/documents.ts';
import { asId } from '../../src/domain/ids.ts';
import { signRequest } from '../../src/wire/request-token.ts';
import { HUB_ORIGIN, MANDATE } from '../support/agency-wire.ts';
import type { ContractSubject } from './agency-subject.ts';

/** A question put without the client, and what is wrong with it. */
export type ByHand = {
  readonly document?: string;
  readonly variables?: object;
  readonly sentBody?: string;
  readonly token?: string;
  readonly audience?: string;
  readonly hub?: string;
  readonly now?: number;
  readonly mandated?: boolean;
  readonly init?: RequestInit;
};

/** Asks for the card, genuinely, unless told otherwise. */
export async function putByHand(subject: ContractSubject, change: ByHand = {}): Promise<Response> {
  const { document = CARD, variables = {}, sentBody, token, init } = change;
  const body = JSON.stringify({ query: document, variables });
  const { url } = subject.source;
  const authorization = `Bearer ${token ?? (await tokenFor(subject, body, change))}`;
  const headers = { 'content-type': 'application/json', authorization };
  return fetch(url, { method: 'POST', headers, body: sentBody ?? body, ...init });
}

export const tokenFor = (
  { signer, source }: ContractSubject,
  body: string,
  change: ByHand = {},
): Promise<string> =>
  signRequest({
    signer,
    hub: change.hub ?? HUB_ORIGIN,
    agency: change.audience === undefined ? source.code : asId(change.audience),
    body: Buffer.from(body),
    nonce: crypto.randomUUID(),
    now: change.now ?? Date.now(),
    ...(change.mandated ? { mandate: MANDATE } : {}),
  });
