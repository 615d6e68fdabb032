import { describe, expect, test } from 'vitest';
import { policy, QUESTION, words } from './run-policy.ts';

describe('an officer’s question, answered by one command:', () => {
  test('who may see police intelligence at level 2?', async () => {
    const { out, exit } = await policy('who', '--category', 'POLICE_INTELLIGENCE', '--level', '2');
    expect(exit).toBe(0);
    expect(out).toContain(
      'Nobody may see police intelligence records of police at level 2, nor know whether there are any.',
    );
    expect(out).toContain('Of no use at level 2:');
    expect(out).toContain('PO-07: In a section 47 enquiry at level 4');
  });

  test('and at level 4?', async () => {
    const { out } = await policy('who', '--category', 'police-intelligence', '--level', '4');
    expect(out).toContain('These may see police intelligence records of police at level 4');
    expect(out).toContain('Who: an analyst of the hub or a manager of the hub');
    expect(out).toContain('Sees: in outline');
    expect(out).toContain('Only when: the referral stands at level 4 or above');
    expect(out).not.toContain('Of no use');
  });

  test('why was this refused?', async () => {
    const { out, exit } = await policy('explain', ...QUESTION, '--role', 'MASH_ANALYST');
    expect(exit).toBe(0);
    expect(out).toContain(
      'Asked by an analyst of the hub for screening at level 2: police intelligence records of police about another adult at home, aged 34; the family: agreed.',
    );
    expect(out).toContain('It may not be known whether there are police intelligence records');
    expect(out).toContain('Nothing is seen of police intelligence records of police.');
    expect(out).toContain('PO-07 does not apply (in outline): ');
    expect(out).toContain('    fails: it is for a section 47 enquiry');
    expect(out).toContain('    holds: whoever asks is an analyst of the hub');
    expect(out).toContain('NO-04 does not stand: ');
  });

  test('why is this allowed to exist and not to be read?', async () => {
    const { out } = await policy(
      ...words(
        'explain --holder health --category SEXUAL_HEALTH --level 4 --purpose CHILD_PROTECTION_S47 --part SUBJECT',
      ),
    );
    expect(out).toContain('of unknown age; the family: not asked.');
    expect(out).toContain('It may be known whether there are sexual health records of health.');
    expect(out).toContain('NO-02 stands: ');
    expect(out).toContain('HE-07 applies (that it exists): ');
  });

  test('what if somebody else’s referral were asked about?', async () => {
    const { out } = await policy('explain', ...QUESTION, '--but', 'NOT_ASSIGNED');
    expect(out).toContain('fails: whoever asks or their team works the referral');
  });

  test('what changes if this agreement ends?', async () => {
    const { out, exit } = await policy(
      ...words('ending --holder HOUSING --categories RENT_ARREARS TENANCY --purposes EARLY_HELP'),
    );
    expect(exit).toBe(0);
    expect(out).toContain('Once the agreement has ended, nobody is shown these of housing');
    expect(out).toContain('HO-07');
    expect(out).not.toContain('HO-04');
    expect(out).not.toContain('homelessness\n');
  });

  test('and if it covered nothing that is seen?', async () => {
    const { out } = await policy('ending', '--holder', 'PROBATION', '--purposes', 'EARLY_HELP');
    expect(out).toBe('Nothing of probation is seen under such an agreement.\n');
  });

  test('which rules rest on this law?', async () => {
    const { out, exit } = await policy('rules', '--basis', 's.325');
    expect(exit).toBe(0);
    expect(out).toContain('1 of the rules and prohibitions in force:');
    expect(out).toContain('PR-06');
    expect(out).toContain('Owner: Head of the probation delivery unit');
    expect((await policy('rules', '--basis', 'the law of the jungle')).out).toBe(
      'No rule or prohibition rests on that.\n',
    );
  });

  test('do the rules do what we wrote down?', async () => {
    const { out, exit } = await policy('test');
    expect(exit).toBe(0);
    expect(out).toMatch(/^\d{3} situations played, each as expected\.\n$/);
  });

  test('what are the rules?', async () => {
    const { out, exit } = await policy('register');
    expect(exit).toBe(0);
    expect(out).toMatch(/^# Policy register\n/);
  });
});

test.each([
  ['who', '--category', 'MARAC'],
  ['explain', ...QUESTION],
  ['ending', '--holder', 'POLICE', '--categories', 'MARAC'],
  ['rules', '--basis', 's.325'],
  ['test'],
  ['register'],
])('%s prints JSON for programs, and words beside it', async (...args) => {
  const spoken = await policy(...args);
  const { out, err } = await policy(...args, '--json');
  expect(typeof JSON.parse(out)).toBe('object');
  expect(err).toBe(spoken.out);
  expect(spoken.err).toBe('');
});
