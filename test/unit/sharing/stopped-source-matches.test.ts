import { expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { proposed } from '../../../src/links/propose.ts';
import { openCorridor } from '../../../src/sharing/disclose.ts';
import type { AgencySource } from '../../../src/sharing/ports.ts';
import { hubWith, sourceHolding } from '../../support/corridor.ts';
import { marlowReferral, person, priya } from '../../support/world.ts';

const mother = person('Kayleigh', 'Marlow', '1994-08-19');
const her = marlowReferral.people.find(({ traits }) => traits.names[0]?.given === 'Kayleigh');

/** Who is meant by the mother, in a borough whose housing is stopped when this is asked of it. */
async function matchesWhere(stops: 'find' | 'relationships' | 'never') {
  let isStopped = false;
  const hub = hubWith({
    proposals: async ({ found, at }) => proposed([], found, at),
    holding: (agency, log) => {
      const known = ['HOUSING', 'POLICE'].includes(agency.holder);
      const source = sourceHolding(agency, known ? { mother: { traits: mother } } : {}, log);
      if (agency.holder !== 'HOUSING') return source;
      const stopping = (asked: typeof stops) => {
        if (asked === stops) isStopped = true;
      };
      const housing: AgencySource = {
        ...source,
        paused: () => isStopped,
        find: (...by) => (stopping('find'), source.find(...by)),
        relationships: (...by) => (stopping('relationships'), source.relationships(...by)),
      };
      return housing;
    },
  });
  const corridor = openCorridor(hub, priya, AbortSignal.timeout(5_000));
  const referral = marlowReferral.id;
  expect(await corridor.admit({ enquiry: 'PERSON_MATCHES', referral })).toBe(true);
  const asks = { kind: 'PERSON_MATCHES', referral, person: her?.ref ?? asId<never>('') } as const;
  const shown = await corridor.ask(asks);
  return {
    agencies: (shown?.matches ?? []).map(({ link }) => link.agency).toSorted(),
    unanswered: shown?.unanswered,
    hub,
  };
}

test.each(['find', 'relationships'] as const)(
  'no record of a source that was stopped at %s is shown, and it stands among the unanswered',
  async (stops) => {
    const { agencies, unanswered, hub } = await matchesWhere(stops);
    expect(agencies).toEqual(['police']);
    expect(unanswered).toEqual(['housing']);
    expect(hub.events.filter(({ kind }) => kind === 'INTENT')).toHaveLength(1);
  },
);

test('a source that nobody stopped shows its records', async () => {
  const { agencies, unanswered } = await matchesWhere('never');
  expect(agencies).toEqual(['housing', 'police']);
  expect(unanswered).toEqual([]);
});
