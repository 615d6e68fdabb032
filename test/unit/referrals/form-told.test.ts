import { describe, expect, test } from 'vitest';
import { Mistake } from '../../../src/domain/mistake.ts';
import { completenessOf } from '../../../src/referrals/form/completeness.ts';
import { checkForm, type FormGiven } from '../../../src/referrals/form/check-form.ts';
import { peopleOf } from '../../../src/referrals/form/people-of.ts';
import { tracesOf } from '../../../src/referrals/form/traces.ts';
import { formOf, STRICT } from '../../support/front-door-acts.ts';
import { FORM } from '../../support/front-door-words.ts';

const [alfie] = FORM.children;
const withChild = (changes: object): FormGiven => ({
  ...FORM,
  children: [{ ...alfie, ...changes }],
});

describe('a form', () => {
  test('that is only begun is kept with its slips, and refused when it is sent', () => {
    const half: FormGiven = {
      children: [{ given: 'Alfie', nhsNumber: '999', dateOfBirth: '2030-01-01' }, {}],
      professionals: { people: [{ role: 'GP' }] },
      referrer: { source: 'ANONYMOUS', name: 'Somebody' },
    };
    const draft = checkForm(half, { ...STRICT, draft: true });
    expect(draft.children).toEqual([
      { given: 'Alfie', nhsNumber: '999', dateOfBirth: '2030-01-01' },
      {},
    ]);
    expect(() => checkForm(draft, STRICT)).toThrow(Mistake);
    expect(() => checkForm({ concerns: '\u0000' }, { ...STRICT, draft: true })).toThrow(Mistake);
  });
});

describe('how complete a form is', () => {
  test('is told in per cent, with what is missing in words', () => {
    expect(completenessOf(formOf())).toEqual({
      percent: 85,
      missing: ['Who lives in the household.', 'Which professionals know the family.'],
    });
    const full = formOf({
      household: { adults: [{ given: 'Dean', family: 'Harker' }] },
      professionals: { people: [{ name: 'Dr Lowe' }] },
    });
    expect(completenessOf(full)).toEqual({ percent: 100, missing: [] });
  });

  test('falls with each thing that nobody knows', () => {
    const poor = formOf({
      referrer: { source: 'ANONYMOUS' },
      children: [{ given: 'A boy' }],
      parents: { noInformation: true },
      agreement: { noInformation: true },
      danger: { answer: 'NOT_KNOWN' },
    });
    const { percent, missing } = completenessOf(poor);
    expect(percent).toBeLessThan(15);
    expect(missing).toHaveLength(11);
    expect(missing).not.toContain('How the referrer can be reached.');
  });
});

describe('another contact about the same child or home', () => {
  const traces = (changes: object) => tracesOf(peopleOf(formOf(withChild(changes))));
  const shares = (one: readonly string[], other: readonly string[]) =>
    one.some((trace) => other.includes(trace));
  const known = traces({});

  test.each<[string, object, boolean]>([
    [
      'the same number under another name',
      { given: 'Freddie', family: 'Lane', dateOfBirth: null },
      true,
    ],
    [
      'the same name and day of birth, written otherwise',
      { nhsNumber: null, given: 'ALFIE James', family: 'marlow' },
      true,
    ],
    ['the same name on another day', { nhsNumber: null, dateOfBirth: '2019-04-03' }, false],
    ['the same name in the same month', { nhsNumber: null, dateOfBirth: '2019-04' }, false],
    ['the twin', { nhsNumber: null, given: 'Archie' }, false],
  ])('%s', (_what, changes, same) => {
    expect(shares(traces(changes).children, known.children)).toBe(same);
  });

  test.each<[string, object, boolean]>([
    ['the same house written otherwise', { line: '12, mill lane', postcode: 'nm11aa' }, true],
    ['the house next door', { line: '14 Mill Lane' }, false],
    ['the same number in another street', { postcode: 'NM1 2ZZ' }, false],
  ])('%s', (_what, changes, same) => {
    expect(shares(traces(changes).homes, known.homes)).toBe(same);
  });

  test('two children of whom nothing is known are never one', () => {
    const unknown = tracesOf(peopleOf({ children: [{ given: 'A boy', line: 'somewhere' }] }));
    expect(unknown).toEqual({ children: [], homes: [] });
    expect(JSON.stringify(known)).not.toMatch(/9990000018|marlow|mill/i);
  });
});
