import type { Answering } from './console.ts';
import { pictureAnswerWith, sampleCoverage, sampleReferral } from './sample-picture.ts';

const refused = {
  data: { referral: null, familyPicture: null },
  errors: [{ extensions: { code: 'NOT_AVAILABLE' } }],
};

/** Every source answered and none knows the family: a picture with nothing in it. */
const emptyPicture = pictureAnswerWith({
  members: [],
  households: [],
  chronology: { total: 0, next: null, nodes: [] },
  flags: [],
  professionals: [],
  conflicts: [],
  withheld: [],
  coverage: sampleCoverage.map((line) => Object.assign({}, line, { state: 'NO_TRACE' })),
});

/** What a hub answers for the pages that the browser tests look at, by the referral's id. */
export const samplePages: Answering = ({ variables: { id } }) => {
  switch (id) {
    case undefined:
      return { data: { referrals: [sampleReferral, amber, green] } };
    case sampleReferral.id:
      return pictureAnswerWith();
    case 'R-EMPTY':
      return emptyPicture;
    case 'R-FAULT':
      return { data: null, errors: [{ extensions: { code: 'HUB_UNAVAILABLE' } }] };
    default:
      return refused;
  }
};

const amber: typeof sampleReferral = {
  ...sampleReferral,
  id: 'R-2026-0409',
  rag: 'AMBER',
  threshold: 3,
  purpose: 'CHILD_IN_NEED_S17',
  receivedAt: '2026-11-19T15:40:02.000Z',
  people: [{ ref: 'p1', part: 'SUBJECT', name: 'Ifeoma Okafor', dateOfBirth: '2015' }],
};
const green: typeof sampleReferral = {
  ...sampleReferral,
  id: 'R-2026-0388',
  rag: 'GREEN',
  threshold: 2,
  purpose: 'MASH_SCREENING',
  status: 'SCREENING',
  receivedAt: '2026-11-18T11:02:57.000Z',
  people: [{ ref: 'p1', part: 'SUBJECT', name: 'Zayn Hussain', dateOfBirth: '2012' }],
};
