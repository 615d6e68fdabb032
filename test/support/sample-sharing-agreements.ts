/** Sharing agreements, and questions to the rules, as a hub answers them. */
import { says, AT, ACT, me, GIL, type SampleAnswer } from './sample-saying.ts';

const agreement = {
  id: 'A-0001',
  version: 1,
  agency: 'northmere-health',
  standing: 'PROPOSED',
  categories: ['EMERGENCY_ATTENDANCE', 'MATERNITY'],
  purposes: ['CHILD_PROTECTION_S47'],
  modes: ['EXISTENCE', 'CONTENT'],
  from: '2026-12-01',
  until: '2027-11-30',
  dpiaReference: 'DPIA-7',
  reviewBy: '2027-10-31',
  retention: 'Six years',
  proposed: ACT,
  signedForHub: null,
  signedForAgency: null,
  endedAt: null,
  ended: null,
};
const endedAgreement = {
  ...agreement,
  id: 'A-0002',
  standing: 'ENDED',
  endedAt: AT,
  ended: { by: GIL, because: 'Replaced by the regional one.' },
};

const aSight = {
  rule: 'health-attendances-s47',
  says: 'An analyst sees attendances of children in a section 47 enquiry.',
  roles: ['MASH_ANALYST'],
  purposes: ['CHILD_PROTECTION_S47'],
  about: ['SUBJECT', 'CHILD'],
  shows: ['OCCURRED_ON', 'SUMMARY'],
  when: ['The referral is at level 4.'],
};
const explanation = {
  effect: 'PERMIT',
  shows: ['occurredOn'],
  by: ['health-attendances-s47'],
  basis: ['Children Act 1989 section 47'],
  outcome: ['The day of an attendance is shown.'],
  groundwork: [{ says: 'The referral is open.', comesTo: 'HOLDS' }],
  prohibitions: [
    { id: 'safe-address', says: 'A safe address is shown to nobody.', forbids: false },
  ],
  rules: [
    {
      id: 'health-attendances-s47',
      says: 'An analyst sees attendances.',
      applies: true,
      findings: [{ says: 'It is a section 47 enquiry.', comesTo: 'CANNOT_TELL' }],
    },
  ],
};

const aRefusal = {
  event: {
    id: 'q-0001',
    at: '2026-11-21T09:30:00.000Z',
    kind: 'FAMILY_PICTURE',
    decision: 'PERMIT',
    user: 'https://idp.test#priya',
    referral: 'R-2026-0417',
  },
  outcome: ['It was let in, and northmere-health, northmere-police were to be asked.'],
  keptBack: [
    {
      agency: 'northmere-health',
      name: 'Northmere Health',
      category: 'SEXUAL_HEALTH',
      about: ['the child, aged 15'],
      existenceTold: false,
      by: ['NO-02'],
      why: [
        'NO-02 forbids it, whatever rules say: The content of sexual health records never passes through the hub.',
      ],
    },
    {
      agency: 'northmere-police',
      name: 'Northmere Police',
      category: 'MARAC',
      about: ['a parent or carer, aged 34', 'another adult at home, of unknown age'],
      existenceTold: true,
      by: [],
      why: [
        'PO-14 would show in outline, but does not apply. Not so: it is for a section 47 enquiry.',
      ],
    },
  ],
};

export const sharingAgreementAnswers: readonly SampleAnswer[] = [
  [
    'SharingAgreements',
    says({
      me,
      agencies: [{ code: 'northmere-health', name: 'Northmere Health' }],
      sharingAgreements: [agreement, endedAgreement],
    }),
  ],
  ['WhoMaySee', says({ whoMaySee: { may: [aSight], otherwise: [] } })],
  ['WhyRefused', says({ whyRefused: [aRefusal] })],
  ['ExplainSupposed', says({ explainSupposed: { existence: explanation, content: explanation } })],
  ['LostWithAgreement', says({ lostWithAgreement: [{ category: 'MATERNITY', sights: [aSight] }] })],
  [
    'RulesRestingOn',
    says({
      rulesRestingOn: [
        { id: 'x', says: 'A rule.', owner: 'Caldicott guardian', laws: ['Sch 1 para 18'] },
      ],
    }),
  ],
  [
    'Expiring',
    says({
      expiring: [
        { kind: 'AGREEMENT_ENDS', due: '2026-11-20', of: ['A-0001'], owner: null, overdue: true },
        { kind: 'RULE_REVIEW', due: '2027-01-01', of: ['x'], owner: 'tom', overdue: false },
      ],
    }),
  ],
];
