import { spreadOf, type Spread } from '../spread.ts';
import type { Counts } from './answers.ts';
import type { Loaded } from './load.ts';

export type Measured = Loaded & {
  readonly cpuMs: number;
  readonly heapMiB: number;
  readonly residentMiB: number;
};
export type SizeResult = {
  readonly size: string;
  readonly clients: number;
  readonly picture: Counts;
  readonly floorPicture: Counts;
  readonly runs: readonly { readonly gateway: Measured; readonly floor: Measured }[];
  readonly ofFloor: Spread;
};

/** The figures for people: medians of the rounds, and the spread of the one that matters. */
export const table = (results: readonly SizeResult[]): string =>
  `${results.map(section).join('\n')}\n`;

function section({ size, clients, picture, floorPicture, runs, ofFloor }: SizeResult): string {
  const { people, entries } = picture;
  return [
    `${size}: ${people} people, ${entries} entries; ${kB(picture)} (floor ${kB(floorPicture)}); ${clients} clients, ${runs.length} rounds`,
    row(['', 'req/s', 'CPU ms', 'p50 ms', 'p99 ms', 'heap MiB', 'RSS MiB']),
    line(
      'floor',
      runs.map(({ floor }) => floor),
    ),
    line(
      'gateway',
      runs.map(({ gateway }) => gateway),
    ),
    `of the floor: ${of(ofFloor.median)} (${of(ofFloor.least)} to ${of(ofFloor.most)})`,
    '',
  ].join('\n');
}

function line(name: string, measured: readonly Measured[]): string {
  const median = (read: (one: Measured) => number) => spreadOf(measured.map(read)).median;
  return row([
    name,
    median(({ perSecond }) => perSecond).toFixed(0),
    median(({ cpuMs }) => cpuMs).toFixed(2),
    median(({ p50Ms }) => p50Ms).toFixed(1),
    median(({ p99Ms }) => p99Ms).toFixed(1),
    median(({ heapMiB }) => heapMiB).toFixed(0),
    median(({ residentMiB }) => residentMiB).toFixed(0),
  ]);
}

const row = ([name = '', ...cells]: readonly string[]) =>
  [name.padEnd(9), ...cells.map((cell) => cell.padStart(9))].join('');
const kB = ({ bytes }: Counts) => `${(bytes / 1_000).toFixed(0)} kB`;
const of = (ratio: number) => ratio.toFixed(2);
