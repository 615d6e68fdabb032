import { Mistake } from '../../domain/mistake.ts';
import type { Practitioner } from '../../domain/practitioner.ts';

/** What decides who may review: whose access it is, and in whose team that person works. */
type About = { readonly practitioners: readonly string[]; readonly teams: readonly string[] };

/** Nobody reviews what they did themselves, or what somebody of their own team did. */
export function mustNotBeOwn({ id, teams }: Practitioner, about: About): void {
  if (about.practitioners.includes(id))
    throw new Mistake('review', 'is about your own access; somebody else has to do it');
  if (teams.some((team) => about.teams.includes(team)))
    throw new Mistake('review', 'is about your own team; somebody of another has to do it');
}
