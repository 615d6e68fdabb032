import { expect, test } from 'vitest';
import { accessWishOf } from '../../../src/http/console/ig/access-wish.ts';
import { reportWishOf } from '../../../src/http/console/ig/report-wish.ts';
import { daysLater, startOfUkDay, ukDay } from '../../../src/http/console/uk-day.ts';

const NOW = Date.parse('2026-11-22T09:00:00Z');
const wish = (view: string, query: object = {}) => accessWishOf({ params: { view }, query }, NOW);

test('a day in the United Kingdom begins an hour before UTC’s in summer', () => {
  expect(startOfUkDay('2026-11-22')).toBe('2026-11-22T00:00:00.000Z');
  expect(startOfUkDay('2026-07-01')).toBe('2026-06-30T23:00:00.000Z');
  expect(startOfUkDay('2026-10-25')).toBe('2026-10-24T23:00:00.000Z');
  expect(startOfUkDay('2026-03-29')).toBe('2026-03-29T00:00:00.000Z');
  expect(ukDay(Date.parse('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  expect(daysLater('2026-02-28', 1)).toBe('2026-03-01');
});

test('nobody is looked up before a person is named, and half a name is none', () => {
  expect(wish('who-saw')?.filter).toBeUndefined();
  expect(wish('who-saw', { referral: 'R-1', agency: 'x' })?.filter).toBeUndefined();
  expect(wish('who-saw', { referral: 'R-1', person: 'p1', agency: '' })?.filter).toEqual({
    people: [{ referral: 'R-1', person: 'p1' }],
  });
  expect(wish('who-saw', { agency: 'health', holding: 'h1' })?.filter).toEqual({
    people: [{ agency: 'health', holding: 'h1' }],
  });
});

test('what a practitioner saw is this week’s unless days are named, the last day included', () => {
  expect(wish('by-user')?.filter).toBeUndefined();
  expect(wish('by-user', { user: 'i#a' })?.filter).toEqual({
    user: 'i#a',
    from: '2026-11-16T00:00:00.000Z',
    before: '2026-11-23T00:00:00.000Z',
  });
});

test('refusals are refusals whatever else is named, and the span is at most 31 days', () => {
  expect(wish('refused')?.filter).toMatchObject({ decision: 'REFUSE' });
  const long = { from: '2026-01-01', until: '2026-11-22' };
  expect(wish('refused', long)?.filter).toBeUndefined();
  expect(wish('refused', { ...long, referral: 'R-1' })?.filter).toMatchObject({
    decision: 'REFUSE',
    referral: 'R-1',
  });
  expect(wish('all', { from: '2026-10-23', until: '2026-11-22' })?.filter).toBeDefined();
  expect(wish('all', { from: '2026-10-22', until: '2026-11-22' })?.filter).toBeUndefined();
});

test('a page never narrows by what it does not show', () => {
  expect(wish('by-user', { user: 'i#a', referral: 'R-1', kind: 'ME' })?.sought).toEqual({
    user: 'i#a',
    from: '2026-11-16',
    until: '2026-11-22',
  });
  expect(wish('by-user', { referral: 'R-1' })?.filter).toBeUndefined();
});

test('an address that cannot be read is no wish', () => {
  expect(wish('everything')).toBeUndefined();
  expect(wish('all', { from: '22/11/2026' })).toBeUndefined();
});

test('what nobody settled about a report stays open', () => {
  const asked = { referral: 'R-1', person: 'p1', until: '2026-11-22', by: 'PARENT' };
  const opened = { ...asked, harm: '', objects: '', interest: '', own: '', withhold: '' };
  expect(reportWishOf(opened)?.request).toEqual({
    person: { referral: 'R-1', person: 'p1' },
    until: '2026-11-23T00:00:00.000Z',
    requestedBy: 'PARENT',
  });
  expect(reportWishOf({ ...asked, objects: 'no', own: 'R-1 R-2' })?.request).toMatchObject({
    childObjects: false,
    ownReferrals: ['R-1', 'R-2'],
  });
  expect(reportWishOf({ ...asked, by: 'NEIGHBOUR' })).toBeUndefined();
});
