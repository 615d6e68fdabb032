import { afterEach, describe, expect, test } from 'vitest';
import { saidOf } from '../../../src/http/console/late-answers.ts';
import type { Answering } from '../../support/console.ts';
import { signedIn, stopConsoles } from '../../support/console-visit.ts';
import { pictureAnswerWith } from '../../support/sample-picture.ts';

const PICTURE = '/console/referrals/R-2026-0417';
afterEach(stopConsoles);

const tokenIn = (html: string) => /name="formToken" value="([^"]+)"/.exec(html)?.[1] ?? '';
const pictureIn = (html: string) => /data-picture="([^"]+)"/.exec(html)?.[1] ?? '';
const answering =
  (answersSince: readonly object[]): Answering =>
  ({ query }) =>
    query.includes('LateAnswers') ? { data: { answersSince } } : pictureAnswerWith();
const POLICE = { name: 'Northmere Police', news: 'ANSWERING' } as const;

describe('whether a new look would bring more than a picture', () => {
  test('is said by the names of the sources, and nothing else', async () => {
    const { running, priya } = await signedIn(answering([POLICE]));
    const { text } = await priya.go(PICTURE);
    const picture = pictureIn(text);
    const late = await priya.go(`${PICTURE}/coverage`, { formToken: tokenIn(text), picture });
    expect([late.status, late.text]).toEqual([
      200,
      'Since this page was put together: Northmere Police can be asked again. Check again to see it.',
    ]);
    expect(running.corridors.map(({ log }) => log.released.length)).toEqual([1, 1]);
    expect(picture).not.toBe('');
    expect(running.asked.at(-1)?.question.variables).toEqual({ id: 'R-2026-0417', picture });
    expect(running.asked.at(-1)?.question.query).not.toContain('familyPicture');
  });

  test('is said in no word where it would not, and is on record all the same', async () => {
    const { running, priya } = await signedIn(answering([]));
    const { text } = await priya.go(PICTURE);
    const late = await priya.go(`${PICTURE}/coverage`, {
      formToken: tokenIn(text),
      picture: pictureIn(text),
    });
    expect([late.status, late.text]).toEqual([204, '']);
    expect(running.corridors[1]?.log.released).toMatchObject([{ status: 204, faults: [] }]);
  });

  test('is said to nobody without a session or with somebody else’s form, and nothing is asked', async () => {
    const { running, priya } = await signedIn(answering([POLICE]));
    const { text } = await priya.go(PICTURE);
    const asked = running.asked.length;
    const [formToken, picture] = [tokenIn(text), pictureIn(text)];
    const wrong = await priya.go(`${PICTURE}/coverage`, { formToken: 'made up', picture });
    const unnamed = await priya.go(`${PICTURE}/coverage`, { formToken });
    priya.cookies.clear();
    const stranger = await priya.go(`${PICTURE}/coverage`, { formToken, picture });
    expect([wrong.status, unnamed.status, stranger.status]).toEqual([401, 400, 401]);
    expect(running.asked).toHaveLength(asked);
  });

  test('is not told of a referral that is no longer theirs', async () => {
    const { running, priya } = await signedIn(({ query }) =>
      query.includes('LateAnswers')
        ? { data: null, errors: [{ extensions: { code: 'NOT_AVAILABLE' } }] }
        : pictureAnswerWith(),
    );
    const { text } = await priya.go(PICTURE);
    const [formToken, picture] = [tokenIn(text), pictureIn(text)];
    const late = await priya.go(`${PICTURE}/coverage`, { formToken, picture });
    expect([late.status, late.text]).toEqual([404, '']);
    expect(running.corridors[1]?.log.released).toMatchObject([{ faults: ['NOT_AVAILABLE'] }]);
  });
});

test('who has answered and who can be asked again are told apart; of nobody there is no sentence', () => {
  const probation = { name: 'Northmere Probation', news: 'ANSWERED' } as const;
  expect(saidOf([probation, POLICE])).toContain(
    'Northmere Probation has answered; Northmere Police can be asked again.',
  );
  expect(saidOf([])).toBe('');
});
