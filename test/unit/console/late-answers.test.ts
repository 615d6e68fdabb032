import { afterEach, describe, expect, test } from 'vitest';
import { changedSince, seenStates } from '../../../src/http/console/late-answers.ts';
import type { Answering } from '../../support/console.ts';
import { signedIn, stopConsoles } from '../../support/console-visit.ts';
import { pictureAnswerWith, sampleCoverage } from '../../support/sample-picture.ts';

const PICTURE = '/console/referrals/R-2026-0417';
afterEach(stopConsoles);

const tokenIn = (html: string) => /name="formToken" value="([^"]+)"/.exec(html)?.[1] ?? '';
const seenIn = (html: string) => /data-seen="([^"]+)"/.exec(html)?.[1] ?? '';
const answering =
  (coverage: typeof sampleCoverage): Answering =>
  ({ query }) =>
    query.includes('LateAnswers') ? { data: { familyPicture: { coverage } } } : pictureAnswerWith();
const policeAnswered = sampleCoverage.map((line) =>
  line.agency === 'northmere-police' ? { ...line, state: 'ANSWERED' as const } : line,
);

describe('whether anything has changed since a picture', () => {
  test('is said by the names and states of those who say otherwise, and nothing else', async () => {
    const { running, priya } = await signedIn(answering(policeAnswered));
    const { text } = await priya.go(PICTURE);
    const late = await priya.go(`${PICTURE}/coverage`, {
      formToken: tokenIn(text),
      seen: seenIn(text),
    });
    expect(late.status).toBe(200);
    expect(late.text).toBe(
      'Since this page was put together, something has changed: Northmere Police (Answered). Check again to see it.',
    );
    expect(running.corridors.map(({ log }) => log.released.length)).toEqual([1, 1]);
  });

  test('is said in no word where nothing has, and is on record all the same', async () => {
    const { running, priya } = await signedIn(answering(sampleCoverage));
    const { text } = await priya.go(PICTURE);
    const late = await priya.go(`${PICTURE}/coverage`, {
      formToken: tokenIn(text),
      seen: seenIn(text),
    });
    expect([late.status, late.text]).toEqual([204, '']);
    expect(running.corridors[1]?.log.released).toMatchObject([{ status: 204, faults: [] }]);
  });

  test('is said to nobody without a session or with somebody else’s form, and nothing is asked', async () => {
    const { running, priya } = await signedIn(answering(policeAnswered));
    const { text } = await priya.go(PICTURE);
    const asked = running.asked.length;
    const wrong = await priya.go(`${PICTURE}/coverage`, { formToken: 'made up', seen: '' });
    const formToken = tokenIn(text);
    priya.cookies.clear();
    const stranger = await priya.go(`${PICTURE}/coverage`, { formToken, seen: '' });
    expect([wrong.status, stranger.status]).toEqual([401, 401]);
    expect(running.asked).toHaveLength(asked);
  });

  test('is not told of a referral that is no longer theirs', async () => {
    const { running, priya } = await signedIn(({ query }) =>
      query.includes('LateAnswers')
        ? { data: { familyPicture: null }, errors: [{ extensions: { code: 'NOT_AVAILABLE' } }] }
        : pictureAnswerWith(),
    );
    const formToken = tokenIn((await priya.go(PICTURE)).text);
    const late = await priya.go(`${PICTURE}/coverage`, { formToken, seen: '' });
    expect([late.status, late.text]).toEqual([404, '']);
    expect(running.corridors[1]?.log.released).toMatchObject([{ faults: ['NOT_AVAILABLE'] }]);
  });
});

test('a source that is new, and one whose state is another, have changed; the order of lines has not', () => {
  const [one, other] = sampleCoverage;
  if (!one || !other) throw new Error('there are sources');
  expect(changedSince(seenStates([one, other]), [other, one])).toBe('');
  expect(changedSince(seenStates([one]), [one, other])).toContain(other.name);
  expect(changedSince(seenStates([one]), [{ ...one, state: 'PAUSED' }])).toContain('Paused');
});
