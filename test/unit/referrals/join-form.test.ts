import { describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import { joinForm } from '../../../src/referrals/acts/join-form.ts';
import { receiveCall, type ContactGiven } from '../../../src/referrals/acts/receive.ts';
import type { FormGiven } from '../../../src/referrals/form/check-form.ts';
import { frontDoorOf } from '../../../src/referrals/front-door-of.ts';
import { actingAs, clocksOf, formOf } from '../../support/front-door-acts.ts';
import { priya } from '../../support/world.ts';

const CALL: ContactGiven = {
  referrer: { source: 'ACQUAINTANCE', name: 'Ann Neighbour' },
  children: [{ given: 'Kit', family: 'Siddiqui', dateOfBirth: '2015-05-05' }],
  concern: 'He hits him.',
  immediateDanger: false,
  formExpected: true,
};
const called = (changes: Partial<ContactGiven> = {}): Referral =>
  receiveCall(asId('R-9'), { ...CALL, ...changes }, actingAs(priya)).referral;
const joined = (call: Referral, form: FormGiven = {}): Referral =>
  joinForm(call, formOf(form), actingAs(priya)).referral;
const namesIn = ({ people }: Referral) =>
  people.map(({ ref, traits }) => [ref, ...traits.names.map(({ given }) => given)].join(' '));
const history = (referral: Referral) => frontDoorOf(referral).history.at(-1)?.says;

describe('a form that joins its call', () => {
  test('leaves whom the call named where they can be known, and no reference stands for anybody else', () => {
    expect(namesIn(joined(called()))).toEqual(['p2 Alfie', 'p3 Kayleigh', 'p1 Kit']);
  });

  test('adds to what the call told of the same child, and takes nothing of it away', () => {
    const call = called({
      children: [
        { given: 'ALFIE', dateOfBirth: '2019', line: '3 Refuge Row', postcode: 'NM9 9ZZ' },
      ],
    });
    const [alfie, ...others] = joined(call).people;
    expect(alfie).toMatchObject({
      ref: 'p1',
      part: 'SUBJECT',
      traits: { dateOfBirth: '2019-04-02', names: [{ given: 'Alfie', family: 'Marlow' }] },
    });
    expect(alfie?.traits.addresses.map(({ line }) => line)).toEqual([
      '12 Mill Lane',
      '3 Refuge Row',
    ]);
    expect(others.map(({ part }) => part)).toEqual(['PARENT_CARER']);
  });

  test.each([
    ['another day of birth', { given: 'Alfie', family: 'Marlow', dateOfBirth: '2012-01-01' }],
    ['another family name', { given: 'Alfie', family: 'Harker' }],
  ])('takes a child with %s for another child', (_what, child) => {
    expect(namesIn(joined(called({ children: [child] })))).toEqual([
      'p2 Alfie',
      'p3 Kayleigh',
      'p1 Alfie',
    ]);
  });

  test('keeps a child of whom nobody could be found in the words alone', () => {
    const call = called({ children: [{ given: 'A girl', line: '3 Mill Lane' }] });
    expect(namesIn(joined(call))).toEqual(['p2 Alfie', 'p3 Kayleigh']);
    expect(history(joined(call))).toContain('A girl, 3 Mill Lane');
  });

  test('keeps the call in its own words, without a caller who is to be protected', () => {
    expect(joined(called()).concern).toContain('A bruise');
    expect(history(joined(called()))).toBe(
      'Before the form: He hits him. It named Kit Siddiqui, 2015-05-05. It came from Ann Neighbour.',
    );
    const kept = called({ referrer: { ...CALL.referrer, protect: true } });
    expect(history(joined(kept))).not.toContain('Ann');
  });

  test('raises it to the most urgent where it tells of danger, and starts that clock', () => {
    const red = joined(called(), { danger: { answer: 'YES', says: 'He is back.' } });
    expect(red.rag).toBe('RED');
    expect(clocksOf(red)).toContain('PARTNER_REPLY DUE_SOON');
    expect(joined(called()).rag).toBe('AMBER');
    expect(clocksOf(joined(called())).join()).not.toContain('PARTNER_REPLY');
  });

  test('never makes a call of danger less urgent, nor starts its clock again', () => {
    const danger = called({ immediateDanger: true });
    for (const answer of ['YES', 'NO'] as const) {
      const form = joined(danger, { danger: { answer, says: 'As was said.' } });
      expect(form.rag).toBe('RED');
      expect(clocksOf(form).filter((clock) => clock.startsWith('PARTNER'))).toEqual([
        'PARTNER_REPLY DUE_SOON',
      ]);
    }
  });
});
