import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startCollege } from '../../samples/agencies/hollin-college/college.ts';
import { TRIAL_RULES } from '../../src/agencies/kit/address.ts';
import { addressGuard } from '../../src/agencies/kit/guard.ts';
import { CHECKS } from '../../src/conformance/check.ts';
import { trySource } from '../../src/conformance/try-source.ts';
import { asId } from '../../src/domain/ids.ts';
import { packageRoot } from '../../src/package-root.ts';
import type { PersonQuery } from '../../src/sharing/ports.ts';
import { day, somebody } from '../support/agency-books.ts';
import { HUB_ORIGIN, registered, testHub } from '../support/agency-wire.ts';
import { agencyContractSuite } from './agency-contract-suite.ts';

const COLLEGE = asId<never>('hollin-college');
const RAFFERTY: PersonQuery = {
  ref: asId('rafferty'),
  traits: somebody('Rafferty', 'Quill', {
    dateOfBirth: day('2010-02-19'),
    addresses: [{ line: '21 Hollin Rise', postcode: 'NM6 1HC' }],
  }),
};
const { signer, hub } = testHub();
const start = () =>
  startCollege({
    agency: COLLEGE,
    hub: { origin: HUB_ORIGIN, keys: hub.keys.keys },
    schemaFile: join(packageRoot(), 'schema', 'agency-contract.graphql'),
  });

agencyContractSuite('another server, which shares no code with the edge,', async () => {
  const college = await start();
  return {
    source: registered(college.url, college.answerKeys, { code: COLLEGE, holder: 'EDUCATION' }),
    signer,
    known: RAFFERTY,
    stop: college.close,
  };
});

test('E5: it shares no code with this product, and passes every check that an agency can run itself', async () => {
  const folder = join(packageRoot(), 'samples', 'agencies', 'hollin-college');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const imports = files.flatMap((file) => [
    ...readFileSync(join(folder, file), 'utf8').matchAll(/from '([^']+)'/g),
  ]);
  expect(imports.length).toBeGreaterThan(5);
  expect(imports.map(([, from = '']) => from).filter((from) => from.startsWith('..'))).toEqual([]);
  const college = await start();
  const results = await trySource(
    {
      url: college.url,
      agency: COLLEGE,
      hubOrigin: HUB_ORIGIN,
      signer,
      answerKeys: college.answerKeys,
      clock: Date.now,
      guard: addressGuard(TRIAL_RULES),
    },
    RAFFERTY.traits,
  );
  await college.close();
  expect(results.map(({ check, outcome }) => [check, outcome])).toEqual(
    CHECKS.map((check) => [check, 'PASSED']),
  );
});
