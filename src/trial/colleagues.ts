import { PERSONAS } from '../../samples/openid-provider/personas.ts';
import type { PartialDate } from '../domain/day.ts';
import { asId, type AgencyCode, type PractitionerId, type TeamId } from '../domain/ids.ts';
import { openGovernance } from '../governance/books.ts';
import { noteColleague } from '../governance/colleagues/colleague.ts';
import type { Store } from '../store/store.ts';

type Seeding = {
  readonly practitioner: (persona: string) => PractitionerId;
  readonly today: PartialDate;
  readonly clock: () => number;
};

/** The trial's people as if each had signed in once, so that a referral can be given to any of them. */
export async function seedColleagues(store: Store, { practitioner, today, clock }: Seeding) {
  const { colleagues } = await openGovernance(store, clock);
  await Promise.all(
    PERSONAS.map(({ sub, name, role, agency, teams }) => {
      const viewer = {
        id: practitioner(sub),
        name,
        agency: asId<AgencyCode>(agency),
        roles: [role],
      };
      return noteColleague(
        colleagues,
        { ...viewer, teams: teams.map((team) => asId<TeamId>(team)) },
        today,
      );
    }),
  );
}
