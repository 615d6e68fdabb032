import { mayStillAnswer, type CoverageState } from '../../domain/coverage.ts';
import type { Instant } from '../../domain/day.ts';
import { STATE_WORDS, type StateWords } from './coverage-words.ts';
import { dateInWords, minuteInWords, spanInWords } from './dates.ts';
import type { ShownCoverage } from './picture-shape.ts';
import { ASKING_AGAIN } from './requests/ask-again-form.ts';

/** What is most in doubt stands first. */
const ORDER: Readonly<Record<StateWords['leaves'], number>> = {
  UNKNOWN: 0,
  INCOMPLETE: 1,
  HEARD: 2,
};

/** Every source's line, the doubtful first, and who left the picture with a hole. */
export function coverageView(coverage: readonly ShownCoverage[]) {
  const lines = coverage
    .map(coverageLine)
    .toSorted((one, other) => ORDER[one.leaves] - ORDER[other.leaves]);
  return {
    lines,
    total: lines.length,
    unknown: lines.filter(({ leaves }) => leaves === 'UNKNOWN').map(({ name }) => name),
    awaited: coverage.some(mayStillAnswer),
    incomplete: lines.filter(({ leaves }) => leaves === 'INCOMPLETE').map(({ name }) => name),
  };
}

function coverageLine(line: ShownCoverage) {
  const { warns, ...words } = STATE_WORDS[line.state];
  return {
    ...words,
    code: line.agency,
    name: line.name,
    note: noteOf(line),
    warns,
    ...(line.againBy && { again: again(line.againBy) }),
    covers: coveredDays(line),
    area: line.area,
    freshness: line.freshness,
    asOf: line.asOf ? minuteInWords(line.asOf) : undefined,
    // With the day: a person may have been asked or have answered on another. Whoever pauses is asked nothing.
    asked: line.askedAt && line.state !== 'PAUSED' ? minuteInWords(line.askedAt) : undefined,
    answered: line.answeredAt ? minuteInWords(line.answeredAt) : undefined,
  };
}

/** What the note adds to the words of the state, and until when an answer is due. */
function noteOf({ state, note, dueAt }: ShownCoverage): string {
  const { says, warns = '' } = STATE_WORDS[state];
  const added = besides(note, [`It ${lowered(says)}.`, REPEATED[state] ?? '', warns]);
  return [added, ...(dueAt ? [`Due by ${minuteInWords(dueAt)}.`] : [])].join(' ');
}

/** What asking its people once more would do, and until when they would have to answer. */
const again = (by: Instant) => ({
  says: ASKING_AGAIN,
  due: `An answer is due by ${minuteInWords(by)}.`,
});

/** What the words of a state say already, as the hub's own notes say it; beside another state it is news. */
const REPEATED: Partial<Record<CoverageState, string>> = {
  PAUSED: 'Its agency has paused it.',
  PENDING: 'A person there will answer.',
  NO_TRACE: 'It answered that it knows nobody whom it was asked about.',
};

/** A note without the sentences that stand beside it already. */
const besides = (note: string, said: readonly string[]): string =>
  said.reduce((rest, sentence) => rest.replace(sentence, ''), note).trim();

const lowered = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

function coveredDays({ window }: ShownCoverage): string | undefined {
  if (!window) return undefined;
  if (window.from && !window.to) return `from ${dateInWords(window.from)} to the present`;
  return spanInWords(window.from, window.to) || undefined;
}
