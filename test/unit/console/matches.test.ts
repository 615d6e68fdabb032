import { afterEach, describe, expect, test } from 'vitest';
import { LINK_VERDICTS } from '../../../src/domain/link.ts';
import {
  matchesAnswer,
  type ShownMatch,
} from '../../../src/http/console/matches/match-document.ts';
import { matchView, sayable } from '../../../src/http/console/matches/match-view.ts';
import { weightInWords } from '../../../src/http/console/matches/match-words.ts';
import { conflictSentence } from '../../../src/links/conflict-sentences.ts';
import { VETOES } from '../../../src/matching/vetoes.ts';
import { signedIn, stopConsoles } from '../../support/console-visit.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { sampleMatches } from '../../support/sample-matches.ts';

afterEach(stopConsoles);

const AT = { referral: 'R-2026-0417', person: 'p1' };
const PERSON = '/console/referrals/R-2026-0417/matches/p1';
const answer = matchesAnswer.parse(sampleMatches);
const shown = (id: string): ShownMatch => {
  const found = answer.personMatches?.matches.find((match) => match.id === id);
  if (!found) throw new Error('there is no such sample');
  return found;
};
const view = (id: string, changes: Partial<ShownMatch> = {}) =>
  matchView({ ...shown(id), ...changes }, answer, AT);
const tokenIn = (html: string) => /name="formToken" value="([^"]+)"/.exec(html)?.[1] ?? '';

describe('a record beside others', () => {
  test('shows what speaks for and against it, and what does neither, with the sum', () => {
    const { groups, sum } = view('m1');
    expect(
      groups.map(({ heading, parts }) => [heading, parts.map(({ weight }) => weight)]),
    ).toEqual([
      ['For', ['+8.8', '+7.9']],
      ['Against', ['−1.6']],
      ['Neither way', ['0.0']],
    ]);
    expect(sum).toBe('+15.0');
  });

  test('that was confirmed and has changed since is said to be open again', () => {
    expect(view('m1').changed).toContain('counts as not confirmed');
    expect(view('m1').state.tone).toBe('care');
    expect(view('m1', { changedSince: false }).state.tone).toBe('good');
    expect(view('m1', { changedSince: false }).changed).toBeUndefined();
  });

  test.each(['REJECTED', 'SEVERED'] as const)('that is %s stays apart when it changes', (state) => {
    expect(view('m1', { state }).changed).toContain('stays apart all the same');
  });

  test('names its rivals and why it was capped', () => {
    const { conflicts, rivals } = view('m2');
    expect(conflicts[0]).toMatch(/differ/);
    expect(conflicts[1]).toMatch(/twin/);
    expect(rivals).toBe('1 other record of this agency is nearly as likely.');
    expect(view('m1').rivals).toBeUndefined();
  });

  test('that takes two people does not take the same person twice', () => {
    expect(view('m2').waits).toContain('a second person');
    expect(sayable(shown('m2'), answer)).toEqual(['NOT_SAME', 'NOT_SURE']);
    const other = { ...answer, me: { id: 'somebody else' } };
    expect(sayable(shown('m2'), other)).toEqual(['SAME', 'NOT_SAME', 'NOT_SURE']);
    expect(matchView(shown('m2'), other, AT).waits).toBe('It takes two people to confirm it.');
  });

  test('that was rejected is taken back before anything else is said; one severed is not doubted', () => {
    expect(sayable({ ...shown('m1'), state: 'REJECTED' }, answer)).toEqual(['NOT_SURE']);
    expect(sayable(shown('m3'), answer)).toEqual(['SAME']);
  });

  test('can always be reported as a wrong person’s', () => {
    for (const id of ['m1', 'm2', 'm3'])
      expect(view(id).actions.at(-1)?.says).toBe('Wrong person was shown');
  });
});

test('every reason for which the machine caps a match has its own words, and no other has any', () => {
  const codes = Object.keys(VETOES);
  expect(new Set(codes.map(conflictSentence)).size).toBe(codes.length);
  for (const code of codes) expect(conflictSentence(code)).not.toBe(conflictSentence('<b>theirs'));
  expect(conflictSentence('<b>theirs')).not.toContain('theirs');
});

test.each([
  [1, '0.0'],
  [-49, '0.0'],
  [50, '+0.1'],
  [-12_340, '−12.3'],
])('%d thousandths of a bit weigh %s', (milliBits, words) => {
  expect(weightInWords(milliBits)).toBe(words);
});

describe('the page', () => {
  test('names agencies that did not answer before any record', async () => {
    const { priya } = await signedIn(samplePages);
    const { text } = await priya.go(PERSON);
    const silent = text.indexOf('2 agencies did not answer. Their records are not among these.');
    expect(silent).toBeGreaterThan(0);
    expect(silent).toBeLessThan(text.indexOf('class="candidate"'));
    expect(text).toContain('Northmere Police; Northmere Housing');
    expect(text).not.toContain('<title>Alfie');
  });

  test('without a record never says that nothing is held', async () => {
    const { priya } = await signedIn(samplePages);
    const { text } = await priya.go('/console/referrals/R-2026-0417/matches/n5');
    expect(text).toContain('That does not mean that nothing is held.');
  });

  test('of nobody is the one page of refusals', async () => {
    const nobody = { data: { ...sampleMatches, personMatches: null } };
    const { priya } = await signedIn(() => nobody);
    const { status, text } = await priya.go(PERSON);
    expect(status).toBe(404);
    expect(text).not.toContain('Alfie');
  });
});

describe('what somebody says of a match', () => {
  const CALLS = { SAME: 'confirmMatch', NOT_SAME: 'rejectMatch', NOT_SURE: 'doubtMatch' } as const;
  test.each(LINK_VERDICTS)(
    'goes to the hub as %s with the reason, and leads back',
    async (says) => {
      const { running, priya } = await signedIn(samplePages);
      const path = `${PERSON}/m1?says=${says}`;
      const { text } = await priya.go(path);
      const seen = /name="seen" value="([^"]+)"/.exec(text)?.[1] ?? '';
      const formToken = tokenIn(text);
      expect(seen).toMatch(/^v\d$/);
      const sent = await priya.go(path, { formToken, seen, reason: 'The school knows him.' });
      expect([sent.status, sent.location?.pathname]).toEqual([303, PERSON]);
      const asked = running.asked.at(-1)?.question;
      expect(asked?.query).toContain(` ${CALLS[says]}(`);
      expect(asked?.variables).toEqual({
        referral: 'R-2026-0417',
        match: 'm1',
        seen,
        reason: 'The school knows him.',
      });
    },
  );

  test('needs a reason; nothing is sent without one', async () => {
    const { running, priya } = await signedIn(samplePages);
    const path = `${PERSON}/m1?says=SAME`;
    const formToken = tokenIn((await priya.go(path)).text);
    const sent = await priya.go(path, { formToken, reason: ' ' });
    expect(sent.status).toBe(422);
    expect(sent.text).toContain('Say what makes you say so.');
    expect(running.asked.some(({ question }) => question.query.includes('mutation'))).toBe(false);
  });

  test('is not offered where the record does not stand for it', async () => {
    const { priya } = await signedIn(samplePages);
    const { text } = await priya.go(`${PERSON}/m3?says=NOT_SURE`);
    expect(text).toContain('This cannot be said of the record as it stands now.');
    expect(text).not.toContain('name="reason"');
  });

  test('is one of three words, or the address leads nowhere', async () => {
    const { running, priya } = await signedIn(samplePages);
    expect((await priya.go(`${PERSON}/m1?says=PERHAPS`)).status).toBe(400);
    expect(running.asked).toEqual([]);
  });
});

test('a report of a wrong person names the agency, and tells to whom it was shown', async () => {
  const { running, priya } = await signedIn(samplePages);
  const path = '/console/referrals/R-2026-0417/wrong-person/p1?agency=northmere-health';
  const form = (await priya.go(path)).text;
  expect(form).toMatch(/value="northmere-health" selected/);
  const formToken = tokenIn(form);
  const sent = await priya.go(path, { formToken, agency: 'northmere-health', note: 'A cousin.' });
  expect(sent.status).toBe(200);
  expect(sent.text).toContain('#marcus');
  expect(running.asked.at(-1)?.question.variables).toEqual({
    referral: 'R-2026-0417',
    person: 'p1',
    agency: 'northmere-health',
    match: null,
    note: 'A cousin.',
  });
});
