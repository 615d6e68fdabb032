import { z } from 'zod';
import { HOLDERS } from '../../src/domain/agency.ts';
import { serveParent } from '../child.ts';
import { serveCanned, type CannedAgency } from './canned-agency.ts';
import { cannedRecords } from './canned-records.ts';
import { agencyCode, SHAPES } from './family.ts';

/** A process that serves some canned agencies, each of the size it is told. */
const settingsShape = z.array(
  z.object({ holder: z.enum(HOLDERS), size: z.enum(['LARGE', 'SMALL']) }),
);

await serveParent(async (given) => {
  const agencies = await Promise.all(
    settingsShape.parse(given).map(async ({ holder, size }) => ({
      holder,
      code: agencyCode(holder, size),
      agency: await serveCanned(cannedRecords(holder, SHAPES[size])),
    })),
  );
  return {
    said: agencies.map(({ holder, code, agency: { url, answerKeys } }) => ({
      holder,
      code,
      url,
      answerKeys,
    })),
    answer: () => heardBy(agencies),
    stop: () => Promise.all(agencies.map(({ agency }) => agency.close())),
  };
});

function heardBy(agencies: readonly { readonly code: string; readonly agency: CannedAgency }[]) {
  return agencies.map(({ code, agency }) => ({ code, heard: [...agency.heard()] }));
}
