import type { Practitioner } from '../domain/practitioner.ts';
import type { Shelf } from '../store/shelf.ts';
import type { ContactAgency } from './contact-agency.ts';

export type OwnAgencyBooks = {
  readonly agencies: Pick<Shelf<ContactAgency>, 'get'>;
  /** Codes that belong to agencies with a system. */
  readonly taken: () => Promise<ReadonlySet<string>>;
};

/**
 * The agency of this code where it is the viewer's organisation's own, whether or not its people are asked now. Undefined
 * as where there is none, and where a system has the code: then it is that system's.
 */
export const ownAgency =
  ({ agencies, taken }: OwnAgencyBooks) =>
  async (
    { agency }: Pick<Practitioner, 'agency'>,
    code: string,
  ): Promise<ContactAgency | undefined> => {
    const [kept, codes] = await Promise.all([agencies.get(code), taken()]);
    return kept?.value.organisation === agency && !codes.has(code) ? kept.value : undefined;
  };
