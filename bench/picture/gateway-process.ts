import { PURPOSES } from '../../src/domain/referral.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Settings } from '../../src/config.ts';
import { storeFolder } from '../../src/settings/home-folders.ts';
import { HOLDERS } from '../../src/domain/agency.ts';
import { asId } from '../../src/domain/ids.ts';
import { startGateway } from '../../src/main.ts';
import { TRIAL_FRONT_DOOR } from '../../src/referrals/settings.ts';
import { FLAG_SETTINGS } from '../../src/review/flags/flag-settings.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { serveParent } from '../child.ts';
import { seedHub } from './hub-seed.ts';
import { usage } from './usage.ts';

/** The whole gateway in a process of its own, over the embedded store in a fresh folder. */
const settingsShape = z.object({
  size: z.enum(['LARGE', 'SMALL']),
  issuer: z.string(),
  agencies: z.array(
    z.object({
      holder: z.enum(HOLDERS),
      code: z.string(),
      url: z.string(),
      answerKeys: z.array(z.record(z.string(), z.unknown())),
    }),
  ),
});

await serveParent(async (given) => {
  const { size, issuer, agencies } = settingsShape.parse(given);
  const home = mkdtempSync(join(tmpdir(), 'mash-bench-'));
  const store = await openEmbeddedStore(storeFolder({ home }));
  await seedHub(store, agencies, size, asId(`${issuer}#priya`));
  await store.close();
  const gateway = await startGateway(settingsOf(home, issuer));
  return {
    said: { url: gateway.url },
    answer: usage,
    stop: async () => {
      await gateway.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
});

function settingsOf(home: string, issuer: string): Settings {
  return {
    mode: 'TRIAL',
    origin: 'http://127.0.0.1:4000',
    name: 'Bench',
    host: '127.0.0.1',
    port: 0,
    metricsPort: 0,
    home,
    store: { kind: 'EMBEDDED' },
    provisionalFor: PURPOSES,
    issuers: [
      {
        issuer,
        jwksUrl: `${issuer}/jwks`,
        algorithms: ['ES256'],
        typ: 'at+jwt',
        audience: 'urn:mash:gateway',
        adapter: 'STANDARD',
        roleMap: { MASH_ANALYST: 'MASH_ANALYST' },
      },
    ],
    sampleBorough: false,
    trialIssuerPort: 0,
    deadlineMs: { source: 10_000, request: 30_000 },
    frontDoor: TRIAL_FRONT_DOOR,
    review: FLAG_SETTINGS,
  };
}
