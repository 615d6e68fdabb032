import { join } from 'node:path';
import { z } from 'zod';
import {
  GATEWAY_RESOURCE,
  GATEWAY_SCOPE,
  trialIssuer,
} from '../../samples/openid-provider/trial-issuer.ts';
import { startBorough, type RunningBorough } from '../../samples/borough/borough.ts';
import { asId, type PractitionerId } from '../domain/ids.ts';
import { instant } from '../domain/day.ts';
import { AlreadyKept } from '../domain/store-errors.ts';
import { expectFreePort } from '../free-port.ts';
import { notStarted, startProgram } from '../child-program.ts';
import type { Settings } from '../config.ts';
import type { Store } from '../store/store.ts';
import { dayOf } from '../http/console/dates.ts';
import { seedColleagues } from './colleagues.ts';
import { seedContactAgency } from './contact-agency.ts';
import { seedRegistrations } from './registrations.ts';
import type { SigningKey } from '../wire/keys.ts';

/** The outside world of the trial: five agencies and an OpenID provider, each a process of its own. */
export type Trial = {
  /** The settings of a gateway that believes this provider. */
  readonly settings: Settings;
  readonly borough: RunningBorough;
  stop(): Promise<void>;
};

/** The borough is the same at every start; another number makes another borough. */
const SEED = 2026;

/**
 * Starts what a live hub finds already there. Rejects, with everything stopped, where a part does not start; and
 * before anything is begun where a trial runs there already, whose agencies' files would be written over.
 */
export async function startTrial(settings: Settings, signer: SigningKey): Promise<Trial> {
  const ports = [settings.port, settings.trialIssuerPort];
  await Promise.all(ports.map((port) => expectFreePort(port, settings.host)));
  const starting = [startProvider(settings), startAgencies(settings, signer)] as const;
  const started = await Promise.allSettled(starting);
  const [provider, borough] = started;
  if (provider.status === 'fulfilled' && borough.status === 'fulfilled')
    return trialOf(settings, provider.value, borough.value);
  await Promise.all(started.map(async (one) => one.status === 'fulfilled' && one.value.stop()));
  throw new Error(`The trial did not start: ${started.flatMap(reasonOf).join('; ')}.`);
}

const reasonOf = (one: PromiseSettledResult<unknown>): readonly string[] =>
  one.status === 'fulfilled' ? [] : [one.reason instanceof Error ? one.reason.message : 'unknown'];

const startAgencies = (settings: Settings, signer: SigningKey): Promise<RunningBorough> =>
  startBorough({
    folder: join(settings.home, 'borough'),
    seed: SEED,
    hub: { origin: settings.origin, keys: { keys: [signer.publicJwk] } },
    isSlow: waitsFor,
  });

/** Somebody sits before the trial and waits. */
const waitsFor = (what: string): void =>
  void process.stderr.write(`Still waiting for ${what} to be ready …\n`);

type Provider = Awaited<ReturnType<typeof startProvider>>;

function trialOf(settings: Settings, provider: Provider, borough: RunningBorough): Trial {
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

const PROVIDER = 'the OpenID provider';

async function startProvider({ origin, trialIssuerPort }: Settings) {
  const program = await startProgram(
    new URL('../../samples/openid-provider/main.js', import.meta.url),
    {
      port: trialIssuerPort,
      consoleRedirectUris: [`${origin}/console/sign-in/callback`],
      consoleSignedOutUris: [`${origin}/console/signed-out`],
    },
    () => waitsFor(PROVIDER),
  ).catch((cause: unknown) => {
    throw notStarted(PROVIDER, cause);
  });
  return { ...providerAddress.parse(program.said), stop: () => program.stop() };
}
