import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../../policies/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

test('the rule book is in files of its own', () => {
  expect(files.length).toBeGreaterThan(30);
});

/** Imported here and not above, so that what keeps it from loading is told as a failed test. */
test.each(files)('%s of the rule book loads by itself', async (file) => {
  const loaded: unknown = await import(new URL(file, folder).href);
  expect(loaded).toBeTypeOf('object');
});
