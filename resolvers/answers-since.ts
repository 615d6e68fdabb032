import type { AnswersSinceDesk } from '../src/hub/answers-since-desk.ts';
import { asId } from '../src/domain/ids.ts';
import type { Resolvers } from './types.generated.ts';

export const answersSince = (desk: AnswersSinceDesk) =>
  ({
    Query: {
      answersSince: (_parent, { referral, picture }, { corridor }) =>
        corridor.at(desk, { referral: asId(referral), picture }),
    },
  }) satisfies Resolvers;
