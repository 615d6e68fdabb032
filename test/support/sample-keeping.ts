/** What is kept, for how long and how safely, as a hub answers it. */
import { ACT, AT, DIGEST, says, type SampleAnswer } from './sample-saying.ts';

export const keepingAnswers: readonly SampleAnswer[] = [
  [
    'RetentionDue',
    says({
      retentionDue: {
        due: [
          {
            key: DIGEST,
            of: 'referral/R-2019-0007',
            class: 'EARLY_HELP',
            lastShown: '2019-11-21T09:00:00.000Z',
            dueOn: '2026-11-21',
            authority: 'Retention schedule 4.2',
            held: false,
          },
        ],
        holds: [
          { id: 'H-0001', on: 'agency/northmere-police', authority: 'Inquiry, s. 21', ...ACT },
        ],
        next: 'k2',
      },
    }),
  ],
  [
    'LogHealth',
    says({
      auditCheckpoint: {
        note: `northmere.example/mash\n1207\n${DIGEST}\n\n— northmere.example/mash ${DIGEST}\n`,
        size: 1_207,
        standing: 'SOUND',
        signedAt: AT,
        ageSeconds: 1,
        witnesses: [
          {
            name: 'northmere-police',
            kind: 'AGENCY',
            size: 1_204,
            keptAt: AT,
            ageSeconds: 4,
            standing: 'SOUND',
          },
          {
            name: 'witness.ig.example',
            kind: 'KEEPER',
            size: 900,
            keptAt: AT,
            ageSeconds: 1_204,
            standing: 'LATE',
          },
          { name: 'agency’s log /mnt/school', kind: 'AGENCY_LOG', size: 1_100 },
        ],
        verifierKeys: [`northmere.example/mash+5f0f0f0f+${DIGEST}`],
      },
    }),
  ],
  [
    'Statistics',
    says({
      statistics: {
        groups: [
          {
            name: 'questions by kind',
            cells: [
              { label: 'FAMILY_PICTURE', count: 120 },
              { label: 'REFERRAL', count: 15 },
              { label: 'BREAK_GLASS', count: null },
            ],
          },
        ],
      },
    }),
  ],
];
