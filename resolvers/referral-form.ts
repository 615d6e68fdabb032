import { asId, type ReferralId } from '../src/domain/ids.ts';
import { Mistake } from '../src/domain/mistake.ts';
import type { FrontDoorDesks } from '../src/referrals/desks/desks.ts';
import type { Resolvers } from './types.generated.ts';

export const referralForm = (desks: FrontDoorDesks) =>
  ({
    Query: {
      drafts: (_parent, _args, { corridor }) => corridor.at(desks.drafts, {}),
      frontDoor: (_parent, _args, { corridor }) => corridor.at(desks.frontDoor, {}),
      contactTaken: (_parent, { contact }, { corridor }) =>
        corridor.at(desks.contactTaken, { contact: asId<ReferralId>(contact) }),
      ownContacts: (_parent, _args, { corridor }) => corridor.at(desks.ownContacts, {}),
    },
    Mutation: {
      recordContact: (_parent, { contact }, { corridor }) =>
        corridor.at(desks.recordContact, { contact }),
      saveDraft: (_parent, { draft, version, form }, { corridor }) =>
        corridor.at(desks.saveDraft, { ...seenDraft(draft, version), form }),
      submitReferral: (_parent, { draft, form, contact, level }, { corridor }) =>
        corridor.at(desks.submitReferral, {
          ...(draft && { draft }),
          ...(form && { form }),
          ...(contact && { contact: asId<ReferralId>(contact) }),
          ...(typeof level === 'number' && { level }),
        }),
    },
  }) satisfies Resolvers;

type Absent = null | undefined;

/** A draft is replaced only by whoever says which version of it they saw. */
function seenDraft(id: string | Absent, version: number | Absent) {
  if (!id) return {};
  if (typeof version !== 'number') throw new Mistake('version', 'must be given with a draft.');
  return { draft: { id, version } };
}
