import { describe, expect, test } from 'vitest';
import { EVERY_CATEGORY } from '../../../src/domain/agency.ts';
import { overrideForm, saidForm } from '../../../src/http/console/agreement/agreement-forms.ts';
import { agreementPage } from '../../../src/http/console/agreement/agreement-page.ts';
import { priya } from '../../support/world.ts';

const read = (categories: readonly string[] | null) => ({
  me: { id: 'priya', roles: ['MASH_ANALYST'] },
  agencies: [],
  referral: { id: 'R-1', familyAgreement: 'GIVEN', people: [{ ref: 'p1', name: 'Alfie' }] },
  familyAgreements: [
    {
      id: 'a1',
      state: 'GIVEN',
      givenBy: 'p1',
      capacity: 'YOUNG_PERSON',
      about: ['p1'],
      categories,
      agencies: null,
      from: '2026-11-22',
      until: null,
      override: null,
      recordedBy: 'priya',
      recordedAt: '2026-11-22T10:00:00.000Z',
    },
  ],
});

describe.each([
  ['what the family said', saidForm, 'agreement'],
  ['going without their agreement', overrideForm, 'override'],
])('the form about %s', (_which, form, named) => {
  const sent = (...typed: readonly (readonly [string, readonly string[]])[]) =>
    JSON.stringify(form.act(new Map(typed), 'R-1').variables?.[named]);

  test('offers every category there is, each by itself readable and none as a code', () => {
    const { fields } = form.compose(read(null), 'R-1');
    const field = fields.find(({ name }) => name === 'categories');
    if (field?.kind !== 'ANY_OF') throw new Error('There is no such field');
    expect(field.options.map(({ value }) => value).toSorted()).toEqual(EVERY_CATEGORY.toSorted());
    const says = field.options.map((option) => option.says);
    expect(new Set(says).size).toBe(says.length);
    expect(says.filter((one) => !/^[A-Z][^_]+: [A-Z][^_]+$/.test(one))).toEqual([]);
    expect(says).toContain('Police: Domestic abuse incident');
    expect(field.optional).toBe(true);
  });

  test('sends what was chosen, and no limit where nothing was', () => {
    expect(sent(['about', ['p1']], ['categories', ['ATTENDANCE', 'MATERNITY']])).toContain(
      '"categories":["ATTENDANCE","MATERNITY"]',
    );
    expect(sent(['about', ['p1']])).not.toContain('categories');
    expect(sent(['about', ['p1']], ['categories', ['']])).not.toContain('categories');
  });
});

test('the page says in words how far each entry goes', () => {
  const shown = (categories: readonly string[] | null) =>
    JSON.stringify(agreementPage.compose(read(categories), 'R-1', priya));
  expect(shown(['MARAC', 'ADDRESSES', 'RENT_ARREARS'])).toContain(
    'Only MARAC; Addresses; Rent arrears',
  );
  expect(shown(null)).toContain('Every category');
});
