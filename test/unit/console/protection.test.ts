import { describe, expect, test } from 'vitest';
import { consolesForTom } from '../../support/officer-console.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { filledForm } from '../../support/served-form.ts';

const opened = consolesForTom();

describe('the register of restricted people', () => {
  test('says who is kept, until when, and which review is overdue, and no address', async () => {
    const { tom } = await opened();
    const { text } = await tom.go('/console/restrictions');
    expect(text).toContain('Witness protection');
    expect(text).toContain('until it is lifted');
    expect(text).toMatch(/Overdue since 31 October 2026/);
    expect(text.indexOf('Jo Marlow')).toBeLessThan(text.indexOf('Kit Dale'));
    expect(text).toMatch(/Lifted 1 November 2026/);
  });

  test('offers whoever made a restriction no button to lift it', async () => {
    const { tom } = await opened();
    expect((await tom.go('/console/restrictions/RS-0001')).text).toContain('Lift this restriction');
    const own = (await tom.go('/console/restrictions/RS-0002')).text;
    expect(own).toContain('somebody else lifts it');
    expect(own).not.toContain('Lift this restriction');
  });

  test('lifts one with a reason, and not without', async () => {
    const { tom, changes } = await opened();
    const form = filledForm((await tom.go('/console/restrictions/RS-0001')).text);
    expect((await tom.go('/console/restrictions/RS-0001', form)).status).toBe(422);
    expect(changes()).toEqual([]);
    await tom.go('/console/restrictions/RS-0001', { ...form, because: 'The trial is over.' });
    expect(changes()).toEqual([{ id: 'RS-0001', because: 'The trial is over.' }]);
  });
});

describe('a restriction that has to be reviewed', () => {
  const REVIEW = '/console/restrictions/RS-0001/review';

  test('is kept with a reason and the next day, and not without a reason', async () => {
    const { tom, changes } = await opened();
    const form = filledForm((await tom.go(REVIEW)).text);
    const next = { 'reviewBy-day': '1', 'reviewBy-month': '10', 'reviewBy-year': '2027' };
    expect((await tom.go(REVIEW, { ...form, ...next })).status).toBe(422);
    expect(changes()).toEqual([]);
    const kept = await tom.go(REVIEW, { ...form, ...next, because: 'He is out.' });
    expect(kept.location?.pathname).toBe('/console/restrictions');
    expect(changes()).toEqual([{ id: 'RS-0001', because: 'He is out.', reviewBy: '2027-10-01' }]);
  });

  test.each(['RS-0002', 'RS-0003', 'RS-9999'])(
    'is none where it is one’s own, over, or not there: %s',
    async (id) => {
      const { tom } = await opened();
      const { text } = await tom.go(`/console/restrictions/${id}/review`);
      expect(text).toContain('There is nothing here for you to review.');
      expect(text).not.toContain('Keep it<');
    },
  );
});

describe('a restriction', () => {
  test('is made of what was typed, a line for each practitioner and address', async () => {
    const { tom, changes } = await opened();
    const form = filledForm((await tom.go('/console/restrictions/new')).text);
    const sent = await tom.go('/console/restrictions/new', {
      ...form,
      reason: 'WITNESS_PROTECTION',
      'person.given': 'Jo',
      'person.family': 'Marlow',
      'person.NHS_NUMBER': '9990000018',
      access: 'issuer#marcus',
      otherAccess: 'issuer#priya\r\n\r\nissuer#marcus',
      safeAddresses: '1 New Street, Northmere, NM1 1AA',
      'reviewBy-day': '1',
      'reviewBy-month': '4',
      'reviewBy-year': '2027',
      because: 'Gave evidence.',
    });
    expect(sent.location?.pathname).toBe('/console/restrictions/done');
    expect(changes()).toEqual([
      {
        restriction: {
          reason: 'WITNESS_PROTECTION',
          person: {
            given: 'Jo',
            family: 'Marlow',
            identifiers: [{ system: 'NHS_NUMBER', value: '9990000018' }],
          },
          access: ['issuer#marcus', 'issuer#priya'],
          safeAddresses: [{ line: '1 New Street, Northmere', postcode: 'NM1 1AA' }],
          knownAddresses: [],
          reviewBy: '2027-04-01',
          because: 'Gave evidence.',
        },
      },
    ]);
  });

  test('that the hub does not take comes back with what does not fit, in words', async () => {
    const message = 'person needs a day of birth or an identifier besides the name.';
    const { tom } = await opened((question, viewer) =>
      question.query.includes('mutation')
        ? { data: null, errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }
        : samplePages(question, viewer),
    );
    const form = filledForm((await tom.go('/console/restrictions/new')).text);
    const sent = await tom.go('/console/restrictions/new', {
      ...form,
      reason: 'HIGH_RISK',
      'person.given': 'Jo',
      'person.family': 'Marlow',
      because: 'So.',
    });
    expect(sent.status).toBe(422);
    expect(sent.text).toContain('“The person” needs a day of birth');
  });
});

test('a member of staff is chosen by name, and is somebody in the list or an id that was typed', async () => {
  const { tom, changes } = await opened();
  const page = await tom.go('/console/staff/new');
  expect(page.text).toContain('Noor Siddiqui');
  const form = filledForm(page.text);
  const named = { 'self.given': 'Noor', 'self.family': 'Siddiqui' };
  const nobody = await tom.go('/console/staff/new', { ...form, ...named });
  expect(nobody.text).toContain('Choose a colleague, or type an id.');
  expect(changes()).toEqual([]);
  await tom.go('/console/staff/new', { ...form, ...named, colleague: 'issuer#noor' });
  expect(changes()).toMatchObject([{ member: { practitioner: 'issuer#noor', access: [] } }]);
});

describe('the staff register', () => {
  test('is written anew with the version that was read, and relatives that nobody typed are none', async () => {
    const { tom, changes } = await opened();
    const path = '/console/staff/new?practitioner=issuer%23noor&version=2';
    const form = filledForm((await tom.go(path)).text);
    await tom.go(path, {
      ...form,
      practitioner: 'issuer#noor',
      'self.given': 'Noor',
      'self.family': 'Siddiqui',
      'self.dateOfBirth-year': '1990',
      'relative1.given': 'Ali',
      'relative1.family': 'Siddiqui',
    });
    expect(changes()).toEqual([
      {
        member: {
          practitioner: 'issuer#noor',
          self: { given: 'Noor', family: 'Siddiqui', dateOfBirth: '1990', identifiers: [] },
          relatives: [{ given: 'Ali', family: 'Siddiqui', identifiers: [] }],
          access: [],
          version: 2,
        },
      },
    ]);
  });

  test('tells how many belong to somebody and never who', async () => {
    const { tom } = await opened();
    const { text } = await tom.go('/console/staff');
    expect(text).toContain('issuer#noor');
    expect(text).not.toContain('Siddiqui');
  });
});

test('the record of processing has a place for each agreement in force, with law, term and review', async () => {
  const { tom } = await opened();
  const { text } = await tom.go('/console/processing');
  for (const said of ['Article 30', 'Northmere Health', 'Children Act 2004 s.11', 'DPIA-2026-04'])
    expect(text).toContain(said);
  expect(text).toContain('To be reviewed by 31 January 2027');
});
