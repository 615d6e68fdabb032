import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paletted } from '../../../scripts/palette-png.ts';
import { palettedIn, trueColourPng, type Rows } from '../../support/png.ts';

const [INK, PAPER, LINK, RED] = ['#0b0c0c', '#ffffff', '#1d70b8', '#d4351c'];
/** Five rows, one for each filter. */
const WORDS: Rows = [
  [PAPER, INK, INK, PAPER],
  [PAPER, PAPER, INK, LINK],
  [LINK, PAPER, PAPER, PAPER],
  [RED, LINK, INK, PAPER],
  [PAPER, INK, RED, LINK],
];

describe('a picture of no more colours than are wanted', () => {
  test.each([
    ['no row filtered', [0]],
    ['each row by the pixel to its left', [1]],
    ['each row by the row above', [2]],
    ['each row by the two of them', [3]],
    ['each row by where the slope leads', [4]],
    ['every row in another way', [4, 3, 2, 1, 0]],
  ])('keeps every pixel, %s', (_way, filters) => {
    for (const alpha of [false, true]) {
      const { rows } = palettedIn(paletted(trueColourPng(WORDS, { filters, alpha }), 256));
      expect(rows).toEqual(WORDS);
    }
  });

  test('keeps every pixel, whatever they are and however they are written', () => {
    const colour = fc.integer({ min: 0, max: 0xff_ff_ff });
    const picture = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
      .chain(([width, height]) => {
        const row = fc.array(colour, { minLength: width, maxLength: width });
        return fc.array(row, { minLength: height, maxLength: height });
      })
      .map((rows) => rows.map((row) => row.map((one) => `#${one.toString(16).padStart(6, '0')}`)));
    const filters = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(picture, filters, fc.boolean(), (rows, each, alpha) => {
        const png = trueColourPng(rows, { filters: each, alpha, perChunk: 7 });
        expect(palettedIn(paletted(png, 256)).rows).toEqual(rows);
      }),
    );
  });
});

test('what is written is a PNG of one palette, and tells nothing of who drew it', () => {
  const written = paletted(trueColourPng(WORDS), 256);
  const { chunks, header, palette } = palettedIn(written);
  expect(chunks).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect(header).toEqual([8, 3, 0, 0, 0]);
  expect(palette).toEqual([PAPER, INK, LINK, RED]);
  expect(written.toString('latin1')).not.toContain('browser');
});

test('of more colours than are wanted those stay that it has most of, and each other pixel takes the nearest', () => {
  const [greyish, pinkish] = ['#121314', '#fff0f0'];
  const picture: Rows = [
    [PAPER, PAPER, PAPER, pinkish],
    [INK, INK, greyish, PAPER],
  ];
  const { palette, rows } = palettedIn(paletted(trueColourPng(picture), 2));
  expect(palette).toEqual([PAPER, INK]);
  expect(rows).toEqual([
    [PAPER, PAPER, PAPER, PAPER],
    [INK, INK, INK, PAPER],
  ]);
});

test('the same picture gives the same bytes, however the browser wrote it', () => {
  const plain = paletted(trueColourPng(WORDS), 3);
  const other = trueColourPng(WORDS, { filters: [4, 1, 3], alpha: true, perChunk: 5 });
  expect(paletted(other, 3)).toEqual(plain);
});

test.each<[string, Buffer, string]>([
  ['a page for people', Buffer.from('<!doctype html><title>Not found</title>'), 'this is no PNG'],
  ['nothing at all', Buffer.alloc(0), 'this is no PNG'],
  ['sixteen bits a colour', headed(16, 2, 0), 'eight bits, not interlaced, are read'],
  ['interlaced rows', headed(8, 2, 1), 'eight bits, not interlaced, are read'],
  ['shades of grey', headed(8, 0, 0), 'true colours are read'],
  ['a palette of its own', headed(8, 3, 0), 'true colours are read'],
])('%s is refused, not misread', (_situation, png, says) => {
  expect(() => paletted(png, 256)).toThrow(says);
});

function headed(depth: number, kind: number, interlaced: number): Buffer {
  return trueColourPng(WORDS, { header: [depth, kind, 0, 0, interlaced] });
}
