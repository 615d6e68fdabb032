import { expect, test } from 'vitest';
import { rulebook } from '../../../policies/index.ts';
import { recordOfProcessing, type LiveAgreement } from '../../../policies/processing.ts';
import type { SharingRule } from '../../../policies/vocabulary.ts';
import { DUTIES } from '../../../src/domain/sharing.ts';
import { agencyOf, agreementWith, day } from '../../support/world.ts';

const agreement: LiveAgreement = {
  ...agreementWith(agencyOf('POLICE')),
  categories: ['OFFENCE', 'MARAC'],
  purposes: ['CHILD_PROTECTION_S47'],
  holder: 'POLICE',
  agencyName: 'Northmere Police',
  from: day('2026-01-01'),
  until: day('2027-01-01'),
  reviewBy: day('2026-12-01'),
  dpiaReference: 'DPIA-7',
};
const [sample] = rulebook.sharing;
if (!sample) throw new Error('There is no rule to start from');
const rule = (id: string, changes: Partial<SharingRule> = {}): SharingRule => ({
  ...sample,
  id,
  holder: 'POLICE',
  categories: ['OFFENCE'],
  purposes: ['CHILD_PROTECTION_S47'],
  roles: ['MASH_ANALYST'],
  about: ['PARENT_CARER'],
  basis: { article6: `law of ${id}`, gateway: `statute of ${id}` },
  when: [],
  ...changes,
});

test('a line names what one agreement lets the hub do, by the rules that count under it', () => {
  const sharing = [
    rule('P-1'),
    rule('P-2', {
      categories: ['MARAC', 'MISSING_EPISODE'],
      about: ['SUBJECT', 'PARENT_CARER'],
      roles: ['MASH_MANAGER', 'MASH_ANALYST'],
    }),
    rule('of-another-holder', { holder: 'PROBATION' }),
    rule('of-another-category', { categories: ['MISSING_EPISODE'] }),
    rule('for-another-purpose', { purposes: ['EARLY_HELP'] }),
  ];
  expect(recordOfProcessing({ sharing }, [agreement], [])).toEqual([
    {
      agreement: agreement.id,
      version: 1,
      agency: 'Northmere Police',
      purposes: ['CHILD_PROTECTION_S47'],
      modes: ['EXISTENCE', 'CONTENT'],
      dataSubjects: ['PARENT_CARER', 'SUBJECT'],
      categories: ['OFFENCE', 'MARAC'],
      recipients: ['MASH_ANALYST', 'MASH_MANAGER'],
      lawfulBasis: ['law of P-1', 'statute of P-1', 'law of P-2', 'statute of P-2'],
      rules: ['P-1', 'P-2'],
      retention: 'Not stated in the agreement',
      dpiaReference: 'DPIA-7',
      from: '2026-01-01',
      until: '2027-01-01',
      reviewBy: '2026-12-01',
    },
  ]);
});

test('how long it is kept is what the agreement says, where it says so', () => {
  const stated = { ...agreement, retention: 'Six years' };
  const [line] = recordOfProcessing({ sharing: [] }, [stated], []);
  expect(line?.retention).toBe('Six years');
  expect(recordOfProcessing(rulebook, [], [])).toEqual([]);
});

test('no line rests on a duty before its day is on record', () => {
  const whole = { ...agreement, ...agreementWith(agencyOf('POLICE')) };
  const lawsOn = (commenced: typeof DUTIES | []) =>
    recordOfProcessing(rulebook, [whole], commenced).flatMap(({ lawfulBasis }) => lawfulBasis);
  expect(lawsOn([]).length).toBeGreaterThan(2);
  expect(lawsOn([])).not.toContain('Children Act 2004 s.16LA');
  expect(lawsOn(DUTIES)).toContain('Children Act 2004 s.16LA');
});
