import type { PractitionerId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Practitioner, Role } from '../../domain/practitioner.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';
import type { Colleague } from './colleague.ts';

/** What a page names at the most, with room to spare. */
const MOST_IDS = 500;
/** Roles that look into what people of every organisation did. */
const LOOKING_INTO: ReadonlySet<Role> = new Set(['IG_OFFICER', 'AUDITOR']);

type Asks = DeskAsks & { readonly ids: readonly PractitionerId[] };
type Named = Pick<Colleague, 'id' | 'name'>;

/**
 * The names of practitioners whose ids the asker has before them, as they signed in last. Nobody is found by it:
 * who is not noted is left out, and so is, but for whoever looks into access, anybody of another organisation.
 */
export const practitionerNames = ({
  colleagues,
}: Pick<GovernanceBooks, 'colleagues'>): Desk<Asks, readonly Named[]> => ({
  kind: 'PRACTITIONER_NAMES',
  answer: async ({ ids }, { viewer }) => {
    if (ids.length > MOST_IDS) throw new Mistake('ids', `must be at most ${MOST_IDS}.`);
    const sought = new Set(ids);
    return (await colleagues.all())
      .filter((one) => sought.has(one.id) && mayName(viewer, one))
      .map(({ id, name }) => ({ id, name }));
  },
});

const mayName = ({ roles, agency }: Practitioner, one: Colleague): boolean =>
  one.agency === agency || roles.some((role) => LOOKING_INTO.has(role));
