import {
  eachActor,
  permitted,
  practitioner,
  sawPicture,
  type Found,
  type RedFlag,
} from './red-flag.ts';

const REFERRALS = 10;

/** Many referrals opened, and hardly any of them worked: browsing rather than working. */
export const lookedAndLeft: RedFlag = {
  code: 'LOOKED_AND_LEFT',
  severity: 'LOW',
  says: 'Opened many referrals and asked for no picture of them.',
  dueInDays: 5,
  find: (events) =>
    eachActor(events, permitted).flatMap(([actor, own]): readonly Found[] => {
      const pictured = new Set(own.filter(sawPicture).map(({ named }) => named));
      const left = own.filter(
        ({ enquiry, named }) => enquiry === 'REFERRAL' && !pictured.has(named),
      );
      const referrals = new Set(left.map(({ named }) => named));
      return referrals.size < REFERRALS ? [] : [{ whom: practitioner(actor), evidence: left }];
    }),
};
