import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { openGeneration } from '../../../src/edge/program/generation.ts';
import { readEdgeSettings } from '../../../src/edge/program/settings.ts';
import { type EdgeFolder, edgeFolder } from '../edge-records/edge-folder.ts';

let edge: EdgeFolder;
beforeEach(() => {
  edge = edgeFolder();
});
afterEach(() => edge.remove());

const Card = z.object({ agency: z.object({ skipped: z.number() }) });

async function skippedOnCard(): Promise<number> {
  const { settings } = readEdgeSettings(edge.config);
  if (!settings) throw new Error('The sample cannot be used');
  const generation = await openGeneration({ ...settings, referenceKey: Buffer.from('for tests') });
  const { data } = await generation.ask({
    query: '{ agency { skipped } }',
    variables: {},
    mandate: undefined,
  });
  return Card.parse(data).agency.skipped;
}

test('the card says how many rows were passed over, so that no answer passes for all there is', async () => {
  expect(await skippedOnCard()).toBe(1);
  edge.write('extract/log.csv', `${edge.read('extract/log.csv')}9,1009,Attendance\n`);
  expect(await skippedOnCard()).toBe(2);
});

test('a field left off is no row passed over, and a source without faults says none', async () => {
  edge.change('extract/log.csv', '6,1009', '6,1004');
  expect(await skippedOnCard()).toBe(0);
});
