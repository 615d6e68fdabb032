import { expect, test, vi } from 'vitest';
import { signedByAnother } from '../support/agency-hostile-signature.ts';
import { drips, hangsUp, silent } from '../support/agency-hostile-transport.ts';
import { entriesOf, honest, townOf } from '../support/board.ts';
import { PATIENTLY } from '../support/patience.ts';

/** Long enough for whole answers from a machine under load. */
const DEADLINE_MS = 3_000;
/** Less than a second deadline; the bench holds it to 50 ms. */
const MARGIN_MS = 2_500;

const SIX = {
  hanging: silent,
  dripping: drips,
  lying: signedByAnother,
  'first-whole': honest,
  'second-whole': honest,
  'third-whole': honest,
};

const stateOf = (answer: Awaited<ReturnType<typeof entriesOf>>) =>
  answer.kind === 'GAP' ? answer.gap : answer.kind;

test('one of six hangs, one drips and one lies: three are whole, each is told truly, all by one deadline', async () => {
  const { board, agencies } = await townOf(SIX, { deadlineMs: DEADLINE_MS });
  const began = performance.now();
  const answers = await Promise.all(
    board.sources().map(async (source) => {
      const answer = await entriesOf(source);
      return [source.agency.code, stateOf(answer), performance.now() - began] as const;
    }),
  );
  expect(answers.map(([code, state]) => [code, state])).toEqual([
    ['hanging', 'TIMED_OUT'],
    ['dripping', 'TIMED_OUT'],
    ['lying', 'FAULTY'],
    ['first-whole', 'ANSWERED'],
    ['second-whole', 'ANSWERED'],
    ['third-whole', 'ANSWERED'],
  ]);
  for (const [, , ms] of answers) expect(ms).toBeLessThan(DEADLINE_MS + MARGIN_MS);
  await vi.waitFor(() => expect(agencies.get('hanging')?.givenUp()).toBe(1), PATIENTLY);
});

test('whoever hangs is left alone after three questions, and answers for nobody else', async () => {
  const { board, source, agencies } = await townOf(SIX, { deadlineMs: 2_000 });
  const thrice = [1, 2, 3].map(() => Promise.all(board.sources().map((one) => entriesOf(one))));
  await Promise.all(thrice);
  const asked = agencies.get('hanging')?.questions();
  expect(await entriesOf(source('hanging'))).toEqual({ kind: 'GAP', gap: 'UNAVAILABLE' });
  expect(agencies.get('hanging')?.questions()).toBe(asked);
  expect(await entriesOf(source('lying'))).toEqual({ kind: 'GAP', gap: 'FAULTY' });
  expect(await entriesOf(source('first-whole'))).toMatchObject({ kind: 'ANSWERED' });
  const breakers = board.states().map(({ agency, health }) => [agency.code, health.breaker]);
  expect(Object.fromEntries(breakers)).toMatchObject({
    hanging: 'OPEN',
    dripping: 'OPEN',
    lying: 'CLOSED',
    'first-whole': 'CLOSED',
  });
});

test('a source that is back is asked again after its rest', async () => {
  let isBack = false;
  const { source, board } = await townOf(
    { agency: (exchange) => (isBack ? honest(exchange) : hangsUp(exchange)) },
    { rest: { failures: 1, restMs: 0 } },
  );
  expect(await entriesOf(source('agency'))).toEqual({ kind: 'GAP', gap: 'UNAVAILABLE' });
  isBack = true;
  expect(await entriesOf(source('agency'))).toMatchObject({ kind: 'ANSWERED' });
  expect(board.states()[0]?.health.breaker).toBe('CLOSED');
});

test('a source that is left alone still shows whether its card is answered', async () => {
  const { board, source, agencies } = await townOf({ agency: hangsUp }, { rest: { failures: 1 } });
  await entriesOf(source('agency'));
  await board.refresh();
  expect(board.states()).toMatchObject([{ up: true, health: { breaker: 'OPEN' } }]);
  expect(agencies.get('agency')?.questions()).toBe(3);
});

test('an answer that comes after its deadline is discarded, noted, and not taken for the next', async () => {
  let answerLate = () => {};
  const late = new Promise<void>((resolve) => (answerLate = resolve));
  let first = true;
  const { board, source } = await townOf(
    {
      agency: async (exchange) => {
        const isLate = first;
        first = false;
        if (isLate) await late;
        await honest(exchange);
      },
    },
    { deadlineMs: 2_000 },
  );
  expect(await entriesOf(source('agency'))).toEqual({ kind: 'GAP', gap: 'TIMED_OUT' });
  answerLate();
  expect(board.states()[0]?.health).toMatchObject({
    gaps: { DEADLINE: 1 },
    lastGap: { why: 'DEADLINE' },
  });
  expect(await entriesOf(source('agency'))).toMatchObject({ kind: 'ANSWERED' });
});

test('more questions than a source’s compartment holds are told at once, and others are not held up', async () => {
  const { source } = await townOf(
    { slow: silent, quick: honest },
    { connections: 1, deadlineMs: 2_000 },
  );
  const asked = Array.from({ length: 6 }, () => entriesOf(source('slow')));
  const told = await Promise.race(asked);
  expect(told).toEqual({ kind: 'GAP', gap: 'UNAVAILABLE' });
  expect(await entriesOf(source('quick'))).toMatchObject({ kind: 'ANSWERED' });
  const states = (await Promise.all(asked)).map(stateOf);
  expect(states.filter((state) => state === 'TIMED_OUT')).toHaveLength(4);
});
