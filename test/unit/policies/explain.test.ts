import { describe, expect, test } from 'vitest';
import { explain } from '../../../policies/explain.ts';
import { rulebook } from '../../../policies/index.ts';
import { suppose, type Supposition } from '../../../policies/suppose.ts';
import { condition, type RuleBook } from '../../../policies/vocabulary.ts';

const asked: Supposition = {
  role: 'MASH_ANALYST',
  purpose: 'CHILD_PROTECTION_S47',
  level: 4,
  familyAgreement: 'NOT_REQUIRED',
  holder: 'POLICE',
  category: 'POLICE_INTELLIGENCE',
  part: 'ADULT_IN_HOUSEHOLD',
  age: 34,
};
const told = (changes: Partial<Supposition> = {}, mode: 'EXISTENCE' | 'CONTENT' = 'CONTENT') =>
  explain(rulebook, mode, suppose({ ...asked, ...changes }));

describe('an officer asks why an analyst', () => {
  test('sees intelligence in a section 47 enquiry: the rule and its basis are named', () => {
    expect(told().outcome).toEqual([
      'Seen of police intelligence records of police: in outline (OCCURRED_ON, SUMMARY, STANDING).',
      'PO-07: In a section 47 enquiry at level 4, hub staff see graded intelligence in outline, under its handling conditions.',
      'It rests on UK GDPR Art 6(1)(e), UK GDPR Art 9(2)(g) with DPA 2018 Sch 1 para 18, UK GDPR Art 10 with DPA 2018 Sch 1 para 18 and Children Act 1989 s.47(9) to (11); Crime and Disorder Act 1998 s.115.',
    ]);
    expect(told({}, 'EXISTENCE').outcome[0]).toBe(
      'It may be known whether there are police intelligence records of police.',
    );
  });

  test('does not see it while screening at level 2: everything that is missing is named, and nothing else', () => {
    const screening = { purpose: 'MASH_SCREENING', level: 2, familyAgreement: 'GIVEN' } as const;
    expect(told(screening).outcome).toEqual([
      'Nothing is seen of police intelligence records of police.',
      'PO-07 would show in outline, but does not apply. Not so: it is for a section 47 enquiry; the referral stands at level 4 or above.',
    ]);
    expect(told(screening, 'EXISTENCE').outcome[0]).toBe(
      'It may not be known whether there are police intelligence records of police.',
    );
  });

  test('does not see offences of somebody of no known age: it says that nobody can tell', () => {
    const { age: _age, ...ageless } = asked;
    const { outcome } = explain(
      rulebook,
      'CONTENT',
      suppose({ ...ageless, age: undefined, category: 'OFFENCE' }),
    );
    expect(outcome[0]).toBe('Nothing is seen of offence records of police.');
    expect(outcome).toContain(
      'PO-06 would show in full, but does not apply. Nobody can tell: the person is known to be at least 18.',
    );
  });

  test('knows of sexual health records and sees nothing of them: the prohibition is named', () => {
    const health = {
      holder: 'HEALTH',
      category: 'SEXUAL_HEALTH',
      part: 'SUBJECT',
      age: 7,
    } as const;
    expect(told(health, 'EXISTENCE')).toMatchObject({ effect: 'PERMIT', by: ['HE-07'], shows: [] });
    expect(told(health)).toMatchObject({
      effect: 'DENY',
      why: 'PROHIBITED',
      by: ['NO-02'],
      outcome: [
        'Nothing is seen of sexual health records of health.',
        'NO-02 forbids it, whatever rules say: The content of sexual health records never passes through the hub.',
      ],
    });
  });

  test('is told only that MARAC records exist, at level 4 before section 47', () => {
    const marac = {
      category: 'MARAC',
      purpose: 'MASH_SCREENING',
      familyAgreement: 'GIVEN',
    } as const;
    expect(told(marac).outcome[0]).toBe(
      'It may be known whether there are MARAC records of police, and nothing else is seen.',
    );
  });

  test('sees nothing of a category for which there is no rule', () => {
    const bare: RuleBook = { ...rulebook, sharing: [], prohibitions: [] };
    expect(explain(bare, 'CONTENT', suppose(asked)).outcome).toEqual([
      'Nothing is seen of police intelligence records of police.',
      'No rule is about it.',
    ]);
  });

  test.each([
    ['NOT_ASSIGNED', 'NO_NEED_TO_KNOW', 'works the referral'],
    ['REFERRAL_CLOSED', 'NO_NEED_TO_KNOW', 'it is open'],
    ['CONFLICT_DECLARED', 'NO_NEED_TO_KNOW', 'whoever asks declared no conflict'],
    ['OWN_FAMILY', 'NO_NEED_TO_KNOW', 'the referral names nobody of their own'],
    ['OWN_MAKING', 'NO_NEED_TO_KNOW', 'somebody besides whoever asks has had the referral in hand'],
    ['NO_SHARING_AGREEMENT', 'NO_AGREEMENT', 'an agreement with the agency is in force'],
  ] as const)('sees nothing at all: %s', (hindrance, why, words) => {
    const explanation = told({ hindrance });
    expect(explanation).toMatchObject({ effect: 'DENY', why, by: [], shows: [] });
    expect(explanation.outcome).toHaveLength(2);
    expect(explanation.outcome[1]).toMatch(/^No rule counts before this holds\. Not so: /);
    expect(explanation.outcome[1]).toContain(words);
  });
});

test('of several prohibitions only those that stand are blamed', () => {
  const mappa = { holder: 'PROBATION', category: 'MAPPA', purpose: 'EARLY_HELP' } as const;
  expect(told({ ...mappa, familyAgreement: 'GIVEN' }).outcome).toEqual([
    'Nothing is seen of MAPPA records of probation.',
    'NO-05 forbids it, whatever rules say: For early help nobody learns that somebody is managed under MAPPA.',
  ]);
});

test('what fails and what nobody can tell are told apart', () => {
  const { outcome } = told({
    category: 'OFFENCE',
    level: 3,
    age: undefined,
    purpose: 'MASH_SCREENING',
  });
  expect(outcome).toContain(
    'PO-10 would show in outline, but does not apply. Not so: the referral stands at level 4 or above. Nobody can tell: the person is known to be at least 18.',
  );
});

test('a refusal rests on no law', () => {
  expect(told({ hindrance: 'NOT_ASSIGNED' }).basis).toEqual([]);
  expect(told().basis).toHaveLength(4);
});

test('without a referral nothing that asks for one holds, and that is known, not unknown', () => {
  const matter = suppose(asked);
  const { groundwork } = explain(rulebook, 'CONTENT', {
    ...matter,
    facts: { ...matter.facts, referral: undefined },
  });
  expect(groundwork.filter(({ comesTo }) => comesTo === 'HOLDS').map(({ says }) => says)).toEqual([
    'the referral names nobody of their own',
    'the referral names nobody who is kept from them',
  ]);
  expect(groundwork.filter(({ comesTo }) => comesTo === 'FAILS')).toHaveLength(5);
});

test('each rule about the category is listed with each of its conditions, whoever it is for', () => {
  const { rules, prohibitions } = told();
  expect(rules).toEqual([
    expect.objectContaining({
      id: 'PO-07',
      applies: true,
      findings: [
        { says: 'it is for a section 47 enquiry', comesTo: 'HOLDS' },
        {
          says: 'the person is the child, another child of the family, a parent or carer, another adult at home, somebody who poses a risk to a child or a relative elsewhere',
          comesTo: 'HOLDS',
        },
        {
          says: 'whoever asks is an analyst of the hub or a manager of the hub',
          comesTo: 'HOLDS',
        },
        { says: 'the referral stands at level 4 or above', comesTo: 'HOLDS' },
      ],
    }),
  ]);
  expect(prohibitions).toEqual([
    {
      id: 'NO-04',
      says: 'For early help nobody learns of police intelligence or of a MARAC, nor that there is any.',
      against: 'EXISTENCE',
      forbids: false,
      findings: [{ says: 'it is for early help', comesTo: 'FAILS' }],
    },
    expect.objectContaining({ id: 'RP-PO', against: 'EXISTENCE', forbids: false }),
  ]);
});

test('a condition that breaks is one that nobody can tell', () => {
  const broken = condition('the register answers', () => {
    throw new Error('no such fact');
  });
  const sharing = rulebook.sharing.map((rule) => ({ ...rule, when: [broken] }));
  const [rule] = explain({ ...rulebook, sharing }, 'CONTENT', suppose(asked)).rules;
  expect(rule?.findings.at(-1)).toEqual({ says: 'the register answers', comesTo: 'CANNOT_TELL' });
  expect(rule?.applies).toBe(false);
});

test('an explanation is plain: it survives being sent as JSON', () => {
  const explanation = told();
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
});
