import type { EnquiryKind } from '../../src/domain/enquiry-kinds.ts';
import type { Door } from '../doors.ts';

/** One root field: what is asked by it, who may ask, and which argument names the referral. */
export type Entrance = {
  readonly enquiry: EnquiryKind;
  readonly door: Door;
  readonly referralArgument?: string;
};
/** The root fields of one concept. Anything not listed is closed. */
export type Entrances = {
  readonly Query: Readonly<Record<string, Entrance>>;
  readonly Mutation?: Readonly<Record<string, Entrance>>;
};
