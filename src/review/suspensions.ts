import { z } from 'zod';
import type { PractitionerId } from '../domain/ids.ts';
import type { Shelf, ShelfPlan } from '../store/shelf.ts';

/** That somebody may not use the hub while their access is looked into. Lifting it keeps the document. */
export type Suspension = {
  readonly practitioner: string;
  readonly review: string;
  readonly by: string;
  readonly at: string;
  readonly lifted?: { readonly by: string; readonly at: string };
};

const act = z.strictObject({ by: z.string(), at: z.string() });

/** One document for each practitioner who ever was suspended, by their id. */
export const suspensionPlan: ShelfPlan<Suspension> = {
  name: 'suspensions',
  shape: z.strictObject({
    practitioner: z.string(),
    review: z.string(),
    by: z.string(),
    at: z.string(),
    lifted: act.exactOptional(),
  }),
  keys: ({ at, lifted }) => [
    { index: 'by-state', group: lifted ? 'lifted' : 'standing', order: at },
  ],
};

/** Whether a suspension stands. Rejects where that cannot be told, and nobody is let in. */
export const isSuspended =
  (suspensions: Shelf<Suspension>) =>
  async (practitioner: PractitionerId): Promise<boolean> => {
    const found = await suspensions.get(practitioner);
    return found !== undefined && found.value.lifted === undefined;
  };
