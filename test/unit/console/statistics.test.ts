import { afterEach, expect, test } from 'vitest';
import { startConsole, type Answering, type RunningConsole } from '../../support/console.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { visitor } from '../../support/visitor.ts';

let running: RunningConsole;
afterEach(() => running?.stop());

const nothing: Answering = () => ({ data: { statistics: { groups: [] } } });

/** The page as somebody reads it at that moment, without its markup. */
async function readAt(now: string, query = '', answering = nothing): Promise<string> {
  running = await startConsole(answering, { clock: () => Date.parse(now) });
  const tom = visitor(running.origin);
  await tom.signIn('tom');
  const { text } = await tom.go(`/console/statistics${query}`);
  return text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

const FIRST = 'A hub that began in November 2026 has no month that is over yet';

test('an officer in a hub’s first month reads when its first figures come, and why not before', async () => {
  const read = await readAt('2026-11-22T10:00:00Z');
  expect(read).toContain('Whole months that are over, up to 31 October 2026.');
  expect(read).toContain(`${FIRST}: its first figures stand here on 1 December 2026.`);
  expect(read).toContain('two looks at a running month, one taken from the other');
  expect(read).toContain('is on record all the same');
});

test('where there are figures, the next month is announced and no first one', async () => {
  const read = await readAt('2026-11-22T10:00:00Z', '', samplePages);
  expect(read).toContain('November 2026, is added on 1 December 2026');
  expect(read).toContain('120');
  expect(read).not.toContain('A hub that began');
});

test('an old span in which nothing was counted says no more than that', async () => {
  const read = await readAt('2026-11-22T10:00:00Z', '?from=2026-01-01&until=2026-03-31');
  expect(read).toContain('Nothing was counted in that time.');
  expect(read).not.toContain('A hub that began');
});

test('in its first hour a new month still announces the one before', async () => {
  expect(await readAt('2026-12-01T00:59:00Z')).toContain('November 2026, is added on 1 December');
});

test('over the end of a year', async () => {
  const read = await readAt('2026-12-31T12:00:00Z');
  expect(read).toContain('December 2026, is added on 1 January 2027');
});
