import type { FamilyPicture } from '../src/domain/family-picture.ts';
import type { Practitioner } from '../src/domain/practitioner.ts';
import type { Corridor } from '../src/sharing/corridor.ts';

/** Everything that a resolver may touch. No stores, no agencies, no rule book. */
export type RequestContext = {
  readonly viewer: Practitioner;
  readonly corridor: Corridor;
};

/** A picture and the question that it answers. */
export type PictureAnswer = FamilyPicture & { readonly receipt: string };
