import { afterEach, describe, expect, test } from 'vitest';
import { signedIn, stopConsoles } from '../../support/console-visit.ts';
import { sampleRequest } from '../../support/sample-requests.ts';

const FORM = '/console/requests/Q-1';
afterEach(stopConsoles);

const person = (ref: string, family: string) => ({
  ...sampleRequest.people[0],
  ref,
  names: [{ given: 'Sam', family, use: 'LEGAL' }],
});
const [ADA, BO] = [person('p1', 'Ashdown'), person('p2', 'Boreham')];
const both = { ...sampleRequest, people: [ADA, BO] };
type Sought = Omit<typeof both, 'answeredAt'> & { readonly answeredAt: string | null };

/** A console whose hub shows these requests one after the other, the last of them for good, and takes no answer. */
async function answering(shown: readonly (Partial<Sought> | null)[], says?: string) {
  let nth = 0;
  return signedIn(({ query }) => {
    if (query.includes('mutation'))
      return says === undefined
        ? { data: { answerRequest: { id: 'Q-1' } } }
        : { data: null, errors: [{ message: says, extensions: { code: 'BAD_REQUEST' } }] };
    const now = shown[Math.min(nth, shown.length - 1)];
    nth += 1;
    return { data: { request: now && { ...both, ...now } } };
  });
}
const hidden = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
const sentIn = (running: Awaited<ReturnType<typeof signedIn>>['running']) =>
  running.asked.filter(({ question }) => question.query.includes('mutation'));
const TYPED = {
  'says-p1': 'KNOWN',
  'text-p1-PROBATION_SUPERVISION-0': 'Seen every week',
  'standing-p1-PROBATION_SUPERVISION-0': 'FACT',
  'says-p2': 'NOT_KNOWN',
};

describe('an answer that somebody types', () => {
  test('never becomes one about somebody else, where what is asked has shrunk meanwhile', async () => {
    const says = 'people are to be all who were asked about, each once, and nobody else';
    const { priya } = await answering([{}, { people: [BO] }], says);
    const { text } = await priya.go(FORM);
    const back = await priya.go(FORM, { ...hidden(text), ...TYPED });
    expect(back.status).toBe(422);
    expect(back.text).toContain('Person 1: Sam Boreham');
    expect(back.text).toMatch(/id="says-p2-2"[^>]*value="NOT_KNOWN" checked/);
    expect(back.text).not.toMatch(/value="KNOWN" checked/);
    expect(back.text).not.toContain('Seen every week');
  });

  test('stays with its person where somebody else is asked about besides', async () => {
    const says = 'version is not the newest: the request has changed. Read it again.';
    const { priya, running } = await answering(
      [{}, { version: 2, people: [person('n0', 'Abel'), ADA, BO] }],
      says,
    );
    const { text } = await priya.go(FORM);
    const back = await priya.go(FORM, { ...hidden(text), ...TYPED });
    expect(back.text).toContain('Seen every week');
    expect(back.text).toMatch(/id="says-p1-1"[^>]*value="KNOWN" checked/);
    expect(back.text).not.toMatch(/id="says-n0-\d"[^>]*checked/);
    expect(hidden(back.text)).toMatchObject({ version: '2', 'ref-0': 'n0', 'ref-1': 'p1' });
    const again = await priya.go(FORM, { ...hidden(back.text), ...TYPED });
    expect(again.text).toContain('Say whether your agency knows person 1.');
    expect(sentIn(running)).toHaveLength(1);
  });

  test.each<[what: string, now: Partial<Sought> | null, heading: string]>([
    ['was withdrawn', { state: 'WITHDRAWN', people: [] }, 'This needs no answer now'],
    [
      'was answered by somebody else',
      { state: 'ANSWERED', people: [], answeredAt: '2026-11-22T11:00:00.000Z' },
      'Your agency has answered',
    ],
    ['is not theirs any more', null, 'There is no such request'],
  ])('is given back to be copied where the request %s', async (_what, now, heading) => {
    const { priya } = await answering([{}, now], 'request does not wait any more');
    const { text } = await priya.go(FORM);
    const back = await priya.go(FORM, { ...hidden(text), ...TYPED });
    expect(back.text).toContain(heading);
    expect(back.text).toContain('What you had written');
    expect(back.text).toContain('Seen every week');
    expect(back.text).not.toContain('Ashdown');
    expect(back.text).not.toContain('Send the answer');
  });

  test('is sent once, however often the same form is', async () => {
    const { priya, running } = await answering([{}]);
    const sent = { ...hidden((await priya.go(FORM)).text), ...TYPED };
    await Promise.all([priya.go(FORM, sent), priya.go(FORM, sent)]);
    expect(sentIn(running)).toHaveLength(1);
    expect(sentIn(running)[0]?.question.variables).toMatchObject({
      request: 'Q-1',
      people: [
        { ref: 'p1', known: true, entries: [{ summary: 'Seen every week' }] },
        { ref: 'p2', known: false, entries: [], holds: [] },
      ],
    });
  });

  test('of 2,001 characters in its first line comes back whole, and says what is too long', async () => {
    const says =
      'people.0.entries.0.summary has from 1 to 2,000 characters, and none that cannot be seen';
    const { priya } = await answering([{}], says);
    const long = 'x'.repeat(2_001);
    const sent = { ...TYPED, 'text-p1-PROBATION_SUPERVISION-0': long };
    const back = await priya.go(FORM, { ...hidden((await priya.go(FORM)).text), ...sent });
    expect(back.status).toBe(422);
    expect(back.text).toContain('“Your answer” has from 1 to 2,000 characters');
    expect(back.text).toContain(long);
  });

  test('says why what is held may not be shared, and that alone is not sent', async () => {
    const { priya, running } = await answering([{}]);
    const { text } = await priya.go(FORM);
    const why = { 'held-back-p1': 'COURT_ORDER' };
    const without = await priya.go(FORM, { ...hidden(text), ...TYPED, ...why });
    expect(without.text).toContain('Say what you hold about person 1 and may not share');
    expect(sentIn(running)).toEqual([]);
    const holds = { 'holds-p1': 'PROBATION_SUPERVISION' };
    await priya.go(FORM, { ...hidden(without.text), ...TYPED, ...why, ...holds });
    expect(sentIn(running)[0]?.question.variables).toMatchObject({
      people: [{ heldBack: 'COURT_ORDER', holds: ['PROBATION_SUPERVISION'] }, { ref: 'p2' }],
    });
  });
});
