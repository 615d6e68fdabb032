import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { httpWitness } from '../../../src/audit/log/http-witness.ts';
import { answerQuestions, openTrail } from '../../support/audit-events.ts';
import { aLog, logOver } from '../../support/audit-log.ts';
import { memoryLog } from '../../support/audit-log-store.ts';
import { aWitnessServer } from '../../support/audit-witness.ts';

const report = vi.fn<(cause: unknown) => void>();
let server: Awaited<ReturnType<typeof aWitnessServer>>;
beforeEach(async () => {
  report.mockReset();
  server = await aWitnessServer();
});
afterEach(() => server.close());

/** A log that shows the witness each round's checkpoint. */
async function witnessed(blocks: Parameters<typeof logOver>[0], store = memoryLog()) {
  const witnesses = [httpWitness(server)];
  return logOver(blocks, { store, report, witnesses, witnessEveryMs: 0 });
}

test('a witness is shown how the log grew, and signs each checkpoint', async () => {
  const { blocks, trail } = await openTrail();
  const log = await witnessed(blocks);
  for (const round of ['a', 'b', 'c']) {
    // oxlint-disable-next-line no-await-in-loop -- round after round
    await answerQuestions(trail, 5, round);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await log.close();
  }
  expect(server.state.size).toBe(log.size());
  expect(server.asked.some((body) => body.startsWith('old 21\n'))).toBe(true);
  expect(report).not.toHaveBeenCalled();
});

test('a hub that starts anew learns from the witness how far it has seen', async () => {
  const { blocks, trail } = await openTrail();
  const store = memoryLog();
  await answerQuestions(trail, 5);
  await (await witnessed(blocks, store)).close();
  await answerQuestions(trail, 5, 'more');
  const later = await witnessed(blocks, store);
  await later.close();
  expect(server.state.size).toBe(21);
  expect(later.standing()).toBe('SOUND');
  expect(report).not.toHaveBeenCalled();
});

test('a witness that has seen another past refuses, is reported, and keeps what it had', async () => {
  const one = await aLog();
  await (await witnessed(one.blocks, one.store)).close();
  const { size } = server.state;
  const other = await aLog();
  const { trail } = await openTrail({}, other.blocks);
  await answerQuestions(trail, 5);
  await (await witnessed(other.blocks, other.store)).close();
  expect(server.state.size).toBe(size);
  expect(String(report.mock.calls[0]?.[0])).toContain('witness.example/ig-office');
});

test('a witness that has seen more than there is refuses, and is reported', async () => {
  const { blocks, store } = await aLog();
  await (await witnessed(blocks, store)).close();
  const { blocks: fresh } = await openTrail();
  await (await witnessed(fresh)).close();
  expect(report.mock.calls[0]?.[0]).toMatchObject({
    cause: { message: expect.stringContaining('it has seen more than there is') as unknown },
  });
});

test.each<[string, () => readonly [number, string]]>([
  ['signs nothing', () => [200, '']],
  ['signs something else', () => [200, '— witness.example/ig-office AAAA\n']],
  ['says a size that is none', () => [409, 'many']],
  ['claims to have seen more', () => [409, '999999\n']],
  ['fails', () => [500, 'out of order']],
  ['talks without end', () => [200, 'x'.repeat(100_000)]],
])('a witness that %s is reported and does not count', async (_, answer) => {
  server.behaviour.answer = answer;
  const { blocks } = await openTrail();
  const log = await witnessed(blocks);
  await log.close();
  expect(report).toHaveBeenCalled();
  expect(log.checkpoint()).toBeDefined();
});

test('a redirection is not followed', async () => {
  const { blocks } = await openTrail();
  const other = await aWitnessServer();
  server.behaviour.answer = () => [307, '', `${other.url}add-checkpoint`];
  await (await witnessed(blocks)).close();
  expect(other.asked).toEqual([]);
  expect(report).toHaveBeenCalled();
  other.close();
});

test('a key that is no witness’s is refused when the hub is set up', () => {
  expect(() =>
    httpWitness({ url: server.url, key: server.key.replace(/\+[\da-f]{8}\+/, '+00000000+') }),
  ).toThrow('verifier key');
  expect(() => httpWitness({ url: server.url, key: 'witness' })).toThrow('verifier key');
});
