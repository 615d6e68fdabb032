import { expect, test } from 'vitest';
import { breaker } from '../../../../src/agencies/kit/breaker.ts';
import { compartment } from '../../../../src/agencies/kit/bulkhead.ts';
import { endure } from '../../../../src/agencies/kit/endure.ts';
import { gapOf, noAnswer, type Why } from '../../../../src/agencies/kit/gap.ts';

const signal = new AbortController().signal;
const said = { kind: 'SAID' } as const;
const answers = () => Promise.resolve(said);
const fails =
  (why: Why = 'UNREACHABLE') =>
  () =>
    Promise.resolve(noAnswer(why));
const RESTING = noAnswer('RESTING');
const never = () => Promise.reject(new Error('It was asked'));

async function opened(restMs = 60_000) {
  const opening = breaker({ failures: 3, restMs });
  await opening.run(fails(), signal);
  await opening.run(fails('DEADLINE'), signal);
  await opening.run(fails('BUSY'), signal);
  return opening;
}

test('a source that leaves three questions in a row unanswered is not asked, and that is told at once', async () => {
  const open = await opened();
  expect(open.state()).toBe('OPEN');
  expect(await open.run(never, signal)).toEqual(RESTING);
  expect(gapOf('RESTING')).toBe('UNAVAILABLE');
});

test('an answer in between begins the count anew', async () => {
  const { run, state } = breaker({ failures: 3 });
  await run(fails(), signal);
  await run(fails(), signal);
  await run(answers, signal);
  await run(fails(), signal);
  await run(fails(), signal);
  expect(state()).toBe('CLOSED');
});

test.each<Why>(['UNSIGNED', 'NOT_GENUINE', 'NOT_IN_CONTRACT', 'TOO_LARGE', 'STATUS', 'CROWDED'])(
  'a source that answers %s is asked on, and its line goes on saying what is wrong',
  async (why) => {
    const { run, state } = breaker({ failures: 1 });
    expect(await run(fails(why), signal)).toEqual(noAnswer(why));
    expect(state()).toBe('CLOSED');
  },
);

test.each<Why>(['DEADLINE', 'UNREACHABLE', 'BUSY', 'NOT_TRUSTED', 'ADDRESS_REFUSED'])(
  'a source that is %s is left alone',
  async (why) => {
    const { run, state } = breaker({ failures: 1 });
    await run(fails(why), signal);
    expect(state()).toBe('OPEN');
  },
);

test('an asker who left proves nothing against the source', async () => {
  const { run, state } = breaker({ failures: 1 });
  await run(fails('DEADLINE'), AbortSignal.abort());
  expect(state()).toBe('CLOSED');
});

test('after its rest one question tries it, and whoever comes meanwhile does not wait', async () => {
  const open = await opened(0);
  let back: (answer: typeof said) => void = () => undefined;
  const trial = open.run(() => new Promise<typeof said>((resolve) => (back = resolve)), signal);
  expect(open.state()).toBe('TRYING');
  expect(await open.run(never, signal)).toEqual(RESTING);
  back(said);
  expect(await trial).toBe(said);
  expect(open.state()).toBe('CLOSED');
  expect(await open.run(answers, signal)).toBe(said);
});

test('a trial that fails, or that its asker gave up, lets it rest again', async () => {
  for (const [ask, by] of [
    [fails(), signal],
    [fails('DEADLINE'), AbortSignal.abort()],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- two sources, one after another
    const open = await opened(0);
    // oxlint-disable-next-line no-await-in-loop
    await open.run(ask, by);
    expect(open.state()).toBe('OPEN');
  }
});

test('a mistake of the hub’s own is not swallowed', async () => {
  await expect(breaker().run(never, signal)).rejects.toThrow('It was asked');
  await expect(compartment(1)(never, signal)).rejects.toThrow('It was asked');
});

test('a compartment that is full says so at once, and has room again when one is done', async () => {
  const run = compartment(2);
  const ends: (() => void)[] = [];
  const slow = () => new Promise<typeof said>((resolve) => ends.push(() => resolve(said)));
  const under = [run(slow, signal), run(slow, signal)];
  expect(await run(never, signal)).toEqual(noAnswer('CROWDED'));
  for (const end of ends) end();
  expect(await Promise.all(under)).toEqual([said, said]);
  expect(await run(answers, signal)).toBe(said);
});

test('a question given up before it is put takes no place', async () => {
  expect(await compartment(1)(never, AbortSignal.abort())).toEqual(noAnswer('DEADLINE'));
});

test('a crowd does not count against the source', async () => {
  const { run, state } = endure({ places: 1, failures: 1 });
  const ends: (() => void)[] = [];
  const first = run(
    () => new Promise<typeof said>((resolve) => ends.push(() => resolve(said))),
    signal,
  );
  expect(await run(never, signal)).toEqual(noAnswer('CROWDED'));
  for (const end of ends) end();
  expect(await first).toBe(said);
  expect(state()).toBe('CLOSED');
});

test('S21: what is under way when a source is stopped is not used, and nothing more is asked', async () => {
  const { run, stop } = endure({ places: 2 });
  const ends: (() => void)[] = [];
  const under = run(
    () => new Promise<typeof said>((resolve) => ends.push(() => resolve(said))),
    signal,
  );
  stop();
  for (const end of ends) end();
  expect(await under).toEqual(noAnswer('PAUSED'));
  expect(await run(never, signal)).toEqual(noAnswer('PAUSED'));
});
