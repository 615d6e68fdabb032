import type { Practitioner } from '../../domain/practitioner.ts';
import type { Desk } from './desk.ts';

/** What of somebody settles which rooms are theirs. */
export const visiting = (
  { options: { asksPeopleOf = () => true } }: Pick<Desk, 'options'>,
  { roles, agency }: Pick<Practitioner, 'roles' | 'agency'>,
) => ({ roles, asked: asksPeopleOf(agency) });
