import { describe, expect, test } from 'vitest';
import { STATE_WORDS } from '../../../src/http/console/coverage-words.ts';
import { sampleCoverage } from '../../support/sample-picture.ts';
import { view } from '../../support/sample-view.ts';

type Line = (typeof sampleCoverage)[number];
const [first] = sampleCoverage;

/** What stands on the line of a source that is like this. */
function lineOf(changes: Partial<Line>) {
  if (!first) throw new Error('the sample has no source');
  const [line] = view({ coverage: [{ ...first, ...changes }] }).coverage.lines;
  return line;
}

describe('when a source was asked', () => {
  test('is never said of one that its agency has paused, because it was not', () => {
    const line = lineOf({ state: 'PAUSED', answeredAt: null });
    expect(line?.asked).toBeUndefined();
    expect(line?.says).toBe('Paused by its agency');
  });

  test('is said with the day, since a person there may have been asked on another', () => {
    const line = lineOf({
      state: 'PENDING',
      askedAt: '2026-11-20T15:30:00.000Z',
      answeredAt: null,
    });
    expect(line?.asked).toBe('20 November 2026 at 15:30');
    expect(lineOf({ answeredAt: '2026-11-21T09:05:00.000Z' })?.answered).toBe(
      '21 November 2026 at 09:05',
    );
  });
});

describe('the note of a source', () => {
  test.each([
    ['PAUSED', 'Its agency has paused it. Treat its history as unknown.'],
    ['PENDING', 'A person there will answer. Treat its history as unknown.'],
    ['NO_TRACE', 'It answered that it knows nobody whom it was asked about.'],
  ] as const)('of state %s says nothing twice', (state, note) => {
    expect(lineOf({ state, note })?.note).toBe('');
  });

  test('keeps why people there do not say whether they know somebody', () => {
    const note =
      'It answered. Of one person it does not say whether it knows them: an investigation could be harmed. Treat that as unknown, and ask it.';
    expect(lineOf({ state: 'PARTIAL', note })?.note).toContain('an investigation could be harmed');
  });
});

test('no state that learnt nothing, or not everything, is told without its warning', () => {
  const warnings = Object.values(STATE_WORDS)
    .filter(({ leaves }) => leaves !== 'HEARD')
    .map(({ warns }) => warns ?? '');
  expect(warnings.length).toBeGreaterThan(8);
  for (const warning of warnings) expect(warning).toMatch(/unknown|not the same as nothing known/);
});
