import { NAMING_COMMUNITIES } from '../../samples/population/names/naming.ts';
import { personIndex } from '../../src/matching/person-index.ts';
import type { PersonIndex } from '../../src/matching/person-index.ts';
import type { Figure } from './figure.ts';
import { absentTwinQueries, ordinaryQueries, register } from './population.ts';
import type { Query, Setting } from './population.ts';
import { megabytesInUse, Stopwatch } from './stopwatch.ts';
import { percentile, tally } from './tally.ts';
import type { Tally } from './tally.ts';

export type IndexFigures = { readonly people: number; readonly figures: readonly Figure[] };

/** The goals are set for an index of so many people. */
const GOALS_FROM = 1_000_000;

/** Builds an index over a made-up population, looks for many of its people, and counts what is found. */
export function benchIndex(setting: Setting): IndexFigures {
  const queries = ordinaryQueries(setting);
  const twins = absentTwinQueries(setting);
  const built = buildIndex(setting);
  const { index } = built;
  const narrow = tally(index, queries, false);
  const figures = [
    ...strong(narrow),
    ...twinFigures(tally(index, twins, false)),
    ...lists(narrow, tally(index, queries, true)),
    ...communities(index, queries),
    ...latencies(narrow),
    { name: 'index build, s', value: built.seconds, atMost: 10 },
    { name: 'index memory, MB', value: built.megabytes, atMost: 500 },
  ];
  const people = index.people;
  return { people, figures: people < GOALS_FROM ? figures.map(withoutGoal) : figures };
}

const withoutGoal = ({ name, value }: Figure): Figure => ({ name, value });

function buildIndex(setting: Setting) {
  const before = megabytesInUse();
  const making = new Stopwatch();
  const began = performance.now();
  const index = personIndex(making.around(register(setting)));
  const seconds = (performance.now() - began) / 1_000 - making.seconds;
  return { index, seconds, megabytes: megabytesInUse() - before };
}

const twinFigures = ({ coTwinStrong, queries }: Tally): readonly Figure[] => [
  { name: 'absent twin taken for the other', value: coTwinStrong / queries, atMost: 0.01 },
  { name: 'absent twins looked for', value: queries },
];

const lists = (narrow: Tally, wide: Tally): readonly Figure[] => [
  { name: 'list recall', value: listRecall(narrow), atLeast: 0.98 },
  { name: 'rows per query', value: narrow.rows / narrow.queries, atMost: 1 },
  { name: 'list recall, widened', value: listRecall(wide), atLeast: 0.987 },
  { name: 'rows per query, widened', value: wide.rows / wide.queries, atMost: 1.3 },
];

function communities(index: PersonIndex, queries: readonly Query[]): readonly Figure[] {
  const each = NAMING_COMMUNITIES.map((community) => {
    const own = queries.filter((query) => query.community === community);
    return { name: `list recall, ${community}`, value: listRecall(tally(index, own, false)) };
  });
  const recalls = each.map(({ value }) => value);
  const gap = Math.max(...recalls) - Math.min(...recalls);
  return [...each, { name: 'gap between naming communities', value: gap, atMost: 0.02 }];
}

const listRecall = ({ listed, present }: Tally): number => listed / present;

const strong = ({ strongRight, strongWrong, present, queries }: Tally): readonly Figure[] => [
  { name: 'queries', value: queries },
  { name: 'strong precision', value: strongRight / (strongRight + strongWrong), atLeast: 0.9998 },
  { name: 'strong and wrong', value: strongWrong },
  { name: 'strong recall', value: strongRight / present, atLeast: 0.82 },
];

const latencies = ({ latenciesMs }: Tally): readonly Figure[] => [
  { name: 'find p50, ms', value: percentile(latenciesMs, 0.5) },
  { name: 'find p95, ms', value: percentile(latenciesMs, 0.95) },
  { name: 'find p99, ms', value: percentile(latenciesMs, 0.99), atMost: 8 },
];
