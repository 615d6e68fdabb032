import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

const sdl = readdirSync('schema')
  .filter((file) => file !== 'agency-contract.graphql')
  .toSorted()
  .map((file) => readFileSync(`schema/${file}`, 'utf8'));
const types = await codegen({
  filename: 'resolvers/types.generated.ts',
  schema: parse(sdl.join('\n')),
  documents: [],
  config: {
    contextType: './context.ts#RequestContext',
    enumsAsTypes: true,
    mappers: {
      Feedback: '../src/domain/referral-decision.ts#Feedback as HeldFeedback',
      ReferralDraft: '../src/referrals/desks/drafting.ts#DraftKept',
      ReferralFile: '../src/referrals/reading/file-of.ts#ReferralFile as HeldReferralFile',
      OwnContact: '../src/referrals/desks/lists.ts#OwnContact as HeldOwnContact',
      Submission: '../src/referrals/desks/submission.ts#Submission as HeldSubmission',
      Worklist: '../src/referrals/desks/worklist.ts#WorklistPage',
      Referral: '../src/domain/referral.ts#Referral as HeldReferral',
      ReferralPerson: '../src/domain/referral.ts#ReferralPerson as HeldReferralPerson',
      FamilyPicture: './context.ts#PictureAnswer',
      AccessEvent: '../src/review/access-event.ts#AccessEvent as RecordedAccess',
      ToldQuestion: '../src/review/why/told-question.ts#ToldQuestion as ToldRefusal',
      ReviewFinding: '../src/review/reviews/review-queue.ts#QueuedFinding',
      DataSource: '../src/sharing/corridor.ts#SourceListing',
      SourceRegistration: '../src/registration/desks/see.ts#SeenSource',
      AgencyRequest: '../src/human-sources/desks/see.ts#RequestSeen',
      RequestListing: '../src/human-sources/desks/see.ts#RequestListing as HeldRequestListing',
      ContactAgency: '../src/human-sources/desks/agencies.ts#ContactAgencySeen',
      SoughtPerson: '../src/human-sources/desks/see.ts#SoughtPerson as HeldSoughtPerson',
      PersonMatch: '../src/sharing/matches.ts#SeenLink',
      Restriction: '../src/governance/restrictions/list.ts#RestrictionListing',
      Emergency: '../src/governance/emergencies/list.ts#EmergencyListing',
    },
    immutableTypes: true,
    scalars: { PartialDate: 'string', Instant: 'string' },
    strictScalars: true,
    useTypeImports: true,
  },
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
});
writeFileSync('resolvers/types.generated.ts', types);
