import { expect, test } from 'vitest';
import { familyPicture } from '../../../resolvers/family-picture.ts';
import { entryOf, hubWith, picture, sourceHolding } from '../../support/corridor.ts';
import { marlowReferral } from '../../support/world.ts';

const [alfie, kayleigh] = marlowReferral.people.map(({ traits }) => traits);
const { chronology } = familyPicture.FamilyPicture;

/** Everything of everybody's page by page, each of so many entries. */
function paged(shown: Parameters<typeof chronology>[0], first: number) {
  const abouts: string[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 10; pages += 1) {
    const page: ReturnType<typeof chronology> = chronology(shown, { first, after });
    abouts.push(...page.nodes.map(({ id, about }) => `${id} of ${about}`));
    after = page.next;
    if (after === null) return abouts;
  }
  throw new Error('The pages do not end');
}

test.each([1, 2, 3])(
  'one incident in the records of two people stands once for each, on pages of %d',
  async (first) => {
    if (!alfie || !kayleigh) throw new Error('Nobody is named');
    const incident = entryOf('DOMESTIC_ABUSE_INCIDENT', 'inc-1');
    const records = {
      'p-1': { traits: alfie, entries: [incident] },
      'p-2': { traits: kayleigh, entries: [incident, entryOf('DOMESTIC_ABUSE_INCIDENT', 'inc-2')] },
    };
    const shown = await picture(
      hubWith({
        holding: (agency, log) =>
          sourceHolding(agency, agency.holder === 'POLICE' ? records : {}, log),
      }),
    );
    if (!shown.picture) throw new Error('No picture');
    expect(paged({ ...shown.picture, receipt: 'q1' }, first)).toEqual([
      'police:inc-1 of p1',
      'police:inc-1 of p2',
      'police:inc-2 of p2',
    ]);
  },
);
