import { z } from 'zod';

/** Every agency by its code and its name, as any document may ask for it. */
export const AGENCY_NAMES = /* GraphQL */ `
  agencies {
    code
    name
  }
`;
export const agencyNames = z.array(z.object({ code: z.string(), name: z.string() }));
export type AgencyNames = z.infer<typeof agencyNames>;

/** What an agency is called; its code where the hub has no name for it any more. */
export const agencyNamed = (agencies: AgencyNames, agency: string): string =>
  agencies.find(({ code }) => code === agency)?.name ?? agency;
