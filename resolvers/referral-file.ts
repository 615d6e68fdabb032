import { REFERRAL_SOURCES } from '../src/domain/referral-form.ts';
import type { FrontDoorDesks } from '../src/referrals/desks/desks.ts';
import type { Resolvers } from './types.generated.ts';

export const referralFile = ({ fileOf, feedbackWords }: FrontDoorDesks) =>
  ({
    Referral: { file: (referral, _args, { viewer }) => fileOf(referral, viewer) },
    Referrer: { code: ({ source }) => REFERRAL_SOURCES[source] },
    Feedback: { says: ({ kind }) => feedbackWords[kind] },
  }) satisfies Resolvers;
