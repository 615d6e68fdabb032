import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readSettings } from '../../src/config.ts';
import { storeFolder } from '../../src/settings/home-folders.ts';
import { instant } from '../../src/domain/day.ts';
import { asId } from '../../src/domain/ids.ts';
import { startGateway } from '../../src/main.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { serveParent } from '../child.ts';

/** The whole gateway in a process of its own, with one open referral that somebody else works. */
const given = z.object({ issuer: z.string() });

await serveParent(async (told) => {
  const { issuer } = given.parse(told);
  const home = mkdtempSync(join(tmpdir(), 'mash-timing-'));
  const store = await openEmbeddedStore(storeFolder({ home }));
  await store.referrals.add({
    id: asId('R-theirs'),
    version: 1,
    status: 'INFO_GATHERING',
    receivedAt: instant(Date.now()),
    rag: 'AMBER',
    threshold: 3,
    purpose: 'MASH_SCREENING',
    familyAgreement: 'GIVEN',
    concern: 'A bruise on the wrist, and nobody says how.',
    assignedTo: [asId(`${issuer}#noor`)],
    conflictsDeclared: [],
    people: [],
  });
  await store.close();
  const config = join(home, 'hub.json');
  writeFileSync(config, JSON.stringify(configOf(home, issuer)));
  const gateway = await startGateway(readSettings(config));
  return {
    said: { url: gateway.url },
    answer: () => ({}),
    stop: async () => {
      await gateway.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
});

function configOf(home: string, issuer: string) {
  return {
    mode: 'TRIAL',
    sampleBorough: false,
    home,
    store: 'EMBEDDED',
    origin: 'http://hub.test',
    listen: { host: '127.0.0.1', port: 0, metricsPort: 0 },
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
    deadlineMs: { source: 1_500, request: 8_000 },
  };
}
