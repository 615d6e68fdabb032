import { afterEach, expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { clock, nextDue } from '../../../src/http/console/file/clock-view.ts';
import { signedIn, stopConsoles } from '../../support/console-visit.ts';
import { pictureAnswerWith, sampleReferral } from '../../support/sample-picture.ts';

afterEach(stopConsoles);

const NOW = instant(Date.parse('2026-11-22T10:00:00Z'));
const running = clock.parse({
  kind: 'ROUTING_RECEIPT',
  startedAt: '2026-11-20T09:00:00.000Z',
  dueAt: '2026-11-25T09:00:00.000Z',
  stoppedAt: null,
  state: 'RUNNING',
});
const sooner = clock.parse({
  ...running,
  kind: 'DECISION',
  dueAt: '2026-11-22T12:30:00.000Z',
  state: 'DUE_SOON',
});
const met = clock.parse({
  ...running,
  kind: 'TRIAGE',
  dueAt: '2026-11-20T13:00:00.000Z',
  stoppedAt: '2026-11-20T10:00:00.000Z',
  state: 'MET',
});

test('what a referral waits for next is the running deadline that is due first', () => {
  expect(nextDue([met, running, sooner], NOW)).toEqual({
    what: { kind: 'TEXT', lines: ['Decision', 'by 22 November 2026 at 12:30'] },
    left: { kind: 'TAG', text: 'Due in 2 hours', tone: 'care' },
  });
});

test('a referral of which every deadline has been met waits for nothing', () => {
  expect(nextDue([met], NOW)).toBeUndefined();
});

test('the family picture says at its head what is due next, and that it is late', async () => {
  const { priya } = await signedIn(() => pictureAnswerWith());
  const { text } = await priya.go('/console/referrals/R-2026-0417');
  const head = text.slice(0, text.indexOf('What worried the referrer'));
  expect(head).toContain('Next due');
  expect(head).toContain('Overdue by 24 hours');
  expect(head).toContain('by 21 November 2026 at 09:12');
});

test('the family picture says that nothing is due where nothing is', async () => {
  const { data } = pictureAnswerWith();
  const still = { ...data, referral: { ...sampleReferral, file: { clocks: [met] } } };
  const { priya } = await signedIn(() => ({ data: still }));
  const { text } = await priya.go('/console/referrals/R-2026-0417');
  expect(text).toMatch(/Next due<\/dt><dd>Nothing</);
  expect(text).not.toContain('Overdue by');
});
