import { once } from 'node:events';
import { createServer } from 'node:net';
import { addressGuard } from '../../src/agencies/kit/guard.ts';
import { TRIAL_RULES } from '../../src/agencies/kit/address.ts';
import { instant } from '../../src/domain/day.ts';
import { asId, type AgencyCode } from '../../src/domain/ids.ts';
import type { Ask, DataSource, Mandate } from '../../src/sharing/ports.ts';
import { contractSource, type ContractSourceOptions } from '../../src/agencies/contract/index.ts';
import { newSigningJwk, signingKey, type SigningKey } from '../../src/wire/keys.ts';

/** A hub and an agency that exist in tests alone. */
export const HUB_ORIGIN = 'https://hub.test';
export const POLICE: AgencyCode = asId('northmere-police');

/** A hub's key for request tokens and its public half as an edge is given it. */
export function testHub(): {
  readonly signer: SigningKey;
  readonly hub: {
    readonly origin: string;
    readonly keys: { readonly keys: readonly SigningKey['publicJwk'][] };
  };
} {
  const signer = signingKey(newSigningJwk());
  return { signer, hub: { origin: HUB_ORIGIN, keys: { keys: [signer.publicJwk] } } };
}

export const MANDATE: Mandate = {
  question: asId('question-1'),
  practitioner: asId('https://idp.test#priya'),
  role: 'MASH_ANALYST',
  organisation: asId('northmere-mash'),
  purpose: 'CHILD_PROTECTION_S47',
  basis: ['UK GDPR Art 6(1)(e)', 'Children Act 1989 s.47'],
  referral: {
    id: asId('referral-1'),
    status: 'INFO_GATHERING',
    rag: 'RED',
    threshold: 4,
  },
  agreement: { id: asId('isa-police'), version: 2 },
};

/** Asks under the mandate, for as long as the source's own deadline allows. */
export const asking = (signal: AbortSignal = new AbortController().signal): Ask => ({
  mandate: MANDATE,
  signal,
});

/** A source as the register holds it. */
export const registered = (
  url: string,
  answerKeys: DataSource['answerKeys'],
  more: Partial<DataSource> = {},
): DataSource => ({
  code: POLICE,
  name: 'Northmere Police',
  holder: 'POLICE',
  url,
  answerKeys,
  state: 'ACTIVE',
  registeredAt: instant(0),
  ...more,
});

/** A client for a source, as the composition root would build it. */
export const clientOf = (
  source: DataSource,
  signer: SigningKey,
  more: Partial<ContractSourceOptions> = {},
) =>
  contractSource({
    source,
    guard: addressGuard(TRIAL_RULES),
    signer,
    hubOrigin: HUB_ORIGIN,
    clock: Date.now,
    deadlineMs: 5_000,
    ...more,
  });

/** A port on this machine that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return address !== null && typeof address === 'object' ? address.port : 0;
}
