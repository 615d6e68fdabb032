import { describe, expect, test } from 'vitest';
import { sampleFlags } from '../../support/sample-chronology.ts';
import { view } from '../../support/sample-view.ts';

const said = (changes?: Parameters<typeof view>[0]) => view(changes).glance.map(({ says }) => says);

describe('what to know first', () => {
  test('is who is assessed as a risk, who was not named, what stands, and where sources disagree', () => {
    expect(said()).toEqual([
      'Darren Pike: assessed as posing a risk to Alfie Marlow',
      'Not named in the referral: Steven Reid lives with Kayleigh Marlow, since February 2026',
      'Child protection plan: Alfie Marlow',
      'Sources disagree on the date of birth of Alfie Marlow; current address of Kayleigh Marlow',
    ]);
  });

  test('leads from each line to where it is told in full, and names who says so', () => {
    const [risk, newcomer, plan] = view().glance;
    expect(risk).toMatchObject({
      href: '#person-n4',
      aside: 'Children’s Social Care',
      warns: true,
    });
    expect(newcomer).toMatchObject({
      href: '#newcomers',
      aside: 'Housing and Community Safety',
      warns: true,
    });
    expect(plan).toMatchObject({ href: '#now', warns: false });
  });

  test('has a risk once, however many sources say so', () => {
    const { members } = view();
    expect(members.length).toBeGreaterThan(1);
    expect(said().filter((says) => says.includes('posing a risk'))).toHaveLength(1);
  });

  test('puts the gravest first of what stands, and counts what it has no room for', () => {
    const [plan] = sampleFlags;
    if (!plan) throw new Error('the sample has a plan');
    const kinds = [
      'RENT_ARREARS',
      'ANTISOCIAL_BEHAVIOUR',
      'SAFEGUARDING_FILE',
      'CHILD_IN_NEED_PLAN',
      'MARAC',
      'POLICE_PROTECTION',
    ] as const;
    const flags = kinds.map((category) => ({ ...plan, category }));
    const standing = said({ flags, newcomers: [], conflicts: [] }).slice(1);
    expect(standing).toEqual([
      'Police protection: Alfie Marlow',
      'MARAC: Alfie Marlow',
      'Child in need plan: Alfie Marlow',
      'School safeguarding file: Alfie Marlow',
      '2 more standing now',
    ]);
    expect(view({ flags }).flags.map(({ says }) => says)).toHaveLength(kinds.length);
  });

  test('has no line where there is nothing of the kind', () => {
    expect(said({ flags: [], newcomers: [], conflicts: [], members: [] })).toEqual([]);
  });
});
