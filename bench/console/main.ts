import { gzipSync } from 'node:zlib';
import { readAssets } from '../../src/http/console/assets.ts';
import { genogramOf } from '../../src/http/console/genogram/genogram.ts';
import { pictureAnswer } from '../../src/http/console/picture-document.ts';
import { pictureView } from '../../src/http/console/picture-view.ts';
import { referralView } from '../../src/http/console/referral-view.ts';
import { openViews } from '../../src/http/console/render.ts';
import { packageRoot } from '../../src/package-root.ts';
import { keepResults, machine } from '../results.ts';
import { quantile } from '../spread.ts';
import { largeFamily, largePicture } from './large-family.ts';

/**
 * What the console adds to a picture beyond the corridor: reading the answer, putting it into words, laying
 * it out. After a build: `node dist/bench/console/main.js`; figures go to `bench/results/console.json`.
 */
const [PEOPLE, ENTRIES, FAMILY] = [12, 1_000, 60];
const [WARM_UP, ROUNDS] = [20, 200];

/** On shared cores the wall clock counts others' work too; what this took of a processor does not. */
function timed(work: () => unknown) {
  for (let round = 0; round < WARM_UP; round += 1) work();
  const cpuBefore = process.cpuUsage();
  const times = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  const { user, system } = process.cpuUsage(cpuBefore);
  const sorted = times.toSorted((one, other) => one - other);
  const [median, p95] = [0.5, 0.95].map((share) => Number(quantile(sorted, share).toFixed(1)));
  return { median, p95, processor: Number(((user + system) / 1_000 / ROUNDS).toFixed(1)) };
}

const answer = JSON.stringify(largePicture(PEOPLE, ENTRIES).data);
const render = openViews();
const assets = readAssets();
const page = (): string => {
  const { referral, familyPicture } = pictureAnswer.parse(JSON.parse(answer));
  return render('family-picture', {
    hub: 'Northmere MASH',
    nonce: 'n',
    assets,
    choices: { classes: 'text-standard notation-uk' },
    referral: referralView(referral),
    picture: pictureView(familyPicture, { order: 'newest' }),
    tabs: [],
  });
};
const family = largeFamily(FAMILY);

const html = Buffer.from(page());
const results = {
  machine: machine(),
  page: {
    people: PEOPLE,
    entries: ENTRIES,
    milliseconds: timed(page),
    bytes: html.length,
    bytesGzipped: gzipSync(html).length,
  },
  scriptBytesGzipped: assets.script.gzipped.length,
  styleBytesGzipped: assets.style.gzipped.length,
  familyDiagram: {
    people: family.people.length,
    milliseconds: timed(() => genogramOf(family)),
  },
};
const path = keepResults(packageRoot(), 'console', results);
process.stdout.write(`${JSON.stringify(results, null, 2)}\n${path}\n`);
