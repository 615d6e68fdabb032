import { join } from 'node:path';
import { z } from 'zod';
import {
  GATEWAY_RESOURCE,
  GATEWAY_SCOPE,
  trialIssuer,
} from '../samples/openid-provider/trial-issuer.ts';
import { startBorough, type RunningBorough } from '../samples/borough/borough.ts';
import { asId, type PractitionerId } from './domain/ids.ts';
import { instant } from './domain/day.ts';
import { AlreadyKept } from './domain/store-errors.ts';
import { startProgram } from './child-program.ts';
import type { Settings } from './config.ts';
import type { Store } from './store/store.ts';
import { dayOf } from './http/console/dates.ts';
import { seedColleagues } from './trial-colleagues.ts';
import { seedContactAgency } from './trial-contact-agency.ts';
import { seedRegistrations } from './trial-registrations.ts';
import type { SigningKey } from './wire/keys.ts';

/** The outside world of the trial: five agencies and an OpenID provider, each a process of its own. */
export type Trial = {
  /** The settings of a gateway that believes this provider. */
  readonly settings: Settings;
  readonly borough: RunningBorough;
  stop(): Promise<void>;
};

/** The borough is the same at every start; another number makes another borough. */
const SEED = 2026;
const READY_MS = 30_000;

/** Starts what a live hub finds already there. */
export async function startTrial(settings: Settings, signer: SigningKey): Promise<Trial> {
  const [provider, borough] = await Promise.all([
    startProvider(settings),
    startBorough({
      folder: join(settings.home, 'borough'),
      seed: SEED,
      hub: { origin: settings.origin, keys: { keys: [signer.publicJwk] } },
    }),
  ]);
  return {
    settings: {
      ...settings,
      issuers: [trialIssuer(provider.issuer)],
      consoleClient: {
        issuer: provider.issuer,
        clientId: provider.consoleClient.id,
        clientSecret: provider.consoleClient.secret,
        scope: `openid ${GATEWAY_SCOPE}`,
        resource: GATEWAY_RESOURCE,
      },
    },
    borough,
    stop: async () => {
      await Promise.all([provider.stop(), borough.stop()]);
    },
  };
}

/** Gives the hub's books what the sample borough agreed, referred and registered. What is there stays. */
export async function seedTrial(
  { borough, settings }: Trial,
  store: Store,
  now: number,
): Promise<void> {
  const { agreements, referrals } = store;
  const [issuer] = settings.issuers;
  const practitioner = (persona: string) =>
    asId<PractitionerId>(`${issuer?.issuer ?? ''}#${persona}`);
  const agreed = borough.agreements(instant(now));
  await seedRegistrations(store, {
    sources: borough.sources,
    agreements: agreed,
    practitioner,
    now: instant(now),
  });
  await seedContactAgency(store, {
    agency: borough.contact,
    agreements: agreed,
    practitioner,
    now: instant(now),
  });
  await seedColleagues(store, { practitioner, today: dayOf(instant(now)), clock: () => now });
  const kept = [
    ...agreed.map((agreement) => agreements.keep(agreement)),
    ...borough.referrals(practitioner, instant(now)).map((referral) => referrals.add(referral)),
  ];
  for (const result of await Promise.allSettled(kept))
    if (result.status === 'rejected' && !(result.reason instanceof AlreadyKept))
      throw new Error('The sample borough could not be kept', { cause: result.reason });
}

const providerAddress = z.object({
  issuer: z.url(),
  consoleClient: z.object({ id: z.string(), secret: z.string() }),
});

async function startProvider({ origin, trialIssuerPort }: Settings) {
  const program = await startProgram(
    new URL('../samples/openid-provider/main.js', import.meta.url),
    {
      port: trialIssuerPort,
      consoleRedirectUris: [`${origin}/console/sign-in/callback`],
      consoleSignedOutUris: [`${origin}/console/signed-out`],
    },
    READY_MS,
  );
  return { ...providerAddress.parse(program.said), stop: () => program.stop() };
}
