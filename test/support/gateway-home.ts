import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '../../src/domain/day.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Referral } from '../../src/domain/referral.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { openMongoStore } from '../../src/store/mongo/mongo-store.ts';
import type { Store } from '../../src/store/store.ts';
import {
  alfieReferral,
  everyAgreement,
  practitionerAt,
  smallBorough,
  type Hostile,
  type SmallBorough,
} from './small-borough.ts';
import { testIssuer, type TestIssuer } from './tokens.ts';

/** Everything around a gateway, and not the gateway: its folder, its books, its issuer and six agencies. */
export type GatewayHome = {
  readonly home: string;
  /** The configuration file of a gateway that lives here. */
  readonly config: string;
  readonly issuer: TestIssuer;
  readonly borough: SmallBorough;
  close(): Promise<void>;
};

export type Furnishing = {
  readonly hostile?: readonly Hostile[];
  /** So long that agencies of this process answer under any load, unless told. */
  readonly deadlineMs?: { readonly source: number; readonly request: number };
  /** Where the books are kept, unless in the home itself. */
  readonly mongoUri?: string;
};

/** What the hub calls itself to agencies; where it listens is its own affair. */
const ORIGIN = 'http://hub.test';

/**
 * Furnishes a home for a gateway: Priya works `R-1` (open), `R-closed` is closed, `R-theirs` is worked
 * by somebody else, `R-known` is about a family that Priya declared to know.
 */
export async function furnishHome({
  hostile = [],
  deadlineMs = { source: 10_000, request: 40_000 },
  mongoUri,
}: Furnishing = {}): Promise<GatewayHome> {
  const home = await mkdtemp(join(tmpdir(), 'mash-home-'));
  const issuer = await testIssuer();
  const borough = await smallBorough({ origin: ORIGIN, keysFolder: join(home, 'keys') }, hostile);
  const store = await (mongoUri
    ? openMongoStore(mongoUri)
    : openEmbeddedStore(join(home, 'store')));
  await furnishBooks(store, issuer.settings.issuer, borough);
  const config = join(home, 'hub.json');
  await writeFile(
    config,
    JSON.stringify({
      mode: 'TRIAL',
      sampleBorough: false,
      home,
      store: mongoUri ? 'MONGO' : 'EMBEDDED',
      origin: ORIGIN,
      listen: { host: '127.0.0.1', port: 0, metricsPort: 0 },
      issuers: [issuer.settings],
      deadlineMs,
    }),
  );
  return {
    home,
    config,
    issuer,
    borough,
    close: async () => {
      await Promise.all([borough.close(), issuer.close()]);
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function furnishBooks(
  store: Store,
  issuer: string,
  { sources }: SmallBorough,
): Promise<void> {
  const priya = practitionerAt(issuer, 'priya');
  const referral = (id: string, changes: Partial<Referral>) =>
    store.referrals.add(alfieReferral({ id: asId(id), assignedTo: [priya], ...changes }));
  await Promise.all([
    ...sources.map((source) => store.agencies.put(source)),
    ...everyAgreement().map((agreement) => store.agreements.keep(agreement)),
    referral('R-1', {}),
    referral('R-closed', { status: 'CLOSED', closedAt: instant(Date.now()) }),
    referral('R-theirs', { assignedTo: [practitionerAt(issuer, 'noor')] }),
    referral('R-known', { conflictsDeclared: [priya] }),
  ]);
  await store.close();
}
