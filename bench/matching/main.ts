import { parseArgs } from 'node:util';
import { packageRoot } from '../../src/package-root.ts';
import { keepResults, machine } from '../results.ts';
import { inWords, isMet } from './figure.ts';
import { benchIndex } from './index-bench.ts';
import { publicLikeSets, scorePublicLike } from './public-bench.ts';

/**
 * How well and how fast people are recognised, on made-up people whose truth is known.
 * `node dist/bench/matching/main.js [--people 1180000] [--queries 20000] [--seed 1] [--errors 1] [--smoke]`
 */
const { values } = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    people: { type: 'string', default: '120000' },
    queries: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    errors: { type: 'string', default: '1' },
  },
});
const people = values.smoke ? 5_000 : Math.min(5_000_000, Number(values.people));
const queries = values.smoke ? 500 : Math.min(100_000, Number(values.queries));
const setting = { people, queries, seed: Number(values.seed), errors: Number(values.errors) };

const measuredOn = machine();
const index = benchIndex(setting);
const linkage = publicLikeSets(setting.seed, values.smoke ? 500 : 5_000).flatMap(scorePublicLike);
const figures = [...index.figures, ...linkage];

process.stdout.write(
  [
    `${index.people.toLocaleString('en-GB')} people on the books, seed ${setting.seed}, errors x ${setting.errors}`,
    ...index.figures.map(inWords),
    '',
    'Plain files, no label',
    ...linkage.map(inWords),
    '',
  ].join('\n'),
);
if (!values.smoke) {
  const path = keepResults(packageRoot(), 'matching', {
    measuredAt: new Date().toISOString(),
    machine: measuredOn,
    setting,
    people: index.people,
    figures: figures.map((figure) => ({ ...figure, met: isMet(figure) })),
  });
  process.stdout.write(`Kept in ${path}\n`);
}
