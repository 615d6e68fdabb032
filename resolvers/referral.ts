import { asId } from '../src/domain/ids.ts';
import type { Resolvers } from './types.generated.ts';

export const referral = {
  Query: {
    referrals: (_parent, _args, { corridor }) => corridor.ask({ kind: 'REFERRALS' }),
    referral: (_parent, { id }, { corridor }) =>
      corridor.ask({ kind: 'REFERRAL', referral: asId(id) }),
  },
  ReferralPerson: {
    name: ({ traits: { names } }) =>
      names.map(({ given, family }) => `${given} ${family}`.trim())[0] ?? 'Not known',
    dateOfBirth: ({ traits: { dateOfBirth } }) => dateOfBirth ?? null,
  },
} satisfies Resolvers;
