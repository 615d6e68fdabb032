import { pagesUnderTest, signedOutPages } from './console-pages.ts';

/** One picture of a page: its file under `docs/screens`, what it shows, and to whom. */
export type Screen = {
  readonly file: string;
  readonly name: string;
  readonly path: string;
  /** Who looks at it; nobody has signed in where absent. */
  readonly persona?: string;
  readonly width?: number;
  /** Only this part of the page. */
  readonly part?: string;
  readonly as?: 'PAPER' | 'FORCED_COLOURS' | 'LARGE_TEXT';
};

/** Who looks at a page by its address; whoever comes first in this list. */
const WHOSE: readonly (readonly [RegExp, string])[] = [
  [/^\/console\/requests/, 'sgt-okoye'],
  [/^\/console\/(ig|restrictions|seals|staff|processing|agreements|contact-agencies)/, 'tom'],
  [/^\/console\/(statistics)/, 'tom'],
  [/^\/console\/(sources|notices)/, 'helen'],
  [/^\/console\/query/, 'root'],
  [/^\/console\/(refer(\/|$)|received)/, 'dsl-frost'],
  [/^\/console\/(team|returns)/, 'marcus'],
  [/\/(decide|route|authorise|reopen)/, 'marcus'],
];
const personaOf = (path: string): string =>
  WHOSE.find(([pattern]) => pattern.test(path))?.[1] ?? 'priya';

/** A file's name from a page's: letters, digits and hyphens. */
export const fileOf = (name: string): string =>
  `${name
    .toLowerCase()
    .replaceAll(/[’“”]/g, '')
    .replace(/^(?:a|an|the) /, '')
    .replaceAll(/[^a-z0-9]+/g, '-')}.png`;

const PICTURE = '/console/referrals/R-2026-0417';
const WORKLIST = '/console/';
const ALERTS = '/console/ig/';

/** The same pages as some people have them. */
const OTHERWISE: readonly Omit<Screen, 'file'>[] = [
  { name: 'the family picture, 320 pixels wide', path: PICTURE, width: 320 },
  { name: 'the worklist, 320 pixels wide', path: WORKLIST, width: 320 },
  { name: 'the alerts, 320 pixels wide', path: ALERTS, width: 320 },
  { name: 'the family picture on paper', path: PICTURE, width: 720, as: 'PAPER' },
  { name: 'the family picture with the largest text', path: PICTURE, as: 'LARGE_TEXT' },
  { name: 'what each source said', path: PICTURE, part: '#sources' },
  {
    name: 'what each source said, in forced colours',
    path: PICTURE,
    part: '#sources',
    as: 'FORCED_COLOURS',
  },
  { name: 'the family diagram', path: PICTURE, part: '#family' },
  {
    name: 'the family diagram, in forced colours',
    path: PICTURE,
    part: '#family',
    as: 'FORCED_COLOURS',
  },
  { name: 'the chronology', path: PICTURE, part: '#chronology' },
  { name: 'the chronology, 320 pixels wide', path: PICTURE, part: '#chronology', width: 320 },
  { name: 'the chronology on paper', path: PICTURE, part: '#chronology', width: 720, as: 'PAPER' },
  { name: 'the worklist, in forced colours', path: WORKLIST, as: 'FORCED_COLOURS' },
];

/** Every page that is looked at, and some of them as they are otherwise seen; each once. */
export const screens: readonly Screen[] = [
  ...signedOutPages.map(({ name, path }) => ({ file: fileOf(name), name, path })),
  ...[...pagesUnderTest, ...OTHERWISE].map((one) =>
    Object.assign({ file: fileOf(one.name), persona: personaOf(one.path) }, one),
  ),
];

/** What a folder of pictures lacks, and what it has that no page belongs to. */
export function wantingIn(files: readonly string[]) {
  const pictures = files.filter((file) => file.endsWith('.png'));
  const wanted = new Set(screens.map(({ file }) => file));
  return {
    missing: [...wanted].filter((file) => !pictures.includes(file)),
    left: pictures.filter((file) => !wanted.has(file)),
  };
}
