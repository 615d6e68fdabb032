import { describe, expect, test } from 'vitest';
import { Mistake } from '../../../src/domain/mistake.ts';
import { checkForm, type FormGiven } from '../../../src/referrals/form/check-form.ts';
import { peopleOf } from '../../../src/referrals/form/people-of.ts';
import { blankSections, wholeForm } from '../../../src/referrals/form/whole-form.ts';
import { formOf, STRICT } from '../../support/front-door-acts.ts';
import { FORM } from '../../support/front-door-words.ts';

const CANARY = 'quokka';
const [alfie] = FORM.children;
const withChild = (changes: object): FormGiven => ({
  ...FORM,
  children: [{ ...alfie, ...changes }],
});

function mistakeOf(given: FormGiven): string {
  try {
    wholeForm(checkForm(given, STRICT));
  } catch (error) {
    if (error instanceof Mistake) return error.message;
    throw error;
  }
  return 'none';
}

describe('a referral form', () => {
  test('of a school is read as it stands, its numbers in their plain form', () => {
    const form = formOf();
    expect(form.children).toEqual([{ ...alfie, nhsNumber: '9990000018' }]);
    expect(form.household).toEqual({ noInformation: true, children: [], adults: [] });
  });

  test.each([
    'referrer',
    'children',
    'household',
    'parents',
    'concerns',
    'agreement',
    'danger',
    'professionals',
  ] as const)('may not leave blank: %s', (section) => {
    const { [section]: _left, ...rest } = FORM;
    expect(mistakeOf(rest)).toMatch(/^form leaves blank: [a-z’ ]+\. Where nothing is known/);
    expect(blankSections(checkForm(rest, STRICT))).toEqual([section]);
  });

  test.each<[string, object]>([
    ['household', { children: [], adults: [] }],
    ['household', { noInformation: false }],
    ['parents', { people: [] }],
    ['professionals', {}],
    ['agreement', { says: 'We talked.' }],
    ['concerns', {}],
  ])('leaves %s blank by saying nothing in it', (section, said) => {
    const given = { ...FORM, [section]: section === 'concerns' ? '  \n ' : said };
    expect(mistakeOf(given)).toContain('form leaves blank');
  });

  test('names all that is blank at once', () => {
    expect(mistakeOf({})).toBe(
      'form leaves blank: who refers, the child, the household, parents and carers, the concerns, the family’s agreement, immediate danger, professionals. Where nothing is known, say that there is no information available.',
    );
  });

  test('may be about an unborn child, whose mother it names', () => {
    const unborn: FormGiven = {
      ...FORM,
      children: [{ family: 'Marlow', expectedDelivery: '2027-03' }],
    };
    expect(mistakeOf(unborn)).toBe('none');
    expect(mistakeOf({ ...unborn, parents: { noInformation: true } })).toBe(
      'form.parents must tell of the mother of an unborn child.',
    );
    const [child, mother] = peopleOf(wholeForm(checkForm(unborn, STRICT)));
    expect(child?.traits).toMatchObject({
      expectedDelivery: '2027-03',
      names: [{ family: 'Marlow' }],
    });
    expect(mother?.part).toBe('PARENT_CARER');
  });

  test.each<[string, FormGiven, string]>([
    [
      'a date that never was',
      withChild({ dateOfBirth: '2019-02-30' }),
      'form.children.0.dateOfBirth must be a date',
    ],
    [
      'a birth in the future',
      withChild({ dateOfBirth: '2026-11-24' }),
      'form.children.0.dateOfBirth must not be in the future.',
    ],
    [
      'a grown-up as the child',
      withChild({ dateOfBirth: '2008-11-22' }),
      'form.children.0.dateOfBirth is not that of somebody under 18.',
    ],
    [
      'a child who is born and unborn',
      withChild({ expectedDelivery: '2027-01' }),
      'form.children.0 has a date of birth and',
    ],
    [
      'a birth expected in two years',
      withChild({ dateOfBirth: null, expectedDelivery: '2028-11' }),
      'form.children.0.expectedDelivery must be within',
    ],
    [
      'a birth expected a year ago',
      withChild({ dateOfBirth: null, expectedDelivery: '2025-11-01' }),
      'form.children.0.expectedDelivery must be within',
    ],
    [
      'an NHS number with a slip',
      withChild({ nhsNumber: '999 000 0019' }),
      'form.children.0.nhsNumber is not an NHS number',
    ],
    [
      'an NHS number of one digit ten times',
      withChild({ nhsNumber: '1111111111' }),
      'form.children.0.nhsNumber is not an NHS number',
    ],
    [
      'a pupil number with a slip',
      withChild({ upn: 'B123456789012' }),
      'form.children.0.upn is not a unique pupil number',
    ],
    [
      'a script in a name',
      withChild({ given: `<script>alert("${CANARY}")</script>` }),
      'form.children.0.given has characters that no name',
    ],
    [
      'a name that turns the text around',
      withChild({ given: `A\u202E${CANARY}` }),
      'form.children.0.given has characters that no name',
    ],
    [
      'a null character in a name',
      withChild({ family: `${CANARY}\u0000` }),
      'form.children.0.family has characters that no name',
    ],
    [
      'a name as long as a page',
      withChild({ given: CANARY.repeat(40) }),
      'form.children.0.given may have 200 characters at most.',
    ],
    ['nothing said of a child', { ...FORM, children: [{}] }, 'form.children.0 must say something'],
    [
      'twenty-one children',
      { ...FORM, children: Array.from({ length: 21 }, () => alfie) },
      'form.children may have 20 people at most.',
    ],
    [
      'free text beyond its bound',
      { ...FORM, concerns: CANARY.repeat(2_000) },
      'form.concerns may have 10000 characters at most.',
    ],
    [
      'a bell in free text',
      { ...FORM, concerns: `${CANARY}\u0007` },
      'form.concerns has characters that are no text.',
    ],
    [
      'a professional without a name',
      { ...FORM, professionals: { people: [{ role: 'GP' }] } },
      'form.professionals.people.0.name must be given.',
    ],
    [
      'a referrer without a name',
      { ...FORM, referrer: { source: 'SCHOOL' } },
      'form.referrer.name must be given, unless',
    ],
    [
      'an anonymous referrer with a name',
      { ...FORM, referrer: { source: 'ANONYMOUS', name: CANARY } },
      'form.referrer is anonymous',
    ],
    [
      'parents, and no information on them',
      { ...FORM, parents: { ...FORM.parents, noInformation: true } },
      'form.parents says something, and that',
    ],
    [
      'a child who is the referrer',
      { ...FORM, referrer: { source: 'SCHOOL', name: 'Álfie Marlow' } },
      'form.referrer.name is the name of a child',
    ],
  ])('is refused with %s, by the field and without the value', (_what, given, says) => {
    const mistake = mistakeOf(given);
    expect(mistake).toContain(says);
    expect(mistake).not.toContain(CANARY);
    expect(mistake).not.toMatch(/9990000019|1111111111|Álfie|2008|2028/);
  });

  test('keeps what people write: accents, apostrophes, other scripts and line breaks', () => {
    const form = formOf({
      children: [{ ...alfie, given: 'Zoë-Anne 王', family: "O'Brien" }],
      concerns: 'One.\r\n\tTwo < three & “four”.',
    });
    expect(form.children[0]).toMatchObject({ given: 'Zoë-Anne 王', family: "O'Brien" });
    expect(form.concerns).toBe('One.\n\tTwo < three & “four”.');
  });
});
