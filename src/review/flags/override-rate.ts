import { eachActor, practitioner, type RedFlag } from './red-flag.ts';

const TIMES = 5;
/** Of the referrals that somebody works on, the share for which they went without the family's agreement. */
const SHARE = 0.3;

/** Going without the family's agreement as a habit (Haringey 2013). */
export const overrideRate: RedFlag = {
  code: 'OVERRIDE_RATE',
  severity: 'MEDIUM',
  says: 'Went without the family’s agreement in an unusual share of cases.',
  dueInDays: 5,
  find: (events) =>
    eachActor(events, ({ named }) => named !== undefined)
      .map(([actor, own]) => ({
        actor,
        evidence: own.filter(
          ({ enquiry, changes }) => enquiry === 'OVERRIDE_AGREEMENT' && changes.length > 0,
        ),
        families: new Set(own.map(({ named }) => named)).size,
      }))
      .filter(
        ({ evidence, families }) => evidence.length >= TIMES && evidence.length >= SHARE * families,
      )
      .map(({ actor, evidence }) => ({ whom: practitioner(actor), evidence })),
};
