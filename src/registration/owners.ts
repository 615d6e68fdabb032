import type { Holder } from '../domain/agency.ts';
import type { AgencyCode } from '../domain/ids.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { RegistrationBooks } from './desks/books.ts';

/** The source of this code where it is the viewer's organisation's own; undefined as where there is none. */
export const ownedSource =
  ({ registrations, given }: Pick<RegistrationBooks, 'registrations' | 'given'>) =>
  async (
    { agency }: Pick<Practitioner, 'agency'>,
    code: string,
  ): Promise<{ readonly code: AgencyCode; readonly holder: Holder } | undefined> => {
    const held = await registrations.get(code);
    if (held) {
      const { details } = held.value;
      return details.organisation === agency ? details : undefined;
    }
    const all = await given.all();
    return all.find((source) => source.code === code && source.code === agency);
  };
