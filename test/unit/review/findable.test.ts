import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { accessEvents } from '../../../src/review/access/access-events.ts';
import { exportAccessEvents } from '../../../src/review/export/export-access-events.ts';
import { accessReport } from '../../../src/review/report/access-report.ts';
import type { DeskVisit } from '../../../src/sharing/desk.ts';
import type { Subject } from '../../../src/sharing/subjects.ts';
import { intentFor } from '../../support/audit-events.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';
import { marlowReferral } from '../../support/world.ts';

/** Tom knows by which number a school keeps his own child, and asks the log who saw that record. */
const NOW = '2026-11-20T16:00:00.000Z';
const tom = officer('tom');
const OWN: Subject = { kind: 'HOLDING', agency: asId('oakfield'), holding: asId('pupil-7') };
const OTHER: Subject = { kind: 'HOLDING', agency: asId('oakfield'), holding: asId('pupil-8') };
const THEN = intentFor('q').referral;

let desk: Awaited<ReturnType<typeof reviewBooks>>;
beforeEach(async () => {
  desk = await reviewBooks([], NOW);
  const families = { 'R-own': OWN, 'R-other': OTHER };
  await Promise.all(
    Object.keys(families).map((id) =>
      desk.store.referrals.add({ ...marlowReferral, id: asId(id) }),
    ),
  );
  const asked = Object.entries(families).map(async ([id, subject]) => ({
    question: `q-${id}`,
    at: '2026-11-20T09:00:00.000Z',
    intent: { named: asId<never>(id), ...(THEN && { referral: { ...THEN, id: asId<never>(id) } }) },
    left: { releases: [], subjects: await desk.books.subjects.refer([subject]) },
  }));
  await desk.log.put(await Promise.all(asked));
  await desk.index.follow();
});
afterEach(() => desk.close());

/** As the corridor has it where the referral names somebody of the asker’s own. */
const ofFamily = (): DeskVisit => ({
  ...visitBy(tom, NOW).visit,
  mayKnowOf: ({ id }) => id !== 'R-own',
});
const ofNone = (): DeskVisit => visitBy(tom, NOW).visit;
const record = (holding: string) => ({ agency: 'oakfield', holding });

/** Everything that can be asked of one record, by whoever stands there. */
const told = async (visit: DeskVisit, holding: string) => {
  const filter = { people: [record(holding)] };
  const [page, text, report] = await Promise.all([
    accessEvents(desk.books).answer({ filter }, visit),
    exportAccessEvents(desk.books).answer({ filter, format: 'NDJSON' }, visit),
    accessReport(desk.books).answer(
      {
        request: {
          person: record(holding),
          until: NOW,
          requestedBy: 'SUBJECT',
          seriousHarm: 'NOT_LIKELY',
          ownReferrals: ['R-own', 'R-other'],
        },
      },
      visit,
    ),
  ]);
  return [page.nodes.map(({ id }) => id), text.events, report.rows.length];
};

describe('who saw an agency’s record of one’s own family', () => {
  test('is told to another officer', async () => {
    expect(await told(ofNone(), 'pupil-7')).toEqual([['q-R-own'], 1, 1]);
  });

  test('is told as of a record that was never shown', async () => {
    expect(await told(ofFamily(), 'pupil-7')).toEqual(await told(ofFamily(), 'never-shown'));
    expect(await told(ofFamily(), 'pupil-7')).toEqual([[], 0, 0]);
  });

  test('takes nothing from what is told of other families', async () => {
    expect(await told(ofFamily(), 'pupil-8')).toEqual([['q-R-other'], 1, 1]);
  });
});
