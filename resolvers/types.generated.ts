import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Feedback as HeldFeedback } from '../src/domain/referral-decision.ts';
import type { DraftKept } from '../src/referrals/desks/drafting.ts';
import type { ReferralFile as HeldReferralFile } from '../src/referrals/reading/file-of.ts';
import type { OwnContact as HeldOwnContact } from '../src/referrals/desks/lists.ts';
import type { Submission as HeldSubmission } from '../src/referrals/desks/submission.ts';
import type { WorklistPage } from '../src/referrals/desks/worklist.ts';
import type { Referral as HeldReferral, ReferralPerson as HeldReferralPerson } from '../src/domain/referral.ts';
import type { PictureAnswer, RequestContext } from './context.ts';
import type { AccessEvent as RecordedAccess } from '../src/review/access-event.ts';
import type { ToldQuestion as ToldRefusal } from '../src/review/why/told-question.ts';
import type { QueuedFinding } from '../src/review/reviews/review-queue.ts';
import type { SourceListing } from '../src/sharing/corridor.ts';
import type { SeenSource } from '../src/registration/desks/see.ts';
import type { RequestSeen, RequestListing as HeldRequestListing, SoughtPerson as HeldSoughtPerson } from '../src/human-sources/desks/see.ts';
import type { ContactAgencySeen } from '../src/human-sources/desks/agencies.ts';
import type { SeenLink } from '../src/sharing/matches.ts';
import type { RestrictionListing } from '../src/governance/restrictions/list.ts';
import type { EmergencyListing } from '../src/governance/emergencies/list.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date as far as it is known, ISO 8601: 2024, 2024-05 or 2024-05-17. */
  PartialDate: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC. */
  Instant: { input: string; output: string; }
};

/** The questions that a signed-in practitioner may put to the hub. */
export type Query = {
  readonly __typename?: 'Query';
  /** The agencies registered with this hub. */
  readonly agencies: ReadonlyArray<Agency>;
  /** The sources of information registered with this hub, and how each is doing. */
  readonly dataSources: ReadonlyArray<DataSource>;
  /** Every version of every sharing agreement: all for information governance, their own for an agency's owner. */
  readonly sharingAgreements: ReadonlyArray<SharingAgreement>;
  /** The record of processing (UK GDPR Article 30), from the agreements that are in force now. */
  readonly recordOfProcessing: ReadonlyArray<ProcessingActivity>;
  /**
   * Sources that left a picture with a hole, and of which a new look would now bring more. No agency is asked for it, and
   * nothing is said of what any of them holds.
   */
  readonly answersSince: ReadonlyArray<AnswerSince>;
  /**
   * Who asked what, when, why, and what they were shown or refused; newest first. It must name a person, a user or
   * a referral, or a span of at most 31 days.
   */
  readonly accessEvents: AccessEvents;
  /** What the log says of itself, signed. Keep it where nobody of the hub can change it. */
  readonly auditCheckpoint: AuditCheckpoint;
  /** The proof (C2SP tlog-proof) that what a receipt promises is in the log; anybody can check it without the hub. */
  readonly auditProof: Scalars['String']['output'];
  /**
   * What the hub did in whole calendar months that are over, at most twelve, in numbers that tell of nobody: 1 to 7 is
   * kept back and every other number is to the nearest five, month by month, and the sum is that of what each month tells.
   */
  readonly statistics: Statistics;
  /** The register of emergencies, newest first; those whose review is still due, where you ask for them. */
  readonly breakGlassRegister: ReadonlyArray<Emergency>;
  /** The emergencies that you, or your agency, are told of. */
  readonly emergencyNotices: ReadonlyArray<EmergencyNotice>;
  /** Everything that is on record of what the family said to sharing, oldest first. */
  readonly familyAgreements: ReadonlyArray<FamilyAgreementEntry>;
  /** What the agencies hold about the family of a referral that you work on, after need-to-know, agreement and redaction. */
  readonly familyPicture?: Maybe<FamilyPicture>;
  /** A page of a worklist, what is due first at its head. */
  readonly worklist: Worklist;
  /** Agencies that were to have answered by now, those that owe most first. */
  readonly chaseList: ReadonlyArray<ChasedAgency>;
  /** Calls whose form has not come, those overdue first. No family is named. */
  readonly formsAwaited: ReadonlyArray<AwaitedForm>;
  /** What was passed on and has not arrived as far as anybody said, what lapsed first. No family is named. */
  readonly receiptsAwaited: ReadonlyArray<AwaitedReceipt>;
  /** Going without a family's agreement that waits for somebody's authority, the longest wait first. */
  readonly authorisationsAwaited: ReadonlyArray<AwaitedAuthorisation>;
  /** Other contacts about the same child or the same home. */
  readonly repeatContacts: ReadonlyArray<RepeatContact>;
  /** What was passed on to your agency, and nobody there has said that it arrived. */
  readonly routedToUs: ReadonlyArray<PassedOn>;
  /**
   * Whom agencies found for somebody of a referral, with the reasons, so that you can say who it is. Values are
   * masked until it is settled. Null where there is no such person in the referral's family.
   */
  readonly personMatches?: Maybe<PersonMatches>;
  /**
   * Links of a referral that are sealed: records of which nobody is told that they were found for somebody, as with
   * the name of a child from before an adoption.
   */
  readonly sealedMatches: ReadonlyArray<PersonMatch>;
  /** Who you are to the hub, and what you may do. */
  readonly me: Practitioner;
  /** Who in your own organisation can be given a referral: whoever signed in at the console within 90 days. */
  readonly colleagues: ReadonlyArray<Colleague>;
  /** The names of practitioners whose ids you have before you, as they signed in last. Whoever is not noted is left out, and so is anybody of another organisation, unless you look into access. */
  readonly practitionerNames: ReadonlyArray<PractitionerName>;
  /** Your own forms that are not sent yet, the one saved last first. */
  readonly drafts: ReadonlyArray<ReferralDraft>;
  /** What you have referred, and what you were told of it. */
  readonly ownContacts: ReadonlyArray<OwnContact>;
  /** How this hub's front door works, as far as whoever refers or takes a call needs to know. */
  readonly frontDoor: FrontDoorHouse;
  /** What came of a call that you took: its reference, and what is due when. */
  readonly contactTaken: TakenContact;
  /** The open referrals that you or your team work on, newest first. */
  readonly referrals: ReadonlyArray<Referral>;
  /** One referral that you or your team work on. */
  readonly referral?: Maybe<Referral>;
  /** An agency registered with this hub. */
  readonly agency?: Maybe<Agency>;
  /** A source of information, for whoever answers for it; to everybody else there is none. */
  readonly dataSource?: Maybe<SourceRegistration>;
  /** Every source that you answer for: all of the hub for its officers, their own for an agency's owner. */
  readonly sourceRegistrations: ReadonlyArray<SourceRegistration>;
  /** What stands against registering your source as you say it: every fault of its form at once, and where it has none, everything else. Nothing is registered, and nothing is asked of it. */
  readonly sourceFaults: ReadonlyArray<SourceFault>;
  /** On which hosts each organisation may have its sources. */
  readonly hostAllowances: ReadonlyArray<HostAllowance>;
  /** What your agency is asked and has not answered, what is due first at its head. */
  readonly requests: ReadonlyArray<RequestListing>;
  /** One request, with whom it is about; to everybody but your agency there is none. */
  readonly request?: Maybe<AgencyRequest>;
  /** Every agency for which its people answer, because it has no system; of them your own, unless you let agencies in. */
  readonly contactAgencies: ReadonlyArray<ContactAgency>;
  /** Every restriction that was ever made, newest first. */
  readonly restrictions: ReadonlyArray<Restriction>;
  /** Who of the staff has told the hub of their family, so that they never look it up. */
  readonly staffRegister: ReadonlyArray<StaffEntry>;
  /** What a return of a census year would be: how much, what is wrong with it, and what the hub does not hold. */
  readonly censusReturn: CensusReturn;
  /** Returns that were taken, the newest first. */
  readonly censusReturnsTaken: ReadonlyArray<TakenReturn>;
  /** What the red flags have found and nobody has taken up, and reviews that are open. */
  readonly reviewQueue: ReviewQueue;
  /** Reviews of recorded access, the one that changed last first. */
  readonly reviews: Reviews;
  /** One review, open or settled; null where there is none. */
  readonly review?: Maybe<Review>;
  /** What may be told of who looked at a person. It goes to nobody before two people have released it. */
  readonly accessReport: AccessReport;
  /** What your organisation, or somebody in your role, has been told. */
  readonly notices: ReadonlyArray<Notice>;
  /** References in the log whose time is over before a day, the oldest first: what will be forgotten next. */
  readonly retentionDue: RetentionDue;
  /** How the rules rule on a question about this referral as it stands, and why. It tells of rules, never of records. */
  readonly explain: Explained;
  /** The same for a question that you make up, about nobody in particular. */
  readonly explainSupposed: Explained;
  /** Who may see a category: every rule that lets anybody, and those that come to nothing. */
  readonly whoMaySee: Sights;
  /** What is no longer seen once this agreement has ended. */
  readonly lostWithAgreement: ReadonlyArray<Loss>;
  /** Every rule and prohibition that rests on a law, by the words in which it is named. */
  readonly rulesRestingOn: ReadonlyArray<RestingRule>;
  /** Everything that falls due by a day: reviews of rules, agreements, restrictions and emergencies, and ends. */
  readonly expiring: ReadonlyArray<Expiry>;
  /** The rule books that somebody has proposed, and which of them rules. */
  readonly ruleActivations: ReadonlyArray<RuleActivation>;
  /** The duties whose day is on record. */
  readonly commencements: ReadonlyArray<Commencement>;
  /**
   * What the rules of the hub let anybody see of what your source holds; to everybody but its owner there is no such
   * source. Where your people answer, because there is no system, its contacts are told it too. It tells of rules, never of records. A rule opens nothing alone: it takes a sharing agreement in force, and
   * somebody who works an open referral of the family.
   */
  readonly sourceRules?: Maybe<SourceRules>;
  /**
   * Who used your source, and for what, in a span of at most 31 days; to everybody but its owner there is none. It says
   * what the source was sent with each question, and nothing of what others hold.
   */
  readonly sourceUse?: Maybe<SourceUse>;
  /**
   * Why a question that was put to the hub was refused, or why something was kept back from its answer, in plain
   * sentences with the ids of the rules. It names no person and tells of no record.
   */
  readonly whyRefused: ReadonlyArray<ToldQuestion>;
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryAnswersSinceArgs = {
  referral: Scalars['ID']['input'];
  picture: Scalars['ID']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryAccessEventsArgs = {
  filter: AccessFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryAuditProofArgs = {
  receipt: Scalars['String']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryStatisticsArgs = {
  from: Scalars['Instant']['input'];
  before: Scalars['Instant']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryBreakGlassRegisterArgs = {
  reviewDue?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryFamilyAgreementsArgs = {
  referral: Scalars['ID']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryFamilyPictureArgs = {
  referral: Scalars['ID']['input'];
  categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryWorklistArgs = {
  queue: WorklistQueue;
  team?: InputMaybe<Scalars['ID']['input']>;
  part?: InputMaybe<WorklistPart>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryRepeatContactsArgs = {
  referral: Scalars['ID']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryPersonMatchesArgs = {
  referral: Scalars['ID']['input'];
  person: Scalars['ID']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QuerySealedMatchesArgs = {
  referral: Scalars['ID']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryPractitionerNamesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryContactTakenArgs = {
  contact: Scalars['ID']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryAgencyArgs = {
  code: Scalars['ID']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryDataSourceArgs = {
  code: Scalars['ID']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QuerySourceFaultsArgs = {
  source: DataSourceInput;
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryRequestArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryCensusReturnArgs = {
  year: Scalars['Int']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryReviewsArgs = {
  state: ReviewState;
  practitioner?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<ReviewOutcome>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryAccessReportArgs = {
  request: AccessReportRequest;
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryRetentionDueArgs = {
  before: Scalars['PartialDate']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryExplainArgs = {
  referral: Scalars['ID']['input'];
  question: ExplainInput;
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryExplainSupposedArgs = {
  question: SupposedInput;
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryWhoMaySeeArgs = {
  holder: Holder;
  category: Scalars['String']['input'];
  level?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryLostWithAgreementArgs = {
  agreement: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryRulesRestingOnArgs = {
  law: Scalars['String']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryExpiringArgs = {
  by: Scalars['PartialDate']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QuerySourceRulesArgs = {
  code: Scalars['ID']['input'];
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QuerySourceUseArgs = {
  code: Scalars['ID']['input'];
  from: Scalars['Instant']['input'];
  before: Scalars['Instant']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryWhyRefusedArgs = {
  question: Scalars['String']['input'];
};

/** An organisation that holds information. */
export type Agency = {
  readonly __typename?: 'Agency';
  /** Short name within the hub. */
  readonly code: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What kind of organisation it is; sharing rules are signed by kind. */
  readonly holder: Holder;
};

/** A kind of organisation that holds information. */
export type Holder =
  /** Children's social care. */
  | 'SOCIAL_CARE'
  /** Health services. */
  | 'HEALTH'
  /** Police. */
  | 'POLICE'
  /** Schools and the education service. */
  | 'EDUCATION'
  /** Housing and community safety. */
  | 'HOUSING'
  /** Probation. */
  | 'PROBATION';

/** A registered source of information. */
export type DataSource = {
  readonly __typename?: 'DataSource';
  /** The agency behind it. */
  readonly agency: Agency;
  /** Whether it may be asked. */
  readonly state: DataSourceState;
  /** When it was registered. */
  readonly registeredAt: Scalars['Instant']['output'];
  /** The area its records cover, once it has said so. */
  readonly area?: Maybe<Scalars['String']['output']>;
  /** How often it is brought up to date, once it has said so. */
  readonly freshness?: Maybe<Scalars['String']['output']>;
  /** Up to when its information is current, once it has said so. */
  readonly asOf?: Maybe<Scalars['Instant']['output']>;
};

/** Whether a source may be asked. */
export type DataSourceState =
  /** It may be asked where rules and an agreement allow. */
  | 'ACTIVE'
  /** Its agency has paused it. */
  | 'PAUSED';

/** Changes to the hub's own books. Each is on record before it is made. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Puts the terms of an agreement before both sides. Nothing is shared under them until both have signed. */
  readonly proposeSharingAgreement: SharingAgreement;
  /** Signs a version for one side. Nobody signs for both. */
  readonly signSharingAgreement: SharingAgreement;
  /** Ends an agreement at once, in every version. What was lawfully shared before stays shared. */
  readonly endSharingAgreement: ReadonlyArray<SharingAgreement>;
  /** Hands access events out. What is taken out is on record, with the digest of the text, before it leaves. */
  readonly exportAccessEvents: AccessExport;
  /** Opens a referral that is not yours, for a few hours. Everybody is told at once, and it is reviewed. */
  readonly breakGlass: Emergency;
  /** Closes the review of an emergency. Never one's own. */
  readonly reviewBreakGlass: Emergency;
  /** Writes down what one of the family said, for whom and how far; or that nobody was asked. */
  readonly recordAgreement: ReadonlyArray<FamilyAgreementEntry>;
  /** Stops new sharing by an agreement. What was lawfully shared before stays on record. */
  readonly withdrawAgreement: ReadonlyArray<FamilyAgreementEntry>;
  /**
   * Goes without the family's agreement, at levels 3 and 4 or in a section 47 enquiry. It is a proposal that
   * counts for nothing until a manager authorises it, who is somebody else than whoever proposed it.
   */
  readonly overrideAgreement: ReadonlyArray<FamilyAgreementEntry>;
  /** Authorises a proposal to go without the family's agreement. Never one's own. */
  readonly authoriseOverride: ReadonlyArray<FamilyAgreementEntry>;
  /** Sets how urgent it is. */
  readonly rateReferral: Referral;
  /** Sets the level of need, apart from the rating. */
  readonly setThreshold: Referral;
  /** Gives the referral to people or a team; to yourself where nobody is named. */
  readonly assignReferral: Scalars['ID']['output'];
  /** Takes it up for screening or for weighing what was gathered. */
  readonly moveReferral: Referral;
  /** Opens a check with each agency that the rating requires, and with those chosen. */
  readonly beginChecks: Referral;
  /** Takes down which agencies have answered. */
  readonly noteAnswers: Referral;
  /** Records a decision and the picture on which it rests. */
  readonly recordDecision: Referral;
  /** Passes a decided referral on. */
  readonly routeOnward: Referral;
  /** Says that what was passed on has arrived. */
  readonly acknowledgeRouting: Scalars['ID']['output'];
  /** Tells the referrer what they may know. */
  readonly sendFeedback: Referral;
  /** Takes down that a professional does not agree. */
  readonly recordDisagreement: Referral;
  /** Takes down how a disagreement was settled. */
  readonly settleDisagreement: Referral;
  /** Passes it to the worker who has the child's case open already. */
  readonly passToAllocatedWorker: Referral;
  /** Ends what was withdrawn or recorded in error. */
  readonly withdrawReferral: Referral;
  /** Closes what is decided. */
  readonly closeReferral: Referral;
  /** Opens an ended referral again. */
  readonly reopenReferral: Scalars['ID']['output'];
  /** Says that you know this family. From then on neither the referral nor its picture is available to you. */
  readonly declareConflict: Scalars['ID']['output'];
  /**
   * Seals a match: the record is used for nobody in this referral, and nobody who asks is told any more that it was
   * found. Only an officer of information governance sees it then.
   */
  readonly sealMatch: PersonMatch;
  /** Takes a seal off. The match is proposed again, unless it was said not to be the same person: then it stays apart. */
  readonly unsealMatch: PersonMatch;
  /** Says that a record is this person's. One that speaks against itself, or was severed, takes a second person. */
  readonly confirmMatch: PersonMatch;
  /**
   * Says that a record is not this person's. It is never used for them again; where it was confirmed, the link
   * is severed.
   */
  readonly rejectMatch: PersonMatch;
  /** Says that you are not sure, which also takes back what was said before. */
  readonly doubtMatch: PersonMatch;
  /**
   * Says that a record which was shown for this person is somebody else's. The link is severed, everybody to whom
   * it was shown is listed, a review is opened, and the agency is told.
   */
  readonly reportWrongPerson: WrongPersonReported;
  /** Takes down a call. */
  readonly recordContact: Submission;
  /** Keeps a form as far as it is. */
  readonly saveDraft: ReferralDraft;
  /** Sends the referral form. Sending a draft twice makes one referral. */
  readonly submitReferral: Submission;
  /** Says what your source is, for the first time or anew. A change has to be proven and approved again. */
  readonly registerDataSource: SourceRegistration;
  /** Has your source tried: that it holds its address and keys, and serves the contract. */
  readonly proveDataSource: SourceRegistration;
  /** Approves exactly the details that you saw. It takes two officers, neither of whom registered or proved it. */
  readonly approveDataSource: SourceRegistration;
  /** Stops your source. Within ten seconds nobody is asked any more. */
  readonly pauseDataSource: SourceRegistration;
  /** Lets your approved source be asked, for the first time or again. */
  readonly resumeDataSource: SourceRegistration;
  /** Takes a source out of use at once. It has to be proven and approved anew. */
  readonly suspendDataSource: SourceRegistration;
  /** Ends a source for good. Its code is nobody else's afterwards. */
  readonly retireDataSource: SourceRegistration;
  /** Says anew on which hosts an organisation may have its sources. What is left off is not allowed any more. */
  readonly allowHosts: HostAllowance;
  /** Answers for everybody who was asked about, at once. */
  readonly answerRequest: AgencyRequest;
  /** Has an agency's people asked again although they have answered; the next picture leaves them the request. */
  readonly askAgain: Scalars['ID']['output'];
  /** Says what an agency without a system is, for the first time or anew. A change has to be approved again. */
  readonly registerContactAgency: ContactAgency;
  /** Lets its people be asked. It takes another officer than the one who registered it. */
  readonly approveContactAgency: ContactAgency;
  /** Has its people not asked any more, at once. It has to be registered and approved anew. */
  readonly suspendContactAgency: ContactAgency;
  /** Keeps somebody from all but those who are named, or keeps from everybody where they live. */
  readonly restrictPerson: Restriction;
  /** Ends a restriction. It takes somebody else than whoever made it. */
  readonly liftRestriction: Restriction;
  /** Keeps a restriction that was looked at again. It takes somebody else than whoever made it. */
  readonly reviewRestriction: Restriction;
  /**
   * Writes down who somebody else on the staff is outside of work, and who belongs to them. An entry that stands
   * is rewritten by information governance alone, and whoever wrote it leaves nobody out.
   */
  readonly recordStaffMember: Scalars['ID']['output'];
  /**
   * Takes the return of a census year as XML in the shape of the children in need census. The taking is on record with
   * the digest of the file before it leaves.
   */
  readonly takeCensusReturn: ReturnFile;
  /** Takes up a finding, or events that you have doubts about; never your own or your team's. */
  readonly openReview: Review;
  /** Settles a review. It takes somebody who neither opened nor owns it. */
  readonly closeReview: Review;
  /** Draws access at random to be looked at, so that anybody can draw the same again. */
  readonly sampleAccess: AccessSample;
  /** Your word that a report may go out. It goes with the word of a second person on the very same rows. */
  readonly releaseAccessReport: AccessReport;
  /**
   * Forgets whom references in the log stand for, by destroying their keys. Their time must be over and nothing may
   * hold them. With the last of a referral's people go the pictures that were shown of it. Gives the keys that were
   * destroyed; each is on record.
   */
  readonly forgetReferences: ReadonlyArray<Scalars['ID']['output']>;
  /** Keeps everything, or everything of a referral or an agency, from being forgotten. */
  readonly placeLegalHold: LegalHold;
  /** Ends a hold. It takes somebody other than who placed it. */
  readonly liftLegalHold: LegalHold;
  /** Proposes that a rule book, named by its content, shall rule. Somebody else has to approve it. */
  readonly proposeRules: RuleActivation;
  /** Approves a rule book that somebody else proposed. */
  readonly approveRules: RuleActivation;
  /** Records from which day on a duty is in force. */
  readonly recordCommencement: Commencement;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationProposeSharingAgreementArgs = {
  terms: SharingTermsInput;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationSignSharingAgreementArgs = {
  agreement: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  side: AgreementSide;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationEndSharingAgreementArgs = {
  agreement: Scalars['ID']['input'];
  because: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationExportAccessEventsArgs = {
  filter: AccessFilter;
  format: AccessFormat;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationBreakGlassArgs = {
  referral: Scalars['ID']['input'];
  reason: EmergencyReason;
  because: Scalars['String']['input'];
  hours?: InputMaybe<Scalars['Int']['input']>;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationReviewBreakGlassArgs = {
  emergency: Scalars['ID']['input'];
  outcome: ReviewOutcome;
  findings: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationRecordAgreementArgs = {
  referral: Scalars['ID']['input'];
  agreement: FamilyAgreementInput;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationWithdrawAgreementArgs = {
  referral: Scalars['ID']['input'];
  agreement?: InputMaybe<Scalars['ID']['input']>;
  withdrawnBy?: InputMaybe<Scalars['ID']['input']>;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationOverrideAgreementArgs = {
  referral: Scalars['ID']['input'];
  override: OverrideInput;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationAuthoriseOverrideArgs = {
  referral: Scalars['ID']['input'];
  override: Scalars['ID']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationRateReferralArgs = {
  referral: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  rag: RagRating;
  rationale: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationSetThresholdArgs = {
  referral: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  level: Scalars['Int']['input'];
  rationale: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationAssignReferralArgs = {
  referral: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  practitioners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  team?: InputMaybe<Scalars['ID']['input']>;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationMoveReferralArgs = {
  referral: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  to: ReferralMove;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationBeginChecksArgs = {
  referral: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  dueAt?: InputMaybe<Scalars['Instant']['input']>;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationNoteAnswersArgs = {
  referral: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  picture?: InputMaybe<Scalars['ID']['input']>;
  told?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationRecordDecisionArgs = {
  referral: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  decision: DecisionInput;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationRouteOnwardArgs = {
  referral: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  to: RouteKind;
  agency?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  note: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationAcknowledgeRoutingArgs = {
  referral: Scalars['ID']['input'];
  routing: Scalars['ID']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationSendFeedbackArgs = {
  referral: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  kind: FeedbackKind;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationRecordDisagreementArgs = {
  referral: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  says: Scalars['String']['input'];
  stage: Scalars['Int']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationSettleDisagreementArgs = {
  referral: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  disagreement: Scalars['ID']['input'];
  how: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationPassToAllocatedWorkerArgs = {
  referral: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  agency?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  note: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationWithdrawReferralArgs = {
  referral: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  because: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationCloseReferralArgs = {
  referral: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  despiteOpen?: InputMaybe<Scalars['String']['input']>;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationReopenReferralArgs = {
  referral: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  because: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationDeclareConflictArgs = {
  referral: Scalars['ID']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationSealMatchArgs = {
  referral: Scalars['ID']['input'];
  match: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationUnsealMatchArgs = {
  referral: Scalars['ID']['input'];
  match: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationConfirmMatchArgs = {
  referral: Scalars['ID']['input'];
  match: Scalars['ID']['input'];
  seen: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationRejectMatchArgs = {
  referral: Scalars['ID']['input'];
  match: Scalars['ID']['input'];
  seen: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationDoubtMatchArgs = {
  referral: Scalars['ID']['input'];
  match: Scalars['ID']['input'];
  seen: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationReportWrongPersonArgs = {
  referral: Scalars['ID']['input'];
  person: Scalars['ID']['input'];
  agency: Scalars['ID']['input'];
  match?: InputMaybe<Scalars['ID']['input']>;
  note: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationRecordContactArgs = {
  contact: ContactInput;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationSaveDraftArgs = {
  draft?: InputMaybe<Scalars['ID']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
  form: ReferralFormInput;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationSubmitReferralArgs = {
  draft?: InputMaybe<Scalars['ID']['input']>;
  form?: InputMaybe<ReferralFormInput>;
  contact?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<Scalars['Int']['input']>;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationRegisterDataSourceArgs = {
  source: DataSourceInput;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationProveDataSourceArgs = {
  code: Scalars['ID']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationApproveDataSourceArgs = {
  code: Scalars['ID']['input'];
  seen: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationPauseDataSourceArgs = {
  code: Scalars['ID']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationResumeDataSourceArgs = {
  code: Scalars['ID']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationSuspendDataSourceArgs = {
  code: Scalars['ID']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationRetireDataSourceArgs = {
  code: Scalars['ID']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationAllowHostsArgs = {
  organisation: Scalars['ID']['input'];
  hosts: ReadonlyArray<Scalars['String']['input']>;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationAnswerRequestArgs = {
  request: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  people: ReadonlyArray<PersonAnswerInput>;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationAskAgainArgs = {
  referral: Scalars['ID']['input'];
  agency: Scalars['ID']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationRegisterContactAgencyArgs = {
  agency: ContactAgencyInput;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationApproveContactAgencyArgs = {
  code: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationSuspendContactAgencyArgs = {
  code: Scalars['ID']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationRestrictPersonArgs = {
  restriction: RestrictionInput;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationLiftRestrictionArgs = {
  restriction: Scalars['ID']['input'];
  because: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationReviewRestrictionArgs = {
  restriction: Scalars['ID']['input'];
  because: Scalars['String']['input'];
  reviewBy: Scalars['PartialDate']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationRecordStaffMemberArgs = {
  member: StaffMemberInput;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationTakeCensusReturnArgs = {
  input: TakeReturnInput;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationOpenReviewArgs = {
  input: OpenReviewInput;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationCloseReviewArgs = {
  input: CloseReviewInput;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationSampleAccessArgs = {
  input: SampleAccessInput;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationReleaseAccessReportArgs = {
  request: AccessReportRequest;
  digest: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationForgetReferencesArgs = {
  keys: ReadonlyArray<Scalars['ID']['input']>;
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationPlaceLegalHoldArgs = {
  on: Scalars['String']['input'];
  authority: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationLiftLegalHoldArgs = {
  hold: Scalars['ID']['input'];
  authority: Scalars['String']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationProposeRulesArgs = {
  version: Scalars['String']['input'];
  digest: Scalars['ID']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationApproveRulesArgs = {
  digest: Scalars['ID']['input'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationRecordCommencementArgs = {
  duty: Duty;
  from: Scalars['PartialDate']['input'];
};

/** The terms of a sharing agreement, as somebody proposes them. */
export type SharingTermsInput = {
  /** The agreement of which these are a new version; leave it out for a new agreement. */
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
  /** The agency that shares. */
  readonly agency: Scalars['ID']['input'];
  /** What it may be asked for. */
  readonly categories: ReadonlyArray<Scalars['String']['input']>;
  /** What for. */
  readonly purposes: ReadonlyArray<Purpose>;
  /** Whether it may be known that something is held, and whether its content may be shared as well. */
  readonly modes: ReadonlyArray<SharingMode>;
  /** The first day. */
  readonly from: Scalars['PartialDate']['input'];
  /** The last day. */
  readonly until: Scalars['PartialDate']['input'];
  /** The data protection impact assessment that it rests on. */
  readonly dpiaReference: Scalars['String']['input'];
  /** When it has to be reviewed. */
  readonly reviewBy: Scalars['PartialDate']['input'];
  /** How long the hub keeps what is shared. */
  readonly retention: Scalars['String']['input'];
};

/** One version of a sharing agreement between the hub and one agency. Its terms never change. */
export type SharingAgreement = {
  readonly __typename?: 'SharingAgreement';
  /** The agreement, whatever its version. */
  readonly id: Scalars['ID']['output'];
  /** Counts versions, from 1. */
  readonly version: Scalars['Int']['output'];
  /** The agency that shares. */
  readonly agency: Scalars['ID']['output'];
  /** Whether anything may be shared under it now, and why not. */
  readonly standing: AgreementStanding;
  /** What it may be asked for. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** What for. */
  readonly purposes: ReadonlyArray<Purpose>;
  /** Whether it may be known that something is held, and whether its content may be shared as well. */
  readonly modes: ReadonlyArray<SharingMode>;
  /** The first day. */
  readonly from: Scalars['PartialDate']['output'];
  /** The last day. */
  readonly until: Scalars['PartialDate']['output'];
  /** The data protection impact assessment that it rests on. */
  readonly dpiaReference: Scalars['String']['output'];
  /** When it has to be reviewed. */
  readonly reviewBy: Scalars['PartialDate']['output'];
  /** How long the hub keeps what is shared, where the terms say so. */
  readonly retention?: Maybe<Scalars['String']['output']>;
  /** Who proposed it, where that is on record. */
  readonly proposed?: Maybe<SignedAct>;
  /** Who signed for the hub. */
  readonly signedForHub?: Maybe<SignedAct>;
  /** Who signed for the agency. */
  readonly signedForAgency?: Maybe<SignedAct>;
  /** When it was ended. */
  readonly endedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who ended it, and why. */
  readonly ended?: Maybe<AgreementEnd>;
};

/** Who did something, and when. */
export type SignedAct = {
  readonly __typename?: 'SignedAct';
  /** The practitioner, or an office that signed on paper. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** Who ended an agreement, and why. */
export type AgreementEnd = {
  readonly __typename?: 'AgreementEnd';
  /** The practitioner. */
  readonly by: Scalars['ID']['output'];
  /** Why, in their words. */
  readonly because: Scalars['String']['output'];
};

/** How a version of an agreement stands. */
export type AgreementStanding =
  /** Signed by both sides and in its time: it may be shared under. */
  | 'IN_FORCE'
  /** Waits for a signature. */
  | 'PROPOSED'
  /** Signed, and its first day is to come. */
  | 'NOT_BEGUN'
  /** A newer version has taken its place. */
  | 'REPLACED'
  /** Its last day is past. */
  | 'EXPIRED'
  /** Somebody ended it. */
  | 'ENDED';

/** A side of an agreement. */
export type AgreementSide =
  /** The hub, for which information governance signs. */
  | 'HUB'
  /** The agency, for which its owner signs. */
  | 'AGENCY';

/** What an agreement lets out. */
export type SharingMode =
  /** That something is held. */
  | 'EXISTENCE'
  /** What it says. */
  | 'CONTENT';

/** One line of the record of processing: what one agreement in force lets the hub do. */
export type ProcessingActivity = {
  readonly __typename?: 'ProcessingActivity';
  /** The agreement. */
  readonly agreement: Scalars['ID']['output'];
  /** Its version. */
  readonly version: Scalars['Int']['output'];
  /** The agency that shares. */
  readonly agency: Scalars['String']['output'];
  /** What for. */
  readonly purposes: ReadonlyArray<Purpose>;
  /** Whether it may be known that something is held, and whether its content may be shared as well. */
  readonly modes: ReadonlyArray<SharingMode>;
  /** Whose information it is. */
  readonly dataSubjects: ReadonlyArray<FamilyPart>;
  /** What of theirs. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** Who is shown it. */
  readonly recipients: ReadonlyArray<Role>;
  /** By which laws. */
  readonly lawfulBasis: ReadonlyArray<Scalars['String']['output']>;
  /** The rules that show anything of it. */
  readonly rules: ReadonlyArray<Scalars['ID']['output']>;
  /** How long it is kept. */
  readonly retention: Scalars['String']['output'];
  /** The data protection impact assessment that it rests on. */
  readonly dpiaReference: Scalars['String']['output'];
  /** The first day. */
  readonly from: Scalars['PartialDate']['output'];
  /** The last day. */
  readonly until: Scalars['PartialDate']['output'];
  /** When it has to be reviewed. */
  readonly reviewBy: Scalars['PartialDate']['output'];
};

/** A source of which a new look would bring more than a picture did. */
export type AnswerSince = {
  readonly __typename?: 'AnswerSince';
  /** The source, by its agency's code. */
  readonly agency: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What has happened since. */
  readonly news: SourceNews;
};

/** What has happened at a source since a picture. */
export type SourceNews =
  /** Its people have answered all that they were asked. */
  | 'ANSWERED'
  /** Its system answers again. */
  | 'ANSWERING';

/** Which access events are wanted; all that is named must hold. */
export type AccessFilter = {
  /** People who were shown. One person may be known by several references; any of them will do. */
  readonly people?: InputMaybe<ReadonlyArray<PersonShown>>;
  /** The practitioner who asked: issuer and subject together. */
  readonly user?: InputMaybe<Scalars['String']['input']>;
  /** A team of whoever asked. */
  readonly team?: InputMaybe<Scalars['String']['input']>;
  /** The organisation of whoever asked. */
  readonly agency?: InputMaybe<Scalars['String']['input']>;
  /** The referral that was named, whether or not there is one. */
  readonly referral?: InputMaybe<Scalars['ID']['input']>;
  /** A rule that decided. */
  readonly rule?: InputMaybe<Scalars['String']['input']>;
  /** The kind of question or change. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** A code of why it was refused. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What was decided. */
  readonly decision?: InputMaybe<AccessDecision>;
  /** From this instant on. */
  readonly from?: InputMaybe<Scalars['Instant']['input']>;
  /** Before this instant. */
  readonly before?: InputMaybe<Scalars['Instant']['input']>;
};

/** Somebody who was shown: a person of a referral, or an agency's record of one. Name one of the two pairs. */
export type PersonShown = {
  /** The referral that names the person. */
  readonly referral?: InputMaybe<Scalars['ID']['input']>;
  /** Their reference within that referral. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** The agency whose record it is. */
  readonly agency?: InputMaybe<Scalars['String']['input']>;
  /** The agency's own reference to its record. */
  readonly holding?: InputMaybe<Scalars['ID']['input']>;
};

/** What was decided at the door. */
export type AccessDecision =
  /** It was let in. */
  | 'PERMIT'
  /** It was refused. */
  | 'REFUSE';

/** How access events are written out. */
export type AccessFormat =
  /** A table (RFC 4180) whose cells cannot run as formulas. */
  | 'CSV'
  /** One JSON object a line. */
  | 'NDJSON'
  /** FHIR R4 AuditEvents, by IHE Basic Audit Log Patterns, one a line. */
  | 'BALP'
  /** OCSF API Activity, one a line. */
  | 'OCSF';

/** A page of access events, and how much of the log it was taken from. */
export type AccessEvents = {
  readonly __typename?: 'AccessEvents';
  /** The events, newest first. There may be fewer than asked for and still a next page. */
  readonly nodes: ReadonlyArray<AccessEvent>;
  /** Give it as `after` for those before; null where there are none. */
  readonly next?: Maybe<Scalars['String']['output']>;
  /** So many records of the log have been looked through. */
  readonly recordsSearched: Scalars['Int']['output'];
  /** So many records the log has. Where it is more, the newest are yet to be looked through. */
  readonly recordsInLog: Scalars['Int']['output'];
};

/** One question that was put to the hub, from its intent to what became of the answer. */
export type AccessEvent = {
  readonly __typename?: 'AccessEvent';
  /** The question's id; agencies' own logs name it too. */
  readonly id: Scalars['ID']['output'];
  /** When it was asked. */
  readonly at: Scalars['Instant']['output'];
  /** What kind of question or change it was. */
  readonly kind: Scalars['String']['output'];
  /** What was decided at the door. */
  readonly decision: AccessDecision;
  /** Codes of why it was refused; the asker was told none of them. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Who asked: issuer and subject together. */
  readonly user: Scalars['String']['output'];
  /** For which organisation. */
  readonly agency: Scalars['String']['output'];
  /** In which roles. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** In which teams. */
  readonly teams: ReadonlyArray<Scalars['String']['output']>;
  /** In which session of their identity provider, where it names one. */
  readonly session?: Maybe<Scalars['String']['output']>;
  /** The referral that was named, whether or not there is one. */
  readonly referral?: Maybe<Scalars['ID']['output']>;
  /** The referral as it stood at that moment. */
  readonly referralThen?: Maybe<ReferralThen>;
  /** The rules that decided. */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
  /** What in law it rested on. */
  readonly basis: ReadonlyArray<Scalars['String']['output']>;
  /** The sharing agreements that it rested on, each with its version. */
  readonly agreements: ReadonlyArray<AgreementThen>;
  /** The agencies that were to be asked. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** The digest of the rule book that ruled. */
  readonly policy: Scalars['String']['output'];
  /** Changes to the hub's own books that came of it. */
  readonly changes: ReadonlyArray<RecordedChange>;
  /** What left the hub; null where nothing did. */
  readonly released?: Maybe<ReleasedThen>;
  /** Whether the bytes arrived; null where nobody knows, and then they count as seen. */
  readonly delivery?: Maybe<Delivery>;
  /** Whether it was given up without an answer. */
  readonly abandoned: Scalars['Boolean']['output'];
  /** Where its intent stands in the log. */
  readonly place: LogPlace;
};

/** A referral as it stood when it was asked about. */
export type ReferralThen = {
  readonly __typename?: 'ReferralThen';
  /** Where it stood. */
  readonly status: Scalars['String']['output'];
  /** How urgent it was. */
  readonly rag: Scalars['String']['output'];
  /** Its level of need. */
  readonly threshold: Scalars['Int']['output'];
  /** What the hub asked for. */
  readonly purpose: Scalars['String']['output'];
  /** Whether the family agreed. */
  readonly familyAgreement: Scalars['String']['output'];
};

/** A version of a sharing agreement. */
export type AgreementThen = {
  readonly __typename?: 'AgreementThen';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its version. */
  readonly version: Scalars['Int']['output'];
};

/** A change to a document of the hub's own. */
export type RecordedChange = {
  readonly __typename?: 'RecordedChange';
  /** Which kind of change. */
  readonly act: Scalars['String']['output'];
  /** The document, by kind and id. */
  readonly changes: Scalars['String']['output'];
  /** Its version once changed. */
  readonly version: Scalars['Int']['output'];
  /** Codes of why. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** SHA-256 of the document as changed. */
  readonly digest: Scalars['String']['output'];
};

/** What left the hub for one answer. */
export type ReleasedThen = {
  readonly __typename?: 'ReleasedThen';
  /** When it was put on record, before the first byte left. */
  readonly at: Scalars['Instant']['output'];
  /** The answer's HTTP status. */
  readonly status: Scalars['Int']['output'];
  /** How many bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** SHA-256 of exactly the bytes that left. */
  readonly digest: Scalars['String']['output'];
  /** The sealed pictures that were in it, by id. */
  readonly pictures: ReadonlyArray<Scalars['ID']['output']>;
  /** What of which agency was shown. */
  readonly sources: ReadonlyArray<SourceThen>;
  /** Everybody who was shown, by the log's own references. */
  readonly subjects: ReadonlyArray<Scalars['String']['output']>;
  /** Codes of why something was kept once it had been gathered. */
  readonly kept: ReadonlyArray<Scalars['String']['output']>;
};

/** What one agency said, and what of it was shown. Names of fields, never values. */
export type SourceThen = {
  readonly __typename?: 'SourceThen';
  /** The agency. */
  readonly agency: Scalars['String']['output'];
  /** What it did or did not say. */
  readonly state: Scalars['String']['output'];
  /** How many entries it gave. */
  readonly held: Scalars['Int']['output'];
  /** How many of them were shown. */
  readonly shown: Scalars['Int']['output'];
  /** Which fields of them. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** By which rules they were shown or kept back. */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
};

/** What became of the bytes, as far as the hub saw. */
export type Delivery =
  /** They were written to the asker's connection. */
  | 'DELIVERED'
  /** The connection broke. */
  | 'ABORTED';

/** A place in the log. */
export type LogPlace = {
  readonly __typename?: 'LogPlace';
  /** The writer's random name. */
  readonly writer: Scalars['String']['output'];
  /** Its record, counted from 0. */
  readonly seq: Scalars['Int']['output'];
};

/** What the log says of itself. */
export type AuditCheckpoint = {
  readonly __typename?: 'AuditCheckpoint';
  /** The signed note (C2SP tlog-checkpoint); null while nothing is in it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How many records it covers. */
  readonly size: Scalars['Int']['output'];
  /** SOUND, LATE or REFUSING. */
  readonly standing: Scalars['String']['output'];
  /** When this gateway first knew of it, within a second of its signing; null while nothing is signed. */
  readonly signedAt?: Maybe<Scalars['Instant']['output']>;
  /** How many seconds ago that was. */
  readonly ageSeconds?: Maybe<Scalars['Int']['output']>;
  /** Who keeps checkpoints outside of the hub, and up to which. */
  readonly witnesses: ReadonlyArray<AuditWitness>;
  /** The keys by which it is checked (C2SP verifier keys). */
  readonly verifierKeys: ReadonlyArray<Scalars['String']['output']>;
};

/** Somebody outside who keeps what the log said of itself, so that its past cannot be changed unseen. */
export type AuditWitness = {
  readonly __typename?: 'AuditWitness';
  /** Its name: the witness's own, where it is kept, or the agency's code. */
  readonly name: Scalars['String']['output'];
  /** How it comes by checkpoints. */
  readonly kind: AuditWitnessKind;
  /** So many records the newest checkpoint covers that it is known to keep; null where it is known to keep none. */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /** When it is known to have kept it. */
  readonly keptAt?: Maybe<Scalars['Instant']['output']>;
  /** How many seconds ago that was. */
  readonly ageSeconds?: Maybe<Scalars['Int']['output']>;
  /** SOUND, LATE or REFUSING, by the log's own budget; null where it is only read. */
  readonly standing?: Maybe<Scalars['String']['output']>;
};

/** How a witness comes by checkpoints. */
export type AuditWitnessKind =
  /** A file or a service that is shown each. */
  | 'KEEPER'
  /** An agency: the newest goes with every question, and the agency has it in its own log before it answers. */
  | 'AGENCY'
  /** An agency's own log, which this hub was compared with when it started. */
  | 'AGENCY_LOG';

/** Access events, written out. */
export type AccessExport = {
  readonly __typename?: 'AccessExport';
  /** All of them. */
  readonly text: Scalars['String']['output'];
  /** How many events. */
  readonly events: Scalars['Int']['output'];
  /** SHA-256 of the text in UTF-8, which stands in the log too. */
  readonly digest: Scalars['String']['output'];
};

/** Numbers of a span of time. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** From this instant on. */
  readonly from: Scalars['Instant']['output'];
  /** Before this one. */
  readonly before: Scalars['Instant']['output'];
  /** The numbers, group by group. */
  readonly groups: ReadonlyArray<StatisticsGroup>;
};

/** Numbers that belong together. */
export type StatisticsGroup = {
  readonly __typename?: 'StatisticsGroup';
  /** What is counted. */
  readonly name: Scalars['String']['output'];
  /** Each number. */
  readonly cells: ReadonlyArray<StatisticsCell>;
};

/** One number. */
export type StatisticsCell = {
  readonly __typename?: 'StatisticsCell';
  /** Of what. */
  readonly label: Scalars['String']['output'];
  /** How many, to the nearest five in each month; null where a month has 1 to 7. */
  readonly count?: Maybe<Scalars['Int']['output']>;
};

/** Need-to-know that somebody took for themselves, for a few hours and in everybody's sight. */
export type Emergency = {
  readonly __typename?: 'Emergency';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The referral that it opened. */
  readonly referral: Scalars['ID']['output'];
  /** To whom. */
  readonly by: Scalars['ID']['output'];
  /** Why, by code. */
  readonly reason: EmergencyReason;
  /** Why, in their words. */
  readonly because: Scalars['String']['output'];
  /** From when. */
  readonly from: Scalars['Instant']['output'];
  /** Until when. */
  readonly until: Scalars['Instant']['output'];
  /** Whether it opens anything now. */
  readonly lasting: Scalars['Boolean']['output'];
  /** Who was told of it. */
  readonly notices: ReadonlyArray<Scalars['ID']['output']>;
  /** By when it has to be reviewed. */
  readonly reviewDueBy: Scalars['Instant']['output'];
  /** Whether its review is late. */
  readonly reviewOverdue: Scalars['Boolean']['output'];
  /** What the review found, once there was one. */
  readonly reviewed?: Maybe<EmergencyReview>;
};

/** What the review of an emergency found. */
export type EmergencyReview = {
  readonly __typename?: 'EmergencyReview';
  /** Who reviewed it. */
  readonly by: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** What it comes to. */
  readonly outcome: ReviewOutcome;
  /** The findings. */
  readonly findings: Scalars['String']['output'];
};

/** That an emergency was declared. It tells nothing of the family. */
export type EmergencyNotice = {
  readonly __typename?: 'EmergencyNotice';
  /** The emergency. */
  readonly id: Scalars['ID']['output'];
  /** The referral that it opened. */
  readonly referral: Scalars['ID']['output'];
  /** To whom. */
  readonly by: Scalars['ID']['output'];
  /** Why, by code. */
  readonly reason: EmergencyReason;
  /** From when. */
  readonly from: Scalars['Instant']['output'];
  /** Until when. */
  readonly until: Scalars['Instant']['output'];
  /** Who is told: information governance, or an agency. */
  readonly told: Scalars['ID']['output'];
};

/** Why somebody opens a referral that is not theirs. */
export type EmergencyReason =
  /** A child is in danger now. */
  | 'CHILD_IN_IMMEDIATE_DANGER'
  /** Whoever works it is not there at this hour. */
  | 'OUT_OF_HOURS'
  /** Whoever works it cannot be reached. */
  | 'ALLOCATED_WORKER_UNREACHABLE'
  /** A court or the police need an answer sooner. */
  | 'COURT_OR_POLICE_DEADLINE';

/** What one of the family said, and how far it goes. */
export type FamilyAgreementInput = {
  /** What it comes to. */
  readonly state: RecordableAgreement;
  /** Who of the referral said it; only for a yes or a no. */
  readonly givenBy?: InputMaybe<Scalars['ID']['input']>;
  /** What lets them speak; only for a yes or a no. */
  readonly capacity?: InputMaybe<Capacity>;
  /** Whose information it is about: people of this referral. */
  readonly about: ReadonlyArray<Scalars['ID']['input']>;
  /** Only these categories; every one where left out. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only these agencies; every one where left out. */
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The first day; today where left out. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The last day. */
  readonly until?: InputMaybe<Scalars['PartialDate']['input']>;
  /** For a child under 16 who speaks for themselves. */
  readonly gillick?: InputMaybe<GillickInput>;
};

/** That a child under 16 was found competent for one decision. */
export type GillickInput = {
  /** Who found so. */
  readonly assessor: Scalars['String']['input'];
  /** When. */
  readonly assessedOn: Scalars['PartialDate']['input'];
  /** For which decision. */
  readonly decision: Scalars['String']['input'];
};

/** Going without the family's agreement. */
export type OverrideInput = {
  /** Why, by code. */
  readonly reason: OverrideReason;
  /** Why in this case, in your words. */
  readonly because: Scalars['String']['input'];
  /** Whose information it is about: people of this referral. */
  readonly about: ReadonlyArray<Scalars['ID']['input']>;
  /** Only these categories; every one where left out. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only these agencies; every one where left out. */
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The first day; today where left out. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The last day. */
  readonly until?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Something that is on record of what the family said. Nothing is ever taken out. */
export type FamilyAgreementEntry = {
  readonly __typename?: 'FamilyAgreementEntry';
  /** Its id within the referral. */
  readonly id: Scalars['ID']['output'];
  /** What it comes to. */
  readonly state: FamilyAgreement;
  /** Who of the referral said it. */
  readonly givenBy?: Maybe<Scalars['ID']['output']>;
  /** What lets them speak. */
  readonly capacity?: Maybe<Capacity>;
  /** Whose information it is about. */
  readonly about: ReadonlyArray<Scalars['ID']['output']>;
  /** Only these categories; every one where there is none. */
  readonly categories?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Only these agencies; every one where there is none. */
  readonly agencies?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The first day. */
  readonly from: Scalars['PartialDate']['output'];
  /** The last day. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** For a child under 16: who found them competent, when, for what. */
  readonly gillick?: Maybe<GillickAssessment>;
  /** Why one goes without agreement, and by whose authority. */
  readonly override?: Maybe<AgreementOverride>;
  /** Who wrote it down. */
  readonly recordedBy: Scalars['ID']['output'];
  /** When. */
  readonly recordedAt: Scalars['Instant']['output'];
};

/** That a child under 16 was found competent for one decision. */
export type GillickAssessment = {
  readonly __typename?: 'GillickAssessment';
  /** Who found so. */
  readonly assessor: Scalars['String']['output'];
  /** When. */
  readonly assessedOn: Scalars['PartialDate']['output'];
  /** For which decision. */
  readonly decision: Scalars['String']['output'];
};

/** Going without the family's agreement. It counts only with authority. */
export type AgreementOverride = {
  readonly __typename?: 'AgreementOverride';
  /** Why, by code. */
  readonly reason: OverrideReason;
  /** Why in this case. */
  readonly because: Scalars['String']['output'];
  /** Whose authority it has; none while it is a proposal. */
  readonly authorised?: Maybe<SignedAct>;
};

/** What may be written down by whoever asked the family. */
export type RecordableAgreement =
  /** Nobody has asked. */
  | 'NOT_SOUGHT'
  /** Asked, and not answered yet. */
  | 'SOUGHT_PENDING'
  /** Given. */
  | 'GIVEN'
  /** Refused. */
  | 'REFUSED';

/** What lets somebody speak for those whose information it is. */
export type Capacity =
  /** A parent or carer, for the children and themselves. */
  | 'PARENTAL_RESPONSIBILITY'
  /** An adult, for themselves. */
  | 'ADULT_FOR_THEMSELVES'
  /** Somebody of 16 or 17, for themselves. */
  | 'YOUNG_PERSON'
  /** A child under 16 who was found competent for this decision. */
  | 'GILLICK_COMPETENT_CHILD';

/** Why one goes without the family's agreement. */
export type OverrideReason =
  /** To ask would put a child at greater risk of significant harm. */
  | 'RISK_OF_SIGNIFICANT_HARM'
  /** To ask would put somebody else at risk. */
  | 'RISK_TO_ANOTHER_PERSON'
  /** To ask would obstruct a police investigation. */
  | 'WOULD_OBSTRUCT_POLICE'
  /** To ask would cause delay that cannot be justified. */
  | 'UNJUSTIFIED_DELAY'
  /** To ask would lose evidence. */
  | 'LOSS_OF_EVIDENCE'
  /** It is not safe to contact them. */
  | 'NOT_SAFE_TO_CONTACT'
  /** They cannot be reached. */
  | 'UNABLE_TO_CONTACT';

/** The family as the agencies together know it, at one moment, for one referral. */
export type FamilyPicture = {
  readonly __typename?: 'FamilyPicture';
  /** Id of this picture. */
  readonly id: Scalars['ID']['output'];
  /** SHA-256 of the picture as it was sealed; a decision cites it. */
  readonly digest: Scalars['String']['output'];
  /** The referral that it was asked for. */
  readonly referral: Scalars['ID']['output'];
  /** When it was put together. */
  readonly asOf: Scalars['Instant']['output'];
  /** The children whom the referral is about, by person id. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  /** Everybody in the picture, the children of the referral first. */
  readonly members: ReadonlyArray<Member>;
  /** Every relationship between members, each with the source that asserts it. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Who is said to live or have lived together. */
  readonly households: ReadonlyArray<Household>;
  /** What happened, oldest first; entries whose date nobody knows come last. */
  readonly chronology: Chronology;
  /** States that still hold: plans, markers, licences. */
  readonly flags: ReadonlyArray<Flag>;
  /** Professionals who work with the family. */
  readonly professionals: ReadonlyArray<Professional>;
  /** Facts on which sources disagree. The hub picks no winner. */
  readonly conflicts: ReadonlyArray<FactConflict>;
  /**
   * Adults whom the referral does not name, and whom sources put in the child's life now: in the home, beside a
   * parent, caring for the child, or as a risk to the child.
   */
  readonly newcomers: ReadonlyArray<Newcomer>;
  /** What every registered source did or did not say. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** What is held and not shown, where policy lets that be known. */
  readonly withheld: ReadonlyArray<Withheld>;
  /** The audit receipt is in the Audit-Receipt header of the same answer; here is the question it stands for. */
  readonly receipt: Scalars['ID']['output'];
};


/** The family as the agencies together know it, at one moment, for one referral. */
export type FamilyPictureChronologyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChronologyFilter>;
};

/**
 * An adult whom the referral does not name, and whom sources put in the child's life now. Ask what they have to do
 * with the child.
 */
export type Newcomer = {
  readonly __typename?: 'Newcomer';
  /** Who, by id among the members. */
  readonly person: Scalars['ID']['output'];
  /** What it is that sources say of them. */
  readonly signs: ReadonlyArray<NewcomerSign>;
  /** Others of these who may be the same person, told of by other sources. A hint: nobody is taken for anybody by it. */
  readonly maybeSame: ReadonlyArray<Scalars['ID']['output']>;
};

/** What sources say of an adult whom the referral does not name. */
export type NewcomerSign = {
  readonly __typename?: 'NewcomerSign';
  /** How they stand to the family. */
  readonly how: NewcomerWay;
  /** Beside whom of the family, by id. */
  readonly of: Scalars['ID']['output'];
  /** The address, where that is what they share. */
  readonly at?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  readonly heldBy: ReadonlyArray<Scalars['ID']['output']>;
  /** Since when, by the earliest account. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** The same in a sentence. */
  readonly says: Scalars['String']['output'];
};

/** How somebody stands to the family. */
export type NewcomerWay =
  /** Is said to live with them. */
  | 'LIVES_WITH'
  /** Is said to live at the same address. */
  | 'LIVES_AT'
  /** Is said to be the partner of a parent or carer. */
  | 'PARTNER_OF'
  /** Is said to be a parent or carer of the child. */
  | 'CARES_FOR'
  /** Is said to pose a risk to the child. */
  | 'POSES_RISK_TO';

/** Narrows a chronology. */
export type ChronologyFilter = {
  /** Only entries about these people. */
  readonly people?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only entries held by these agencies. */
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only entries of these categories. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only entries that may be of this day or later. What has no date, or too little of one to tell, stays. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only entries that may be of this day or earlier. What has no date, or too little of one to tell, stays. */
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A page of the chronology. */
export type Chronology = {
  readonly __typename?: 'Chronology';
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<Entry>;
  /** How many entries match in all. */
  readonly total: Scalars['Int']['output'];
  /** Cursor of the last entry of this page; absent on the last page. */
  readonly next?: Maybe<Scalars['String']['output']>;
};

/** One thing that an agency holds, as far as rules show it. */
export type Entry = {
  readonly __typename?: 'Entry';
  /** Id within the hub. */
  readonly id: Scalars['ID']['output'];
  /** The agency that holds it. */
  readonly heldBy: Scalars['ID']['output'];
  /** The person it is about. */
  readonly about: Scalars['ID']['output'];
  /** Its category. */
  readonly category: Scalars['String']['output'];
  /** When it happened or began; absent where withheld or unknown. */
  readonly occurredOn?: Maybe<OccurredOn>;
  /** One line; absent where withheld. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The whole text; absent where withheld or where there is none. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** What kind of statement it is; absent where withheld. */
  readonly standing?: Maybe<Standing>;
  /** What its owner asks of whoever handles it. */
  readonly handling: Handling;
  /** Whether its link to this person still waits for somebody to confirm it. */
  readonly provisional: Scalars['Boolean']['output'];
};

/** A date with the precision at which it is known. */
export type OccurredOn = {
  readonly __typename?: 'OccurredOn';
  /** The date, no more precise than known. */
  readonly date: Scalars['PartialDate']['output'];
  /** How precise it is. */
  readonly precision: Precision;
};

/** How precisely a date is known. */
export type Precision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR';

/** What kind of statement an entry is. */
export type Standing = {
  readonly __typename?: 'Standing';
  /** Fact, opinion, allegation or intelligence. */
  readonly kind: StandingKind;
  /** Police 3x5x2 source and information grades, where graded. */
  readonly grade?: Maybe<Scalars['String']['output']>;
};

/** What kind of statement an entry is. */
export type StandingKind =
  /** Recorded as a fact. */
  | 'FACT'
  /** A professional's opinion. */
  | 'OPINION'
  /** Alleged, not established. */
  | 'ALLEGATION'
  /** Intelligence, graded by its owner. */
  | 'INTELLIGENCE';

/** What an entry's owner asks of whoever handles it. */
export type Handling = {
  readonly __typename?: 'Handling';
  /** Whether there are conditions. */
  readonly code: HandlingCode;
  /** The conditions, in words. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
};

/** Whether an owner sets conditions on handling. */
export type HandlingCode =
  /** Lawful sharing permitted. */
  | 'LAWFUL_SHARING'
  /** Only under the conditions given. */
  | 'WITH_CONDITIONS';

/** Somebody in the picture. */
export type Member = {
  readonly __typename?: 'Member';
  /** The person. */
  readonly person: Person;
  /** What this person is to others, each with its source. */
  readonly relationship: ReadonlyArray<Relationship>;
  /** How agencies' records came to stand for this person. */
  readonly match: ReadonlyArray<Match>;
  /** Id of the household they live in now, where a source says. */
  readonly household?: Maybe<Scalars['ID']['output']>;
};

/** A person, claim by claim. */
export type Person = {
  readonly __typename?: 'Person';
  /** Id within this picture. */
  readonly id: Scalars['ID']['output'];
  /** How to call this person in this picture. */
  readonly label: Scalars['String']['output'];
  /** Place in the family. */
  readonly part: FamilyPart;
  /** Names, with who says so. */
  readonly names: ReadonlyArray<NameClaim>;
  /** Dates of birth, with who says so. */
  readonly datesOfBirth: ReadonlyArray<DateClaim>;
  /** Dates of death, with who says so. */
  readonly datesOfDeath: ReadonlyArray<DateClaim>;
  /** Expected dates of delivery of an unborn child, with who says so. */
  readonly expectedDelivery: ReadonlyArray<DateClaim>;
  /** Sexes recorded, with who says so. */
  readonly sexes: ReadonlyArray<Claim>;
  /** Addresses over time, with who says so. */
  readonly addresses: ReadonlyArray<AddressClaim>;
};

/** Place in the family of a referral. */
export type FamilyPart =
  /** The child whom the referral is about. */
  | 'SUBJECT'
  /** Another child of the family or household. */
  | 'CHILD'
  /** A parent or carer. */
  | 'PARENT_CARER'
  /** Another adult of the household. */
  | 'ADULT_IN_HOUSEHOLD'
  /** Somebody of whom an agency says that they pose a risk to a child of the family, related or not. */
  | 'POSES_RISK'
  /** A relative outside of the household. */
  | 'OTHER_RELATIVE';

/** A value and everybody who asserts it. */
export type Claim = {
  readonly __typename?: 'Claim';
  /** The value. */
  readonly value: Scalars['String']['output'];
  /** Agency codes, or REFERRAL. */
  readonly heldBy: ReadonlyArray<Scalars['ID']['output']>;
};

/** A date and everybody who asserts it. */
export type DateClaim = {
  readonly __typename?: 'DateClaim';
  /** The date, no more precise than known. */
  readonly value: Scalars['PartialDate']['output'];
  /** Agency codes, or REFERRAL. */
  readonly heldBy: ReadonlyArray<Scalars['ID']['output']>;
};

/** A name and everybody who asserts it. */
export type NameClaim = {
  readonly __typename?: 'NameClaim';
  /** Given and family names. */
  readonly value: Scalars['String']['output'];
  /** How it is or was used. */
  readonly use: NameUse;
  /** Agency codes, or REFERRAL. */
  readonly heldBy: ReadonlyArray<Scalars['ID']['output']>;
};

/** How a name is or was used. */
export type NameUse =
  /** The legal name. */
  | 'LEGAL'
  /** The name the person goes by. */
  | 'PREFERRED'
  /** Another name used. */
  | 'ALIAS'
  /** A name used before. */
  | 'PREVIOUS'
  /** The name given at birth. */
  | 'BIRTH';

/** An address and everybody who asserts it. */
export type AddressClaim = {
  readonly __typename?: 'AddressClaim';
  /** House and street. */
  readonly value: Scalars['String']['output'];
  /** Postcode. */
  readonly postcode: Scalars['String']['output'];
  /** First day there. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day there; absent while they live there. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** Agency codes, or REFERRAL. */
  readonly heldBy: ReadonlyArray<Scalars['ID']['output']>;
};

/** One source's word that a person is the … of another. */
export type Relationship = {
  readonly __typename?: 'Relationship';
  /** The person. */
  readonly person: Scalars['ID']['output'];
  /** What they are to the other. */
  readonly kind: RelationshipKind;
  /** The other. */
  readonly of: Scalars['ID']['output'];
  /** Agency code, or REFERRAL. */
  readonly source: Scalars['ID']['output'];
  /** Since when. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when; absent while it lasts. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

/** Kinship and household codes, after HL7 RoleCode. */
export type RelationshipKind =
  /** Mother. */
  | 'MOTHER'
  /** Father. */
  | 'FATHER'
  /** Step-parent. */
  | 'STEP_PARENT'
  /** Adoptive parent. */
  | 'ADOPTIVE_PARENT'
  /** Foster carer. */
  | 'FOSTER_CARER'
  /** Special guardian. */
  | 'SPECIAL_GUARDIAN'
  /** Parent, not said which. */
  | 'PARENT'
  /** Child. */
  | 'CHILD'
  /** Sibling. */
  | 'SIBLING'
  /** Half-sibling. */
  | 'HALF_SIBLING'
  /** Step-sibling. */
  | 'STEP_SIBLING'
  /** Twin. */
  | 'TWIN'
  /** Grandparent. */
  | 'GRANDPARENT'
  /** Grandchild. */
  | 'GRANDCHILD'
  /** Aunt or uncle. */
  | 'AUNT_OR_UNCLE'
  /** Cousin. */
  | 'COUSIN'
  /** Husband, wife or civil partner. */
  | 'SPOUSE'
  /** Partner. */
  | 'PARTNER'
  /** Former partner. */
  | 'FORMER_PARTNER'
  /** Lives in the same household; no relation is claimed. */
  | 'HOUSEHOLD_MEMBER'
  /** Poses a risk to the other, in the source's assessment. */
  | 'POSES_RISK_TO'
  /** Another relative. */
  | 'OTHER_RELATIVE';

/** How one agency's record came to stand for a person. */
export type Match = {
  readonly __typename?: 'Match';
  /** The agency. */
  readonly agency: Scalars['ID']['output'];
  /** How sure the machine is; it never says certain. */
  readonly grade: MatchGrade;
  /** Whether a person has confirmed it. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** Each field's share, which sum to the whole. */
  readonly parts: ReadonlyArray<MatchPart>;
};

/** How sure the machine is that a record is this person's. */
export type MatchGrade =
  /** Very likely; used provisionally and marked so. */
  | 'PROBABLE'
  /** Possible; somebody must look before anything is used. */
  | 'POSSIBLE'
  /** Strong evidence for and against; two people must look. */
  | 'CONFLICT'
  /** No match. */
  | 'NONE';

/** One field's share in a match. */
export type MatchPart = {
  readonly __typename?: 'MatchPart';
  /** The field. */
  readonly field: Scalars['String']['output'];
  /** How far it agrees. */
  readonly level: Scalars['String']['output'];
  /** Its share in thousandths of a bit; negative speaks against. */
  readonly milliBits: Scalars['Int']['output'];
  /** The same in words, without any value. */
  readonly says: Scalars['String']['output'];
};

/** People at one address. */
export type Household = {
  readonly __typename?: 'Household';
  /** Id within this picture. */
  readonly id: Scalars['ID']['output'];
  /** House and street. */
  readonly address: Scalars['String']['output'];
  /** Postcode. */
  readonly postcode: Scalars['String']['output'];
  /** Who is said to live or have lived there, and when. */
  readonly residents: ReadonlyArray<Resident>;
};

/** One source's word that a person lived at an address. */
export type Resident = {
  readonly __typename?: 'Resident';
  /** The person. */
  readonly person: Scalars['ID']['output'];
  /** Agency code, or REFERRAL. */
  readonly source: Scalars['ID']['output'];
  /** First day. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day; absent while they live there. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

/** A state that still holds. */
export type Flag = {
  readonly __typename?: 'Flag';
  /** The person. */
  readonly person: Scalars['ID']['output'];
  /** The entry's category. */
  readonly category: Scalars['String']['output'];
  /** The agency that holds it. */
  readonly heldBy: Scalars['ID']['output'];
  /** Since when. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** The entry. */
  readonly entry: Scalars['ID']['output'];
};

/** A professional who works with the family. */
export type Professional = {
  readonly __typename?: 'Professional';
  /** The person they work with. */
  readonly person: Scalars['ID']['output'];
  /** The agency that says so. */
  readonly heldBy: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Role. */
  readonly role: Scalars['String']['output'];
  /** Service or team. */
  readonly service: Scalars['String']['output'];
  /** How to reach them. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Last contact. */
  readonly lastContact?: Maybe<Scalars['PartialDate']['output']>;
};

/** A fact on which sources disagree. */
export type FactConflict = {
  readonly __typename?: 'FactConflict';
  /** The person. */
  readonly person: Scalars['ID']['output'];
  /** Which fact. */
  readonly fact: DisputedFact;
  /** What each source says. */
  readonly claims: ReadonlyArray<Claim>;
};

/** A fact that sources can disagree on. */
export type DisputedFact =
  /** Date of birth. */
  | 'DATE_OF_BIRTH'
  /** Sex. */
  | 'SEX'
  /** Where they live now. */
  | 'CURRENT_ADDRESS'
  /** Date of death. */
  | 'DATE_OF_DEATH';

/** What one source did or did not say. Each registered source has a line on every picture. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** The agency. */
  readonly agency: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it did or did not say. */
  readonly state: CoverageState;
  /** Up to when its information is current. */
  readonly asOf?: Maybe<Scalars['Instant']['output']>;
  /** When it was asked. */
  readonly askedAt?: Maybe<Scalars['Instant']['output']>;
  /** When it answered. */
  readonly answeredAt?: Maybe<Scalars['Instant']['output']>;
  /** By when a person there is to have answered what they have not. */
  readonly dueAt?: Maybe<Scalars['Instant']['output']>;
  /** By when people there would have to answer, were they asked again now; absent where they have still to answer, and where a system answers. */
  readonly againBy?: Maybe<Scalars['Instant']['output']>;
  /** The days that its records cover. */
  readonly window?: Maybe<CoverageWindow>;
  /** The area that its records cover. */
  readonly area?: Maybe<Scalars['String']['output']>;
  /** How often it is brought up to date. */
  readonly freshness?: Maybe<Scalars['String']['output']>;
  /** What the state means here, in plain words. */
  readonly note: Scalars['String']['output'];
};

/** The days that a source's records cover. */
export type CoverageWindow = {
  readonly __typename?: 'CoverageWindow';
  /** First day. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day; absent while they go on. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

/** What a source did or did not say. Silence never reads as nothing known. */
export type CoverageState =
  /** It answered, and what it said is shown. */
  | 'ANSWERED'
  /** It answered that it knows nobody of this family. */
  | 'NO_TRACE'
  /** It answered in part; the note says what is missing. */
  | 'PARTIAL'
  /** Somebody there will answer. */
  | 'PENDING'
  /** It was not asked; the note says why as far as policy allows. */
  | 'NOT_ASKED'
  /** Its agency has paused it. */
  | 'PAUSED'
  /** It could not be reached. Treat its history as unknown. */
  | 'UNAVAILABLE'
  /** It did not answer in time. Treat its history as unknown. */
  | 'TIMED_OUT'
  /** It answered nonsense, and nothing of it was used. */
  | 'FAULTY'
  /** It holds something that may not be shown to you. */
  | 'WITHHELD'
  /** It has nothing that may be shared with you for this purpose, whether or not it holds anything. */
  | 'NOTHING_SHAREABLE'
  /** The agreement or consent to ask it has ended. */
  | 'EXPIRED';

/** Something held and not shown. */
export type Withheld = {
  readonly __typename?: 'Withheld';
  /** The agency. */
  readonly heldBy: Scalars['ID']['output'];
  /** The category. */
  readonly category: Scalars['String']['output'];
};

/** A decision. */
export type DecisionInput = {
  /** What is decided upon. */
  readonly kind: DecisionKind;
  /** What becomes of the referral. */
  readonly outcome?: InputMaybe<ReferralOutcome>;
  /** What a strategy discussion came to; goes with its outcome alone. */
  readonly strategy?: InputMaybe<StrategyOutcome>;
  /** Why. */
  readonly rationale: Scalars['String']['input'];
  /** The picture that was seen. */
  readonly picture?: InputMaybe<CitedPictureInput>;
  /** Why it is decided without sources that were to be heard. */
  readonly despiteUnheard?: InputMaybe<Scalars['String']['input']>;
  /** The primary need; needed where the case goes on to an assessment or a section 47 enquiry. */
  readonly need?: InputMaybe<PrimaryNeed>;
  /** What the statutory return asks besides, where it is known. */
  readonly census?: InputMaybe<CensusCodesInput>;
};

/** What the children in need census asks of a decision. */
export type CensusCodesInput = {
  /** When an assessment began, where one did. */
  readonly assessmentStartedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** When it was authorised as complete. */
  readonly assessmentAuthorisedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Factors found, by their codes in the census, such as 3B. */
  readonly factors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Why the child's case was closed, where it ends with the hub. */
  readonly closure?: InputMaybe<ClosureReason>;
  /** Whether no initial child protection conference is needed after a section 47 enquiry. */
  readonly conferenceNotRequired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A sealed picture that was seen. */
export type CitedPictureInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** SHA-256 of the sealed picture. */
  readonly digest: Scalars['String']['input'];
};

/** One page of a worklist. */
export type Worklist = {
  readonly __typename?: 'Worklist';
  /** The moment that it shows. */
  readonly now: Scalars['Instant']['output'];
  /** The referrals. */
  readonly rows: ReadonlyArray<WorklistRow>;
  /** Where the next page begins. */
  readonly next?: Maybe<Scalars['String']['output']>;
};

/** One referral on a worklist. */
export type WorklistRow = {
  readonly __typename?: 'WorklistRow';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** Where it stands. */
  readonly status: ReferralStatus;
  /** When it was received. */
  readonly receivedAt: Scalars['Instant']['output'];
  /** How urgent it is. */
  readonly rag: RagRating;
  /** Whether somebody qualified has rated it. */
  readonly rated: Scalars['Boolean']['output'];
  /** Level of need, 1 to 4. */
  readonly threshold: Scalars['Int']['output'];
  /** The team that works it. */
  readonly team?: Maybe<Scalars['ID']['output']>;
  /** Whether it is yours. */
  readonly mine: Scalars['Boolean']['output'];
  /** Whether nobody has it. */
  readonly unassigned: Scalars['Boolean']['output'];
  /** What is due first. */
  readonly due?: Maybe<ReferralClock>;
  /** Whom it is about; shown to those who work it. */
  readonly child?: Maybe<Scalars['String']['output']>;
};

/** What one agency owes. */
export type ChasedAgency = {
  readonly __typename?: 'ChasedAgency';
  /** The agency. */
  readonly agency: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it was to have answered, the longest overdue first. */
  readonly overdue: ReadonlyArray<OverdueCheck>;
  /** Whether there are more than are listed. */
  readonly more: Scalars['Boolean']['output'];
};

/** One answer that is overdue. */
export type OverdueCheck = {
  readonly __typename?: 'OverdueCheck';
  /** The referral. */
  readonly referral: Scalars['ID']['output'];
  /** When it was due. */
  readonly dueAt: Scalars['Instant']['output'];
  /** Why nobody there can answer, as far as the hub knows who is there; absent where somebody can, and where a system answers. */
  readonly unanswerable?: Maybe<Unanswerable>;
};

/** Why nobody at an agency can answer what its people are asked. It is told to the hub's staff and never to the agency's. */
export type Unanswerable =
  /** No contact of it has signed in for three months. */
  | 'NO_CONTACT_SEEN'
  /** None of its contacts who have signed in may know of this referral. The agency has to name somebody else. */
  | 'NO_CONTACT_MAY';

/** A call whose form has not come. */
export type AwaitedForm = {
  readonly __typename?: 'AwaitedForm';
  /** Its referral. */
  readonly referral: Scalars['ID']['output'];
  /** When the call came. */
  readonly receivedAt: Scalars['Instant']['output'];
  /** When the form was to be there, and how that stands. */
  readonly due: ReferralClock;
  /** Whom the caller rang for; told to those who work it. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
};

/** What was passed on, and nobody there has said that it arrived. */
export type AwaitedReceipt = {
  readonly __typename?: 'AwaitedReceipt';
  /** Its referral. */
  readonly referral: Scalars['ID']['output'];
  /** Which passing on. */
  readonly routing: Scalars['ID']['output'];
  /** What kind of place it went to. */
  readonly to: RouteKind;
  /** The agency that has to say that it arrived. */
  readonly agency?: Maybe<Scalars['ID']['output']>;
  /** Who receives it; told to those who work it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** When it was passed on. */
  readonly sentAt: Scalars['Instant']['output'];
  /** When somebody there is to have said that it arrived. */
  readonly dueAt: Scalars['Instant']['output'];
  /** Whether its time is over: it may have gone astray. */
  readonly lapsed: Scalars['Boolean']['output'];
};

/** Going without a family's agreement, which counts once somebody else has authorised it. */
export type AwaitedAuthorisation = {
  readonly __typename?: 'AwaitedAuthorisation';
  /** Its referral. */
  readonly referral: Scalars['ID']['output'];
  /** When it was proposed. */
  readonly proposedAt: Scalars['Instant']['output'];
  /** Whether you proposed it, so that somebody else has to authorise it. */
  readonly yours: Scalars['Boolean']['output'];
};

/** Another contact about the same child or home. */
export type RepeatContact = {
  readonly __typename?: 'RepeatContact';
  /** Its referral. */
  readonly id: Scalars['ID']['output'];
  /** When it came. */
  readonly receivedAt: Scalars['Instant']['output'];
  /** Where it stands. */
  readonly status: ReferralStatus;
  /** How urgent it was. */
  readonly rag: RagRating;
  /** Its level of need. */
  readonly threshold: Scalars['Int']['output'];
  /** What became of it. */
  readonly outcome?: Maybe<ReferralOutcome>;
  /** Whether it is about the same child. */
  readonly sameChild: Scalars['Boolean']['output'];
  /** Whether it is about the same home. */
  readonly sameHome: Scalars['Boolean']['output'];
};

/** What was passed on to your agency. */
export type PassedOn = {
  readonly __typename?: 'PassedOn';
  /** The referral. */
  readonly referral: Scalars['ID']['output'];
  /** Which passing on. */
  readonly routing: Scalars['ID']['output'];
  /** What kind of place it went to. */
  readonly to: RouteKind;
  /** The team or worker. */
  readonly name: Scalars['String']['output'];
  /** What you need to know. */
  readonly note: Scalars['String']['output'];
  /** When it was passed on. */
  readonly sentAt: Scalars['Instant']['output'];
  /** When you are to have said that it arrived. */
  readonly dueAt: Scalars['Instant']['output'];
};

/** Whose worklist. */
export type WorklistQueue =
  /** What is assigned to you. */
  | 'MINE'
  /** Your team's. */
  | 'TEAM'
  /** What nobody has. */
  | 'UNASSIGNED'
  /** All of the hub's, without names. */
  | 'HUB';

/** Which part of a worklist. */
export type WorklistPart =
  /** Everything open. */
  | 'ALL'
  /** What is due soon. */
  | 'DUE_SOON'
  /** What is overdue. */
  | 'OVERDUE'
  /** What has ended. */
  | 'ENDED';

/** Where a referral is moved by hand. */
export type ReferralMove =
  /** It is being screened. */
  | 'SCREENING'
  /** What was gathered is being weighed. */
  | 'ANALYSIS';

/** What became of a record that was shown for the wrong person. */
export type WrongPersonReported = {
  readonly __typename?: 'WrongPersonReported';
  /** The review that was opened. */
  readonly review: Scalars['ID']['output'];
  /** Everybody to whom the agency's records were shown in this referral. */
  readonly shownTo: ReadonlyArray<ShownTo>;
};

/** Somebody to whom a record was shown. */
export type ShownTo = {
  readonly __typename?: 'ShownTo';
  /** Who. */
  readonly practitioner: Scalars['ID']['output'];
  /** For which organisation. */
  readonly agency: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** The event in the audit log. */
  readonly event: Scalars['ID']['output'];
  /** Names of the fields that were shown. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
};

/** Records that agencies found for one person, the surest first and those that speak against themselves before all. */
export type PersonMatches = {
  readonly __typename?: 'PersonMatches';
  /** The person's id. */
  readonly person: Scalars['ID']['output'];
  /** What the family picture calls them, whether or not the referral names them. */
  readonly label: Scalars['String']['output'];
  /**
   * Whether too little is known of them to look for them, so that no agency found anybody. Say more of them in the
   * referral first.
   */
  readonly tooVague: Scalars['Boolean']['output'];
  /** The records that agencies found. */
  readonly matches: ReadonlyArray<PersonMatch>;
  /** Which agencies were asked and did not answer, so that their records are not among the matches. */
  readonly unanswered: ReadonlyArray<Scalars['ID']['output']>;
};

/** One agency's record that may be a person's. */
export type PersonMatch = {
  readonly __typename?: 'PersonMatch';
  /** The match's id, within its referral. */
  readonly id: Scalars['ID']['output'];
  /** The person's id. */
  readonly person: Scalars['ID']['output'];
  /** The agency that holds the record. */
  readonly agency: Scalars['ID']['output'];
  /** The record's version, to be named when you say who it is. */
  readonly version: Scalars['String']['output'];
  /** What is settled about it. */
  readonly state: LinkState;
  /** How sure the machine is. */
  readonly grade: MatchGrade;
  /** What speaks for and against it; the parts sum to the whole. */
  readonly parts: ReadonlyArray<MatchPart>;
  /** The sum of the parts, in thousandths of a bit. */
  readonly milliBits: Scalars['Int']['output'];
  /**
   * Why the grade was capped, by code. IDENTIFIERS_DIFFER: two valid numbers of one kind differ.
   * IDENTIFIER_OF_ANOTHER_NAME: a number agrees and the first names do not. NO_FIRST_NAME_AGREEMENT: no first name
   * speaks for it. SEX_DIFFERS: the recorded sexes differ. BIRTH_DATES_DIFFER: the dates of birth differ by more
   * than one slip. NO_FULL_BIRTH_DATE: a full date of birth is missing. POSSIBLE_TWIN: born together in one home or
   * family, and the first names are not the same. DEATH_CONTRADICTS: a date of death does not fit. MANY_TRIED: so
   * many values are on record that one may agree by chance. An agency that matches by itself may have others.
   */
  readonly conflicts: ReadonlyArray<Scalars['String']['output']>;
  /** The same in plain sentences, in the same order. */
  readonly conflictSentences: ReadonlyArray<Scalars['String']['output']>;
  /** Other records of that agency that are nearly as likely. */
  readonly rivals: Scalars['Int']['output'];
  /** As much of the record's person as a comparison needs. Null where rules do not let it be shown, or it did not come. */
  readonly masked?: Maybe<MaskedPerson>;
  /** Whether it takes a second person to confirm it. */
  readonly needsSecond: Scalars['Boolean']['output'];
  /** Whether the record has changed since somebody last looked at it. */
  readonly changedSince: Scalars['Boolean']['output'];
  /** What people have said, oldest first. */
  readonly decisions: ReadonlyArray<MatchDecision>;
};

/** What is settled about a record and a person. */
export type LinkState =
  /** Proposed by the machine; nobody has settled it. */
  | 'PROPOSED'
  /** Somebody has looked and says that it is the person's. */
  | 'CONFIRMED'
  /** Somebody has looked and says that it is not. */
  | 'REJECTED'
  /** It was taken for the person's and is not. */
  | 'SEVERED'
  /** Nobody who asks is told that it was found. */
  | 'SEALED';

/** As much of somebody as a comparison needs. */
export type MaskedPerson = {
  readonly __typename?: 'MaskedPerson';
  /** First letters of each name that they go by. */
  readonly initials: ReadonlyArray<Scalars['String']['output']>;
  /** The year of birth. */
  readonly birthYear?: Maybe<Scalars['String']['output']>;
  /** The sex, as recorded. */
  readonly sex?: Maybe<Scalars['String']['output']>;
  /** Outward halves of postcodes. */
  readonly postcodeDistricts: ReadonlyArray<Scalars['String']['output']>;
};

/** What somebody said of a match. */
export type MatchDecision = {
  readonly __typename?: 'MatchDecision';
  /** What they said. */
  readonly says: MatchVerdict;
  /** Who said it, by id. */
  readonly by: Scalars['ID']['output'];
  /** Who said it, in words. */
  readonly byName: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** What somebody says of a match. */
export type MatchVerdict =
  /** It is the same person. */
  | 'SAME'
  /** It is somebody else. */
  | 'NOT_SAME'
  /** It cannot be told. */
  | 'NOT_SURE'
  /** Nobody may know that it was found. */
  | 'SEALED'
  /** It may be known of again. */
  | 'UNSEALED';

/** The name behind an id. Two people may have the same name; the id tells them apart. */
export type PractitionerName = {
  readonly __typename?: 'PractitionerName';
  /** Issuer and subject together. */
  readonly id: Scalars['ID']['output'];
  /** Name, for people to read. */
  readonly name: Scalars['String']['output'];
};

/** Somebody whom a referral can be given to. */
export type Colleague = {
  readonly __typename?: 'Colleague';
  /** Issuer and subject together. */
  readonly id: Scalars['ID']['output'];
  /** Name, for people to read. */
  readonly name: Scalars['String']['output'];
  /** The roles that they had when they signed in last. */
  readonly roles: ReadonlyArray<Role>;
  /** The teams that they belonged to then. */
  readonly teams: ReadonlyArray<Scalars['String']['output']>;
};

/** Somebody signed in, as their identity provider vouches. */
export type Practitioner = {
  readonly __typename?: 'Practitioner';
  /** Issuer and subject together. */
  readonly id: Scalars['ID']['output'];
  /** Name, for people to read. */
  readonly name: Scalars['String']['output'];
  /** The organisation they act for. */
  readonly agency: Scalars['String']['output'];
  /** The roles that carry rights here. */
  readonly roles: ReadonlyArray<Role>;
  /** The teams they belong to. */
  readonly teams: ReadonlyArray<Scalars['String']['output']>;
};

/** A role that carries rights. */
export type Role =
  /** Works referrals in the hub. */
  | 'MASH_ANALYST'
  /** Manages the hub, decides, authorises. */
  | 'MASH_MANAGER'
  /** Answers for an agency. */
  | 'AGENCY_CONTACT'
  /** Owns an agency's data source. */
  | 'AGENCY_OWNER'
  /** Reviews access for information governance. */
  | 'IG_OFFICER'
  /** Verifies the audit log. */
  | 'AUDITOR'
  /** Refers concerns and follows them up. */
  | 'REFERRER'
  /** Runs the hub's machines. */
  | 'OPERATOR';

/** A concern about a child that the hub is working on. */
export type Referral = {
  readonly __typename?: 'Referral';
  /** Counts changes; a change names the version that was seen. */
  readonly version: Scalars['Int']['output'];
  /** Who works it. */
  readonly assignedTo: ReadonlyArray<Scalars['ID']['output']>;
  /** The team that works it. */
  readonly team?: Maybe<Scalars['ID']['output']>;
  /** What the front door keeps of it. */
  readonly file: ReferralFile;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. */
  readonly status: ReferralStatus;
  /** When the hub received it. */
  readonly receivedAt: Scalars['Instant']['output'];
  /** How urgent it is. */
  readonly rag: RagRating;
  /** Level of need, 1 to 4. */
  readonly threshold: Scalars['Int']['output'];
  /** What the hub asks agencies for now; it follows from recorded decisions. */
  readonly purpose: Purpose;
  /** Whether the family agreed to the referral. */
  readonly familyAgreement: FamilyAgreement;
  /** What worried the referrer. */
  readonly concern: Scalars['String']['output'];
  /** The people it names, the child first. */
  readonly people: ReadonlyArray<ReferralPerson>;
};

/** What the front door keeps of a referral, as it stands now. */
export type ReferralFile = {
  readonly __typename?: 'ReferralFile';
  /** How it came in. */
  readonly channel: Channel;
  /** Who referred. */
  readonly referrer: Referrer;
  /** The form, once it has come. */
  readonly form?: Maybe<ReferralForm>;
  /** How much of what a good form tells is there, in per cent. */
  readonly completeness?: Maybe<Scalars['Int']['output']>;
  /** What the form does not tell. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** When social work and information gathering were opened at once. */
  readonly immediateResponse?: Maybe<Scalars['Instant']['output']>;
  /** Every deadline, running or not. */
  readonly clocks: ReadonlyArray<ReferralClock>;
  /** Every rating, oldest first. */
  readonly ratings: ReadonlyArray<Rating>;
  /** Every level of need, oldest first. */
  readonly thresholds: ReadonlyArray<ThresholdSetting>;
  /** Agencies that were to be heard. */
  readonly checks: ReadonlyArray<AgencyCheck>;
  /** Those of them that were to have answered by now. */
  readonly chase: ReadonlyArray<AgencyCheck>;
  /** Every decision, oldest first. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Where it was passed on to. */
  readonly routings: ReadonlyArray<Routing>;
  /** What the referrer was told. */
  readonly feedback: ReadonlyArray<Feedback>;
  /** Who did not agree. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Every step, oldest first. */
  readonly history: ReadonlyArray<HistoryStep>;
  /** What its status allows now; rating, where you may rate. */
  readonly acts: ReadonlyArray<ReferralAct>;
  /** What the referrer may be told now. */
  readonly tellable: ReadonlyArray<FeedbackKind>;
  /** What is to be done before it can be closed. */
  readonly stillOpen: ReadonlyArray<Scalars['String']['output']>;
};

/** Who told the hub. Whoever is protected must not be named to the family. */
export type Referrer = {
  readonly __typename?: 'Referrer';
  /** Who they are to the child. */
  readonly source: ReferralSource;
  /** The code of the source in the children in need census. */
  readonly code: Scalars['String']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What they do. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Where they work. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
  /** How they can be reached. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** Whether the family must not learn who referred. */
  readonly protect: Scalars['Boolean']['output'];
};

/** One deadline. */
export type ReferralClock = {
  readonly __typename?: 'ReferralClock';
  /** What it waits for. */
  readonly kind: ClockKind;
  /** When it began. */
  readonly startedAt: Scalars['Instant']['output'];
  /** When it is due. */
  readonly dueAt: Scalars['Instant']['output'];
  /** When what it waited for happened. */
  readonly stoppedAt?: Maybe<Scalars['Instant']['output']>;
  /** How it stands. */
  readonly state: ClockState;
};

/** One rating. */
export type Rating = {
  readonly __typename?: 'Rating';
  /** The rating. */
  readonly rag: RagRating;
  /** What stood before. */
  readonly before?: Maybe<RagRating>;
  /** Why. */
  readonly rationale: Scalars['String']['output'];
  /** Who did it. */
  readonly byName: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** One setting of the level of need. */
export type ThresholdSetting = {
  readonly __typename?: 'ThresholdSetting';
  /** The level. */
  readonly level: Scalars['Int']['output'];
  /** What stood before. */
  readonly before?: Maybe<Scalars['Int']['output']>;
  /** Why. */
  readonly rationale: Scalars['String']['output'];
  /** Who did it. */
  readonly byName: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** One agency that was to be heard. */
export type AgencyCheck = {
  readonly __typename?: 'AgencyCheck';
  /** The agency. */
  readonly agency: Scalars['ID']['output'];
  /** When it is to have answered. */
  readonly dueAt: Scalars['Instant']['output'];
  /** Whether the rating asks for it. */
  readonly required: Scalars['Boolean']['output'];
  /** Its answer, once it has answered. */
  readonly answered?: Maybe<CheckAnswer>;
  /** Who did it. */
  readonly byName: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** How an agency answered. */
export type CheckAnswer = {
  readonly __typename?: 'CheckAnswer';
  /** By which way. */
  readonly how: AnswerWay;
  /** What its answer came to. */
  readonly state: CoverageState;
  /** Who did it. */
  readonly byName: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** One decision, with its decider and its reasons. */
export type Decision = {
  readonly __typename?: 'Decision';
  /** Its id within the referral. */
  readonly id: Scalars['ID']['output'];
  /** What was decided upon. */
  readonly kind: DecisionKind;
  /** What became of the referral. */
  readonly outcome?: Maybe<ReferralOutcome>;
  /** What a strategy discussion came to. */
  readonly strategy?: Maybe<StrategyOutcome>;
  /** Why. */
  readonly rationale: Scalars['String']['output'];
  /** The picture on which it rests. */
  readonly picture?: Maybe<CitedPicture>;
  /** Sources that were to be heard and were not. */
  readonly unheard: ReadonlyArray<UnheardSource>;
  /** Why it was decided without them. */
  readonly despiteUnheard?: Maybe<Scalars['String']['output']>;
  /** The primary need. */
  readonly need?: Maybe<PrimaryNeed>;
  /** What the statutory return asks besides, where it is known. */
  readonly census?: Maybe<CensusCodes>;
  /** Who did it. */
  readonly byName: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** A sealed picture that was seen. */
export type CitedPicture = {
  readonly __typename?: 'CitedPicture';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** SHA-256 of the sealed picture. */
  readonly digest: Scalars['String']['output'];
};

/** A source that was to be heard and was not. */
export type UnheardSource = {
  readonly __typename?: 'UnheardSource';
  /** The agency. */
  readonly agency: Scalars['ID']['output'];
  /** What is known of why. */
  readonly state: CoverageState;
};

/** One passing on. */
export type Routing = {
  readonly __typename?: 'Routing';
  /** Its id within the referral. */
  readonly id: Scalars['ID']['output'];
  /** What kind of place. */
  readonly to: RouteKind;
  /** The agency that has to say that it arrived. */
  readonly agency?: Maybe<Scalars['ID']['output']>;
  /** The team or worker. */
  readonly name: Scalars['String']['output'];
  /** What they were told. */
  readonly note: Scalars['String']['output'];
  /** When somebody there is to have said so. */
  readonly dueAt: Scalars['Instant']['output'];
  /** Who said that it arrived, once somebody has. */
  readonly acknowledged?: Maybe<Acknowledgement>;
  /** Who did it. */
  readonly byName: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** Somebody said so. */
export type Acknowledgement = {
  readonly __typename?: 'Acknowledgement';
  /** Who did it. */
  readonly byName: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** What the referrer was told. */
export type Feedback = {
  readonly __typename?: 'Feedback';
  /** What. */
  readonly kind: FeedbackKind;
  /** In words. */
  readonly says: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** A professional who does not agree. */
export type Disagreement = {
  readonly __typename?: 'Disagreement';
  /** Its id within the referral. */
  readonly id: Scalars['ID']['output'];
  /** Who does not agree, and with what. */
  readonly says: Scalars['String']['output'];
  /** How far up it has gone. */
  readonly stage: Scalars['Int']['output'];
  /** When it is to be settled. */
  readonly dueAt: Scalars['Instant']['output'];
  /** How it was settled, once it is. */
  readonly settled?: Maybe<Settlement>;
  /** Who did it. */
  readonly byName: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** How a disagreement was settled. */
export type Settlement = {
  readonly __typename?: 'Settlement';
  /** How. */
  readonly how: Scalars['String']['output'];
  /** Who did it. */
  readonly byName: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** One step in the life of a referral. */
export type HistoryStep = {
  readonly __typename?: 'HistoryStep';
  /** What was done. */
  readonly act: HistoryAct;
  /** Where the referral stood afterwards. */
  readonly to: ReferralStatus;
  /** The version that it made. */
  readonly version: Scalars['Int']['output'];
  /** Why, where no other record says it. */
  readonly says?: Maybe<Scalars['String']['output']>;
  /** Who did it. */
  readonly byName: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** How a referral came in. */
export type Channel =
  /** By telephone. */
  | 'TELEPHONE'
  /** By the referral form. */
  | 'FORM'
  /** Passed on by the service that screens before the hub. */
  | 'PASSED_ON';

/** What a deadline waits for. */
export type ClockKind =
  /** The form that follows a call. */
  | 'FORM'
  /** A word to whoever referred. */
  | 'ACKNOWLEDGEMENT'
  /** A decision within the statutory time. */
  | 'STATUTORY_DECISION'
  /** The replies of the agencies. */
  | 'PARTNER_REPLY'
  /** The triage. */
  | 'TRIAGE'
  /** The decision. */
  | 'DECISION'
  /** The strategy discussion. */
  | 'STRATEGY_DISCUSSION'
  /** The initial child protection conference. */
  | 'CHILD_PROTECTION_CONFERENCE'
  /** The end of the assessment. */
  | 'ASSESSMENT'
  /** That what was passed on has arrived. */
  | 'ROUTING_RECEIPT'
  /** That a disagreement is settled. */
  | 'DISAGREEMENT';

/** How a deadline stands. */
export type ClockState =
  /** It runs. */
  | 'RUNNING'
  /** It is due soon. */
  | 'DUE_SOON'
  /** It is overdue. */
  | 'OVERDUE'
  /** It was met. */
  | 'MET'
  /** It was met too late. */
  | 'MISSED';

/** How an agency answered. */
export type AnswerWay =
  /** By machine, in a picture. */
  | 'PICTURE'
  /** By a person. */
  | 'PERSON';

/** What can be decided. */
export type DecisionKind =
  /** What becomes of the referral. */
  | 'OUTCOME'
  /** That a strategy discussion is held. */
  | 'STRATEGY_DISCUSSION'
  /** What a strategy discussion came to. */
  | 'STRATEGY_OUTCOME'
  /** That suspected significant harm is enquired into, Children Act 1989 section 47. */
  | 'SECTION_47'
  /** That something is shared with the police to prevent or solve a crime, Crime and Disorder Act 1998 section 115. */
  | 'POLICE_SECTION_115';

/** What a strategy discussion came to. */
export type StrategyOutcome =
  /** An enquiry under section 47 begins with it. */
  | 'SECTION_47'
  /** No enquiry under section 47. */
  | 'NO_SECTION_47';

/** What became of a referral. */
export type ReferralOutcome =
  /** No further action. */
  | 'NO_FURTHER_ACTION'
  /** Advice and information. */
  | 'ADVICE_AND_INFORMATION'
  /** Early help. */
  | 'EARLY_HELP'
  /** An assessment by social care. */
  | 'ASSESSMENT'
  /** An enquiry under section 47. */
  | 'SECTION_47_ENQUIRY'
  /** Returned to the service that passed it on. */
  | 'RETURNED_TO_REFERRAL_SERVICE'
  /** Something else. */
  | 'OTHER';

/** Primary need, by the code of the children in need census. */
export type PrimaryNeed =
  /** Not stated. */
  | 'N0_NOT_STATED'
  /** Abuse or neglect. */
  | 'N1_ABUSE_OR_NEGLECT'
  /** The child's disability or illness. */
  | 'N2_CHILDS_DISABILITY'
  /** Illness or disability of a parent. */
  | 'N3_PARENTAL_ILLNESS_OR_DISABILITY'
  /** Family in acute stress. */
  | 'N4_FAMILY_IN_ACUTE_STRESS'
  /** Family dysfunction. */
  | 'N5_FAMILY_DYSFUNCTION'
  /** Socially unacceptable behaviour. */
  | 'N6_SOCIALLY_UNACCEPTABLE_BEHAVIOUR'
  /** Low income. */
  | 'N7_LOW_INCOME'
  /** Absent parenting. */
  | 'N8_ABSENT_PARENTING'
  /** Cases other than children in need. */
  | 'N9_OTHER_THAN_IN_NEED';

/** What the children in need census asks of a decision, where it is known. */
export type CensusCodes = {
  readonly __typename?: 'CensusCodes';
  /** An assessment that was begun. */
  readonly assessment?: Maybe<CensusAssessment>;
  /** Factors found, by their codes in the census. */
  readonly factors?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Why the child's case was closed. */
  readonly closure?: Maybe<ClosureReason>;
  /** That no initial child protection conference is needed. */
  readonly conferenceNotRequired?: Maybe<Scalars['Boolean']['output']>;
};

/** An assessment that was begun. */
export type CensusAssessment = {
  readonly __typename?: 'CensusAssessment';
  /** When it began. */
  readonly startedOn: Scalars['PartialDate']['output'];
  /** When it was authorised as complete. */
  readonly authorisedOn?: Maybe<Scalars['PartialDate']['output']>;
};

/** Why a child's case was closed, by the code of the children in need census. */
export type ClosureReason =
  /** Adopted. */
  | 'RC1'
  /** Died. */
  | 'RC2'
  /** Child arrangements order. */
  | 'RC3'
  /** Special guardianship order. */
  | 'RC4'
  /** Transferred to another local authority. */
  | 'RC5'
  /** Transferred to adult social care. */
  | 'RC6'
  /** Services ceased for another reason. */
  | 'RC7'
  /** Closed after assessment, no further action. */
  | 'RC8'
  /** Closed after assessment, referred to early help. */
  | 'RC9';

/** What kind of place a referral is passed on to. */
export type RouteKind =
  /** Children's social care. */
  | 'SOCIAL_CARE'
  /** Early help. */
  | 'EARLY_HELP'
  /** Another agency. */
  | 'AGENCY'
  /** The service that passed it on. */
  | 'REFERRAL_SERVICE'
  /** The worker who has the child's case. */
  | 'ALLOCATED_WORKER';

/** What a referrer may be told. */
export type FeedbackKind =
  /** That it was received. */
  | 'RECEIVED'
  /** That it is being looked into. */
  | 'BEING_LOOKED_INTO'
  /** That it was passed to social care. */
  | 'PASSED_TO_SOCIAL_CARE'
  /** That it was passed to early help. */
  | 'PASSED_TO_EARLY_HELP'
  /** That it was passed to the worker who knows the family. */
  | 'PASSED_TO_ALLOCATED_WORKER'
  /** That it was passed to another agency. */
  | 'PASSED_TO_ANOTHER_AGENCY'
  /** That the hub takes no further action. */
  | 'NO_FURTHER_ACTION';

/** What can be done to a referral. */
export type ReferralAct =
  /** The form came. */
  | 'RECEIVE_FORM'
  /** Taken up for screening. */
  | 'SCREEN'
  /** Rated. */
  | 'RATE'
  /** Level of need set. */
  | 'SET_THRESHOLD'
  /** Assigned. */
  | 'ASSIGN'
  /** Checks opened. */
  | 'BEGIN_CHECKS'
  /** Answers taken down. */
  | 'NOTE_ANSWERS'
  /** Taken up for analysis. */
  | 'ANALYSE'
  /** Outcome decided. */
  | 'DECIDE_OUTCOME'
  /** Strategy discussion. */
  | 'HOLD_STRATEGY_DISCUSSION'
  /** Strategy discussion concluded. */
  | 'CONCLUDE_STRATEGY_DISCUSSION'
  /** Enquiry under section 47 decided. */
  | 'DECIDE_SECTION_47'
  /** Sharing with the police under section 115 decided. */
  | 'DECIDE_POLICE_SECTION_115'
  /** Passed on. */
  | 'ROUTE'
  /** Said to have arrived. */
  | 'ACKNOWLEDGE_ROUTING'
  /** Referrer told. */
  | 'SEND_FEEDBACK'
  /** Disagreement taken down. */
  | 'DISAGREE'
  /** Disagreement settled. */
  | 'SETTLE_DISAGREEMENT'
  /** Passed to the allocated worker. */
  | 'PASS_TO_ALLOCATED_WORKER'
  /** Closed. */
  | 'CLOSE'
  /** Withdrawn. */
  | 'WITHDRAW'
  /** Opened again. */
  | 'REOPEN';

/** What was done. */
export type HistoryAct =
  /** The form came. */
  | 'RECEIVE_FORM'
  /** Taken up for screening. */
  | 'SCREEN'
  /** Rated. */
  | 'RATE'
  /** Level of need set. */
  | 'SET_THRESHOLD'
  /** Assigned. */
  | 'ASSIGN'
  /** Checks opened. */
  | 'BEGIN_CHECKS'
  /** Answers taken down. */
  | 'NOTE_ANSWERS'
  /** Taken up for analysis. */
  | 'ANALYSE'
  /** Outcome decided. */
  | 'DECIDE_OUTCOME'
  /** Strategy discussion. */
  | 'HOLD_STRATEGY_DISCUSSION'
  /** Strategy discussion concluded. */
  | 'CONCLUDE_STRATEGY_DISCUSSION'
  /** Enquiry under section 47 decided. */
  | 'DECIDE_SECTION_47'
  /** Sharing with the police under section 115 decided. */
  | 'DECIDE_POLICE_SECTION_115'
  /** Passed on. */
  | 'ROUTE'
  /** Said to have arrived. */
  | 'ACKNOWLEDGE_ROUTING'
  /** Referrer told. */
  | 'SEND_FEEDBACK'
  /** Disagreement taken down. */
  | 'DISAGREE'
  /** Disagreement settled. */
  | 'SETTLE_DISAGREEMENT'
  /** Passed to the allocated worker. */
  | 'PASS_TO_ALLOCATED_WORKER'
  /** Closed. */
  | 'CLOSE'
  /** Withdrawn. */
  | 'WITHDRAW'
  /** Opened again. */
  | 'REOPEN'
  /** A call was taken down. */
  | 'RECORD_CONTACT'
  /** A form was sent. */
  | 'SUBMIT_FORM';

/** The multi-agency referral form, section by section. */
export type ReferralForm = {
  readonly __typename?: 'ReferralForm';
  /** Who refers. */
  readonly referrer?: Maybe<FormReferrer>;
  /** The children whom it is about. */
  readonly children?: Maybe<ReadonlyArray<FormPerson>>;
  /** Who lives with them. */
  readonly household?: Maybe<FormHousehold>;
  /** Parents and carers. */
  readonly parents?: Maybe<FormParents>;
  /** What worries the referrer. */
  readonly concerns?: Maybe<Scalars['String']['output']>;
  /** The family's agreement. */
  readonly agreement?: Maybe<FormAgreement>;
  /** Immediate danger. */
  readonly danger?: Maybe<FormDanger>;
  /** Professionals who know the family. */
  readonly professionals?: Maybe<FormProfessionals>;
};

/** Who refers. */
export type FormReferrer = {
  readonly __typename?: 'FormReferrer';
  /** Who they are to the child. */
  readonly source: ReferralSource;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What they do. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Where they work. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
  /** How they can be reached. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** Whether the family must not learn who referred. */
  readonly protect: Scalars['Boolean']['output'];
};

/** Somebody named on a form. */
export type FormPerson = {
  readonly __typename?: 'FormPerson';
  /** Given names. */
  readonly given?: Maybe<Scalars['String']['output']>;
  /** Family name. */
  readonly family?: Maybe<Scalars['String']['output']>;
  /** Date of birth, as far as it is known. */
  readonly dateOfBirth?: Maybe<Scalars['PartialDate']['output']>;
  /** When the birth is expected, of an unborn child. */
  readonly expectedDelivery?: Maybe<Scalars['PartialDate']['output']>;
  /** Sex. */
  readonly sex?: Maybe<Sex>;
  /** Address without postcode. */
  readonly line?: Maybe<Scalars['String']['output']>;
  /** Postcode. */
  readonly postcode?: Maybe<Scalars['String']['output']>;
  /** NHS number. */
  readonly nhsNumber?: Maybe<Scalars['String']['output']>;
  /** Unique pupil number. */
  readonly upn?: Maybe<Scalars['String']['output']>;
  /** What they are to the child. */
  readonly relationship?: Maybe<Scalars['String']['output']>;
};

/** Who lives with the child. */
export type FormHousehold = {
  readonly __typename?: 'FormHousehold';
  /** Whether there is no information available. */
  readonly noInformation: Scalars['Boolean']['output'];
  /** Other children. */
  readonly children: ReadonlyArray<FormPerson>;
  /** Adults. */
  readonly adults: ReadonlyArray<FormPerson>;
};

/** Parents and carers. */
export type FormParents = {
  readonly __typename?: 'FormParents';
  /** Whether there is no information available. */
  readonly noInformation: Scalars['Boolean']['output'];
  /** Who they are. */
  readonly people: ReadonlyArray<FormPerson>;
};

/** The family's agreement, as the referrer tells of it. */
export type FormAgreement = {
  readonly __typename?: 'FormAgreement';
  /** Whether there is no information available. */
  readonly noInformation: Scalars['Boolean']['output'];
  /** Whether they agree. */
  readonly state?: Maybe<ToldAgreement>;
  /** Who agreed to what, or why nobody was asked. */
  readonly says?: Maybe<Scalars['String']['output']>;
};

/** Immediate danger. */
export type FormDanger = {
  readonly __typename?: 'FormDanger';
  /** Whether there is any. */
  readonly answer: DangerAnswer;
  /** What it is. */
  readonly says?: Maybe<Scalars['String']['output']>;
};

/** Professionals who know the family. */
export type FormProfessionals = {
  readonly __typename?: 'FormProfessionals';
  /** Whether there is no information available. */
  readonly noInformation: Scalars['Boolean']['output'];
  /** Who they are. */
  readonly people: ReadonlyArray<FormProfessional>;
};

/** A professional who knows the family. */
export type FormProfessional = {
  readonly __typename?: 'FormProfessional';
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What they do. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Where they work. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
  /** How they can be reached. */
  readonly contact?: Maybe<Scalars['String']['output']>;
};

/** A form, as far as it is. Before it is sent, each section is answered, if only by no information available. */
export type ReferralFormInput = {
  /** Who refers. */
  readonly referrer?: InputMaybe<ReferrerInput>;
  /** The children whom it is about. */
  readonly children?: InputMaybe<ReadonlyArray<PersonInput>>;
  /** Who lives with them. */
  readonly household?: InputMaybe<HouseholdInput>;
  /** Parents and carers. */
  readonly parents?: InputMaybe<ParentsInput>;
  /** What worries the referrer. */
  readonly concerns?: InputMaybe<Scalars['String']['input']>;
  /** The family's agreement. */
  readonly agreement?: InputMaybe<AgreementInput>;
  /** Immediate danger. */
  readonly danger?: InputMaybe<DangerInput>;
  /** Professionals who know the family. */
  readonly professionals?: InputMaybe<ProfessionalsInput>;
};

/** Who refers. */
export type ReferrerInput = {
  /** Who they are to the child. */
  readonly source: ReferralSource;
  /** Name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What they do. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** Where they work. */
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
  /** How they can be reached. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** Whether the family must not learn who referred. */
  readonly protect?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Somebody named on a form; what is not known is left out. */
export type PersonInput = {
  /** Given names. */
  readonly given?: InputMaybe<Scalars['String']['input']>;
  /** Family name. */
  readonly family?: InputMaybe<Scalars['String']['input']>;
  /** Date of birth, as far as it is known. */
  readonly dateOfBirth?: InputMaybe<Scalars['PartialDate']['input']>;
  /** When the birth is expected, of an unborn child. */
  readonly expectedDelivery?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Sex. */
  readonly sex?: InputMaybe<Sex>;
  /** Address without postcode. */
  readonly line?: InputMaybe<Scalars['String']['input']>;
  /** Postcode. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** NHS number. */
  readonly nhsNumber?: InputMaybe<Scalars['String']['input']>;
  /** Unique pupil number. */
  readonly upn?: InputMaybe<Scalars['String']['input']>;
  /** What they are to the child. */
  readonly relationship?: InputMaybe<Scalars['String']['input']>;
};

/** Who lives with the child. */
export type HouseholdInput = {
  /** Whether there is no information available. */
  readonly noInformation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Other children. */
  readonly children?: InputMaybe<ReadonlyArray<PersonInput>>;
  /** Adults. */
  readonly adults?: InputMaybe<ReadonlyArray<PersonInput>>;
};

/** Parents and carers. */
export type ParentsInput = {
  /** Whether there is no information available. */
  readonly noInformation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who they are. */
  readonly people?: InputMaybe<ReadonlyArray<PersonInput>>;
};

/** The family's agreement, as the referrer tells of it. */
export type AgreementInput = {
  /** Whether there is no information available. */
  readonly noInformation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether they agree. */
  readonly state?: InputMaybe<ToldAgreement>;
  /** Who agreed to what, or why nobody was asked. */
  readonly says?: InputMaybe<Scalars['String']['input']>;
};

/** Immediate danger. */
export type DangerInput = {
  /** Whether there is any. */
  readonly answer: DangerAnswer;
  /** What it is. */
  readonly says?: InputMaybe<Scalars['String']['input']>;
};

/** Professionals who know the family. */
export type ProfessionalsInput = {
  /** Whether there is no information available. */
  readonly noInformation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who they are. */
  readonly people?: InputMaybe<ReadonlyArray<ProfessionalInput>>;
};

/** A professional who knows the family. */
export type ProfessionalInput = {
  /** Name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What they do. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** Where they work. */
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
  /** How they can be reached. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
};

/** What is taken down of a call. */
export type ContactInput = {
  /** Who rings. */
  readonly referrer: ReferrerInput;
  /** The organisation that the caller rings for, from whose people alone the form is taken. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** Whom it is about, as far as they are known. */
  readonly children: ReadonlyArray<PersonInput>;
  /** What worries the caller, in their words. */
  readonly concern: Scalars['String']['input'];
  /** Whether a child is in danger now. */
  readonly immediateDanger: Scalars['Boolean']['input'];
  /** When the call came, where it is taken down later. */
  readonly receivedAt?: InputMaybe<Scalars['Instant']['input']>;
  /** Whether the caller is to send the form. */
  readonly formExpected: Scalars['Boolean']['input'];
};

/** What whoever refers is told at once. */
export type Submission = {
  readonly __typename?: 'Submission';
  /** The reference. */
  readonly referral: Scalars['ID']['output'];
  /** When it was received. */
  readonly receivedAt: Scalars['Instant']['output'];
  /** When the form must be there, where it is awaited. */
  readonly formDueAt?: Maybe<Scalars['Instant']['output']>;
  /** How much of what a good form tells is there, in per cent. */
  readonly completeness?: Maybe<Scalars['Int']['output']>;
  /** What would help, and is missing. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
};

/** How this hub's front door works. */
export type FrontDoorHouse = {
  readonly __typename?: 'FrontDoorHouse';
  /** Whether you may send a referral form here. */
  readonly takesForms: Scalars['Boolean']['output'];
  /** Who screens referrals before this hub, where somebody does. */
  readonly screenedBy?: Maybe<ReferringOrganisation>;
  /** The least level of need at which they pass a case on. */
  readonly passedOnFrom?: Maybe<Scalars['Int']['output']>;
  /** Who rings or refers; told to the hub alone, which takes calls. */
  readonly organisations: ReadonlyArray<ReferringOrganisation>;
};

/** Somebody who rings or refers. */
export type ReferringOrganisation = {
  readonly __typename?: 'ReferringOrganisation';
  /** The code that their people sign in with. */
  readonly agency: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** A call, as whoever took it reads it out. */
export type TakenContact = {
  readonly __typename?: 'TakenContact';
  /** The reference. */
  readonly referral: Scalars['ID']['output'];
  /** When the call came. */
  readonly receivedAt: Scalars['Instant']['output'];
  /** What is due when. */
  readonly clocks: ReadonlyArray<ReferralClock>;
  /** Whom the caller rang for, from whose people the form is taken. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
};

/** What you have referred. */
export type OwnContact = {
  readonly __typename?: 'OwnContact';
  /** The reference. */
  readonly referral: Scalars['ID']['output'];
  /** When it was received. */
  readonly receivedAt: Scalars['Instant']['output'];
  /** When the form must be there, where it is awaited. */
  readonly formDueAt?: Maybe<Scalars['Instant']['output']>;
  /** How much of what a good form tells is there, in per cent. */
  readonly completeness?: Maybe<Scalars['Int']['output']>;
  /** What would help, and is missing. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** What you were told. */
  readonly feedback: ReadonlyArray<Feedback>;
};

/** A form that is not sent yet. */
export type ReferralDraft = {
  readonly __typename?: 'ReferralDraft';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Counts savings. */
  readonly version: Scalars['Int']['output'];
  /** When it was saved. */
  readonly savedAt: Scalars['Instant']['output'];
  /** The form as far as it is. */
  readonly form: ReferralForm;
  /** Sections that nobody has answered yet. */
  readonly blank: ReadonlyArray<Scalars['String']['output']>;
};

/** Who a referrer is to the child. */
export type ReferralSource =
  /** Family, relative or carer. */
  | 'RELATIVE_OR_CARER'
  /** Acquaintance, neighbour or childminder. */
  | 'ACQUAINTANCE'
  /** The child. */
  | 'SELF'
  /** Another individual. */
  | 'OTHER_INDIVIDUAL'
  /** A school. */
  | 'SCHOOL'
  /** An education service. */
  | 'EDUCATION_SERVICE'
  /** A general practice. */
  | 'GENERAL_PRACTICE'
  /** A health visitor. */
  | 'HEALTH_VISITOR'
  /** A school nurse. */
  | 'SCHOOL_NURSE'
  /** Other primary health services. */
  | 'OTHER_PRIMARY_HEALTH'
  /** An emergency department. */
  | 'EMERGENCY_DEPARTMENT'
  /** Other health services. */
  | 'OTHER_HEALTH'
  /** Housing. */
  | 'HOUSING'
  /** The council's social care. */
  | 'SOCIAL_CARE'
  /** Another service of the council. */
  | 'COUNCIL_INTERNAL'
  /** Another council. */
  | 'COUNCIL_EXTERNAL'
  /** The council's early help. */
  | 'EARLY_HELP'
  /** The police. */
  | 'POLICE'
  /** Courts, probation, immigration, CAFCASS or prison. */
  | 'OTHER_LEGAL'
  /** Others, such as charities and children's centres. */
  | 'OTHER'
  /** Somebody who stays unknown. */
  | 'ANONYMOUS'
  /** Not known. */
  | 'UNKNOWN';

/** Whether there is immediate danger. */
export type DangerAnswer =
  /** Yes. */
  | 'YES'
  /** No. */
  | 'NO'
  /** Not known. */
  | 'NOT_KNOWN';

/** The family's agreement, as a referrer tells of it. */
export type ToldAgreement =
  /** Nobody has asked. */
  | 'NOT_SOUGHT'
  /** Asked, and not answered yet. */
  | 'SOUGHT_PENDING'
  /** Given. */
  | 'GIVEN'
  /** Refused. */
  | 'REFUSED';

/** Sex, as far as it is known. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Not clearly either. */
  | 'INDETERMINATE';

/** Somebody named in a referral. */
export type ReferralPerson = {
  readonly __typename?: 'ReferralPerson';
  /** Reference within this referral. */
  readonly ref: Scalars['ID']['output'];
  /** Place in the family. */
  readonly part: FamilyPart;
  /** Name as referred. */
  readonly name: Scalars['String']['output'];
  /** Date of birth as referred. */
  readonly dateOfBirth?: Maybe<Scalars['PartialDate']['output']>;
};

/** Where a referral stands. */
export type ReferralStatus =
  /** Somebody rang. */
  | 'CONTACT_RECEIVED'
  /** The referral form is awaited. */
  | 'AWAITING_MARF'
  /** Being screened. */
  | 'SCREENING'
  /** Agencies are being asked. */
  | 'INFO_GATHERING'
  /** What was gathered is being weighed. */
  | 'ANALYSIS'
  /** A strategy discussion is being held. */
  | 'ESCALATED_STRATEGY'
  /** Decided, and not yet closed. */
  | 'DECIDED'
  /** Opened again after its end. */
  | 'REOPENED'
  /** Closed. */
  | 'CLOSED'
  /** Withdrawn by the referrer or recorded in error. */
  | 'WITHDRAWN'
  /** Passed to the worker who has the child's case open already. */
  | 'BYPASSED_OPEN_CASE';

/** How urgent a referral is; what each colour asks for is local configuration. */
export type RagRating =
  /** At once. */
  | 'RED'
  /** Soon. */
  | 'AMBER'
  /** In the ordinary time. */
  | 'GREEN'
  /** No response by the hub. */
  | 'BLUE';

/** Why information is asked for. */
export type Purpose =
  /** Screening a contact. */
  | 'MASH_SCREENING'
  /** Early help agreed with the family. */
  | 'EARLY_HELP'
  /** Assessing a child in need, Children Act 1989 section 17. */
  | 'CHILD_IN_NEED_S17'
  /** Enquiring into suspected significant harm, Children Act 1989 section 47. */
  | 'CHILD_PROTECTION_S47';

/** The family's agreement to the referral. It is not the lawful basis for sharing. */
export type FamilyAgreement =
  /** Nobody has asked. */
  | 'NOT_SOUGHT'
  /** Asked, and not answered yet. */
  | 'SOUGHT_PENDING'
  /** Given. */
  | 'GIVEN'
  /** Refused. */
  | 'REFUSED'
  /** Given once and withdrawn since. */
  | 'WITHDRAWN'
  /** Gone without, for a recorded reason. */
  | 'OVERRIDDEN'
  /** Not needed for what is asked. */
  | 'NOT_REQUIRED';

/** Something that stands against registering a source. */
export type SourceFault = {
  readonly __typename?: 'SourceFault';
  /** The field of what was said that it is about. */
  readonly field: Scalars['String']['output'];
  /** What is wrong with it, beginning with the field; never what was said. */
  readonly says: Scalars['String']['output'];
};

/** What an agency says of its source. */
export type DataSourceInput = {
  /** Short name within the hub: small letters, digits and single hyphens. */
  readonly code: Scalars['ID']['input'];
  /** Name, on one line. */
  readonly name: Scalars['String']['input'];
  /** What kind of organisation it is. */
  readonly holder: Holder;
  /** Where it is asked. */
  readonly url: Scalars['String']['input'];
  /** One key that signs its answers, or one and its successor. */
  readonly answerKeys: ReadonlyArray<AnswerKeyInput>;
  /** The only authorities that may have issued its certificate (PEM). */
  readonly authorities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The only public keys that its certificate may have: SHA-256 of the SPKI in base64. */
  readonly keyPins?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it holds; each category once. */
  readonly categories: ReadonlyArray<Scalars['String']['input']>;
  /** The sharing agreement that it is joined for. */
  readonly agreement: Scalars['ID']['input'];
  /** The data protection impact assessment that it rests on. */
  readonly dpiaReference: Scalars['String']['input'];
};

/** A public Ed25519 key (RFC 8037). */
export type AnswerKeyInput = {
  /** The key itself, in base64url. */
  readonly x: Scalars['String']['input'];
  /** Its name, where its agency gave it one. */
  readonly kid?: InputMaybe<Scalars['String']['input']>;
  /** Until when it is meant to be used. */
  readonly until?: InputMaybe<Scalars['Instant']['input']>;
};

/** A source of information, as those see it who answer for it. */
export type SourceRegistration = {
  readonly __typename?: 'SourceRegistration';
  /** Short name within the hub. */
  readonly code: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What kind of organisation it is. */
  readonly holder: Holder;
  /** The organisation that owns it. */
  readonly organisation: Scalars['ID']['output'];
  /** Where it is asked once it is approved. */
  readonly url: Scalars['String']['output'];
  /** The public keys that sign its answers. */
  readonly answerKeys: ReadonlyArray<AnswerKey>;
  /** The only authorities that may have issued its certificate (PEM). */
  readonly authorities: ReadonlyArray<Scalars['String']['output']>;
  /** The only public keys that its certificate may have. */
  readonly keyPins: ReadonlyArray<Scalars['String']['output']>;
  /** What it says that it holds. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** The sharing agreement that it is joined for. */
  readonly agreement: Scalars['ID']['output'];
  /** The data protection impact assessment that it rests on. */
  readonly dpiaReference: Scalars['String']['output'];
  /** How its registration stands. */
  readonly state: RegistrationState;
  /** Whether it is asked now, whatever waits to be approved. */
  readonly served: Scalars['Boolean']['output'];
  /** The digest of all these details: what an approver names as seen. */
  readonly seen: Scalars['String']['output'];
  /** How many officers have approved the details as they stand. */
  readonly approvals: Scalars['Int']['output'];
  /** What may be done with it now, by whoever may do it. */
  readonly mayDo: ReadonlyArray<RegistrationAct>;
  /** When it was first registered. */
  readonly registeredAt: Scalars['Instant']['output'];
  /** When it was last proven, as it stands; absent where it has not been. */
  readonly provenAt?: Maybe<Scalars['Instant']['output']>;
  /** The day on which it was last asked about anybody; absent where it never was. */
  readonly lastUsedAt?: Maybe<Scalars['Instant']['output']>;
  /** How it has done lately. */
  readonly health: SourceHealth;
  /** By what it is believed and that ends within sixty days, soonest first. */
  readonly expiring: ReadonlyArray<ExpiringTrust>;
  /** What came of the last time that it was tried; absent where it never was. */
  readonly findings?: Maybe<SourceFindings>;
};

/** A public key that signs a source's answers. */
export type AnswerKey = {
  readonly __typename?: 'AnswerKey';
  /** The key itself, in base64url. */
  readonly x: Scalars['String']['output'];
  /** Its name, where its agency gave it one. */
  readonly kid?: Maybe<Scalars['String']['output']>;
  /** Until when it is meant to be used. */
  readonly until?: Maybe<Scalars['Instant']['output']>;
};

/** How a registration stands. */
export type RegistrationState =
  /** Said, and not yet proven. */
  | 'DRAFT'
  /** Tried with success; it waits for two officers. */
  | 'PROVEN'
  /** Approved; its agency has yet to switch it on. */
  | 'APPROVED'
  /** Asked wherever rules and an agreement allow. */
  | 'ACTIVE'
  /** Switched off by its agency. */
  | 'PAUSED'
  /** Taken out of use by the hub, or unused for too long. */
  | 'SUSPENDED'
  /** Ended for good. */
  | 'RETIRED';

/** What can be done with a registration. */
export type RegistrationAct =
  /** Say anew what it is. */
  | 'REGISTER'
  /** Have it tried. */
  | 'PROVE'
  /** Approve it as it stands. */
  | 'APPROVE'
  /** Switch it off. */
  | 'PAUSE'
  /** Switch it on. */
  | 'RESUME'
  /** Take it out of use. */
  | 'SUSPEND'
  /** End it for good. */
  | 'RETIRE';

/** How a source has done over its last 256 requests. It names no person. */
export type SourceHealth = {
  readonly __typename?: 'SourceHealth';
  /** Whether it is left alone for a while because it did not answer. */
  readonly breaker: BreakerState;
  /** How many requests there were. */
  readonly asked: Scalars['Int']['output'];
  /** How many of these had no answer, by why. */
  readonly gaps: ReadonlyArray<GapCount>;
  /** Milliseconds within which half of the answers came. */
  readonly p50Ms?: Maybe<Scalars['Float']['output']>;
  /** Milliseconds within which nineteen of twenty answers came. */
  readonly p95Ms?: Maybe<Scalars['Float']['output']>;
  /** When it last answered. */
  readonly lastAnsweredAt?: Maybe<Scalars['Instant']['output']>;
};

/** Whether a source is left alone because it did not answer. */
export type BreakerState =
  /** It is asked. */
  | 'CLOSED'
  /** It is left alone. */
  | 'OPEN'
  /** One question tries whether it is back. */
  | 'TRYING';

/** How often a source gave no answer for one reason. */
export type GapCount = {
  readonly __typename?: 'GapCount';
  /** The reason, by code. */
  readonly why: Scalars['String']['output'];
  /** How often. */
  readonly times: Scalars['Int']['output'];
};

/** Something by which a source is believed, that ends soon or has ended. */
export type ExpiringTrust = {
  readonly __typename?: 'ExpiringTrust';
  /** What it is. */
  readonly what: ExpiringKind;
  /** When it ends. */
  readonly until: Scalars['Instant']['output'];
  /** Whole days that are left; 0 on the last day and after the end. */
  readonly daysLeft: Scalars['Int']['output'];
};

/** By what a source is believed. */
export type ExpiringKind =
  /** The certificate that it showed when it was last proven. */
  | 'CERTIFICATE'
  /** An authority that may issue its certificate. */
  | 'AUTHORITY'
  /** A key that signs its answers. */
  | 'ANSWER_KEY';

/** What came of trying a source. */
export type SourceFindings = {
  readonly __typename?: 'SourceFindings';
  /** When it was tried. */
  readonly at: Scalars['Instant']['output'];
  /** Whether it answered the challenge with a registered key. Where not, nothing else is told. */
  readonly answered: Scalars['Boolean']['output'];
  /** Each check, in order. */
  readonly checks: ReadonlyArray<SourceCheck>;
};

/** One check of the conformance suite. */
export type SourceCheck = {
  readonly __typename?: 'SourceCheck';
  /** Its name. */
  readonly check: Scalars['String']['output'];
  /** How it ended. */
  readonly outcome: CheckOutcome;
  /** What is wrong, in one line. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** How to mend it, in one line. */
  readonly fix?: Maybe<Scalars['String']['output']>;
};

/** How a check ended. */
export type CheckOutcome =
  /** Nothing is wrong. */
  | 'PASSED'
  /** Something is wrong. */
  | 'FAILED'
  /** A check that it stands on failed. */
  | 'NOT_TRIED';

/** On which hosts an organisation may have its sources. */
export type HostAllowance = {
  readonly __typename?: 'HostAllowance';
  /** The organisation. */
  readonly organisation: Scalars['ID']['output'];
  /** Whole host names. */
  readonly hosts: ReadonlyArray<Scalars['String']['output']>;
  /** When it was said. */
  readonly setAt: Scalars['Instant']['output'];
};

/** A request, without whom it is about. */
export type RequestListing = {
  readonly __typename?: 'RequestListing';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** The agency that is asked. */
  readonly agency: Scalars['String']['output'];
  /** Why. */
  readonly purpose: Purpose;
  /** When it was asked. */
  readonly askedAt: Scalars['Instant']['output'];
  /** When it is to have been answered. */
  readonly dueAt: Scalars['Instant']['output'];
  /** Whether that has passed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** About how many people. */
  readonly people: Scalars['Int']['output'];
};

/** A request as those see it who answer. */
export type AgencyRequest = {
  readonly __typename?: 'AgencyRequest';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** Whether it waits. */
  readonly state: RequestState;
  /** The agency that is asked. */
  readonly agency: Scalars['String']['output'];
  /** Why. */
  readonly purpose: Purpose;
  /** For whom at the hub, by role. */
  readonly role: Scalars['String']['output'];
  /** On what lawful basis. */
  readonly basis: ReadonlyArray<Scalars['String']['output']>;
  /** Under which sharing agreement. */
  readonly agreement: Scalars['ID']['output'];
  /** When it was asked. */
  readonly askedAt: Scalars['Instant']['output'];
  /** When it is to have been answered. */
  readonly dueAt: Scalars['Instant']['output'];
  /** Whether it waits past that. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Whom to look for; nobody once it does not wait any more. */
  readonly people: ReadonlyArray<SoughtPerson>;
  /** When it was answered. */
  readonly answeredAt?: Maybe<Scalars['Instant']['output']>;
  /** Whether it was answered past its due time. */
  readonly late: Scalars['Boolean']['output'];
  /** Whether detriment to the child is a reason not to share, because the duty of s.16LA is in force. */
  readonly duty: Scalars['Boolean']['output'];
};

/** Whether a request waits. */
export type RequestState =
  /** It waits. */
  | 'WAITING'
  /** It was answered. */
  | 'ANSWERED'
  /** Nobody needs it any more. */
  | 'WITHDRAWN';

/** Somebody to look for, with no more of them than your agency needs. */
export type SoughtPerson = {
  readonly __typename?: 'SoughtPerson';
  /** What they are called in the answer. */
  readonly ref: Scalars['ID']['output'];
  /** Names that they are known by. */
  readonly names: ReadonlyArray<SoughtName>;
  /** Date of birth. */
  readonly dateOfBirth?: Maybe<Scalars['PartialDate']['output']>;
  /** Date of death. */
  readonly dateOfDeath?: Maybe<Scalars['PartialDate']['output']>;
  /** Expected date of delivery, for an unborn child. */
  readonly expectedDelivery?: Maybe<Scalars['PartialDate']['output']>;
  /** Sex. */
  readonly sex?: Maybe<Sex>;
  /** Where they live or lived. */
  readonly addresses: ReadonlyArray<SoughtAddress>;
  /** Numbers that your agency keeps. */
  readonly identifiers: ReadonlyArray<SoughtIdentifier>;
  /** What is asked about them. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** Of these it is asked only whether there is anything. */
  readonly existenceOf: ReadonlyArray<Scalars['String']['output']>;
};

/** A name that somebody is known by. */
export type SoughtName = {
  readonly __typename?: 'SoughtName';
  /** Given names. */
  readonly given: Scalars['String']['output'];
  /** Family name. */
  readonly family: Scalars['String']['output'];
  /** How it is used. */
  readonly use: NameUse;
};

/** Where somebody lives or lived. */
export type SoughtAddress = {
  readonly __typename?: 'SoughtAddress';
  /** House and street. */
  readonly line: Scalars['String']['output'];
  /** Postcode. */
  readonly postcode: Scalars['String']['output'];
  /** First day there. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day there. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

/** A number that somebody has. */
export type SoughtIdentifier = {
  readonly __typename?: 'SoughtIdentifier';
  /** Whose numbers these are. */
  readonly system: Scalars['String']['output'];
  /** The number. */
  readonly value: Scalars['String']['output'];
};

/** What your agency says of one person. */
export type PersonAnswerInput = {
  /** The person, as the request calls them. */
  readonly ref: Scalars['ID']['input'];
  /** Whether your agency knows them; false where you do not say. */
  readonly known: Scalars['Boolean']['input'];
  /** Why you do not say. */
  readonly refused?: InputMaybe<RefusalReason>;
  /** What you hold, in the categories that were asked for. */
  readonly entries?: InputMaybe<ReadonlyArray<SaidEntryInput>>;
  /** Categories in which you hold something that you may not share. */
  readonly holds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Why you may not share it. */
  readonly heldBack?: InputMaybe<RefusalReason>;
};

/** Why an agency does not say whether it knows somebody. */
export type RefusalReason =
  /** There is no lawful basis for this purpose. */
  | 'NO_LAWFUL_BASIS'
  /** An investigation could be harmed. */
  | 'LIVE_INVESTIGATION'
  /** A court has forbidden it. */
  | 'COURT_ORDER'
  /** Somebody could come to harm. */
  | 'RISK_TO_SOMEBODY'
  /** Sharing would be more detrimental to the child than not; once the duty of s.16LA is in force. */
  | 'DETRIMENT_TO_CHILD'
  /** Nobody can look now. */
  | 'CANNOT_LOOK';

/** One thing that your agency holds. */
export type SaidEntryInput = {
  /** What kind of thing it is. */
  readonly category: Scalars['String']['input'];
  /** When it happened or began, as far as that is known. */
  readonly occurredOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** When it ended. */
  readonly until?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Whether it still holds. */
  readonly current: Scalars['Boolean']['input'];
  /** What it is, in up to 2,000 characters. */
  readonly summary: Scalars['String']['input'];
  /** What more there is to say, in up to 10,000 characters. */
  readonly detail?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is fact, opinion, allegation or intelligence. */
  readonly standing: StandingKind;
  /** Under which conditions it may be used; freely within the law where absent. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** Who works with the person. */
  readonly professional?: InputMaybe<SaidProfessionalInput>;
};

/** A professional who works with the person. */
export type SaidProfessionalInput = {
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Role. */
  readonly role: Scalars['String']['input'];
  /** Service or team. */
  readonly service: Scalars['String']['input'];
  /** How to reach them. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** Since when. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Last contact. */
  readonly lastContact?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** An agency for which its people answer. */
export type ContactAgency = {
  readonly __typename?: 'ContactAgency';
  /** Short name within the hub. */
  readonly code: Scalars['ID']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What kind of organisation it is. */
  readonly holder: Holder;
  /** The organisation whose contacts answer, as their tokens name it. */
  readonly organisation: Scalars['ID']['output'];
  /** The sharing agreement under which it is asked. */
  readonly agreement?: Maybe<Scalars['ID']['output']>;
  /** Whether it is asked. */
  readonly state: ContactAgencyState;
  /** How many of its contacts have signed in within three months. Whoever knows a family may not answer for it, so that one is not enough. */
  readonly contacts: Scalars['Int']['output'];
};

/** Whether an agency's people are asked. */
export type ContactAgencyState =
  /** Not yet: another officer has to approve it. */
  | 'DRAFT'
  /** Wherever rules and an agreement allow. */
  | 'ACTIVE'
  /** Not any more. */
  | 'SUSPENDED';

/** What an officer says of an agency without a system. */
export type ContactAgencyInput = {
  /** Short name within the hub: small letters, digits and single hyphens. */
  readonly code: Scalars['ID']['input'];
  /** Name, on one line. */
  readonly name: Scalars['String']['input'];
  /** What kind of organisation it is. */
  readonly holder: Holder;
  /** The organisation whose contacts answer, as their tokens name it. */
  readonly organisation: Scalars['ID']['input'];
  /** The sharing agreement under which it is to be asked; left out until there is one. */
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
};

/** Who is kept from whom, why and for how long. */
export type RestrictionInput = {
  /** Why. */
  readonly reason: RestrictionReason;
  /** How to recognise the person, whichever agency speaks of them. */
  readonly person: KnownPersonInput;
  /** Practitioners who may see them all the same; none for a safe address, which nobody is shown. */
  readonly access: ReadonlyArray<Scalars['ID']['input']>;
  /** Where they are safe as long as nobody knows. */
  readonly safeAddresses?: InputMaybe<ReadonlyArray<KnownAddressInput>>;
  /** Homes that whoever endangers them knows already; these may be shown. */
  readonly knownAddresses?: InputMaybe<ReadonlyArray<KnownAddressInput>>;
  /** The last day; left out for what only ends by being lifted. */
  readonly until?: InputMaybe<Scalars['PartialDate']['input']>;
  /** When it has to be reviewed. */
  readonly reviewBy: Scalars['PartialDate']['input'];
  /** Why, in your words. */
  readonly because: Scalars['String']['input'];
};

/** Somebody as the hub is to recognise them. */
export type KnownPersonInput = {
  /** Given names. */
  readonly given: Scalars['String']['input'];
  /** Family name. */
  readonly family: Scalars['String']['input'];
  /** Day of birth. */
  readonly dateOfBirth?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Identifiers, where known. */
  readonly identifiers?: InputMaybe<ReadonlyArray<KnownIdentifierInput>>;
  /** Where they live, where that helps to recognise them. */
  readonly addresses?: InputMaybe<ReadonlyArray<KnownAddressInput>>;
};

/** An identifier and who gave it. */
export type KnownIdentifierInput = {
  /** Its scheme, such as NHS_NUMBER. */
  readonly system: Scalars['String']['input'];
  /** The identifier itself. */
  readonly value: Scalars['String']['input'];
};

/** An address. */
export type KnownAddressInput = {
  /** House, street and place. */
  readonly line: Scalars['String']['input'];
  /** Postcode. */
  readonly postcode: Scalars['String']['input'];
  /** Unique Property Reference Number. */
  readonly uprn?: InputMaybe<Scalars['String']['input']>;
};

/** A member of staff, and who they are outside of work. */
export type StaffMemberInput = {
  /** Who they are to the hub. */
  readonly practitioner: Scalars['ID']['input'];
  /** Who they are outside of work. */
  readonly self: KnownPersonInput;
  /** Those whom they live with or belong to. */
  readonly relatives: ReadonlyArray<KnownPersonInput>;
  /** Practitioners who, besides managers, may see them. */
  readonly access: ReadonlyArray<Scalars['ID']['input']>;
  /** The version of the entry that you have read, which this one replaces; left out where there is none. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** A restriction. The addresses that it keeps safe are counted, and shown to nobody. */
export type Restriction = {
  readonly __typename?: 'Restriction';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Why. */
  readonly reason: RestrictionReason;
  /** Whom it keeps. */
  readonly name: Scalars['String']['output'];
  /** Whether it holds now. */
  readonly inForce: Scalars['Boolean']['output'];
  /** Practitioners who may see them all the same. */
  readonly access: ReadonlyArray<Scalars['ID']['output']>;
  /** How many addresses it keeps safe. */
  readonly safeAddresses: Scalars['Int']['output'];
  /** How many homes it lets be shown. */
  readonly knownAddresses: Scalars['Int']['output'];
  /** The first day. */
  readonly from: Scalars['PartialDate']['output'];
  /** The last day, where it ends by itself. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** When it has to be reviewed. */
  readonly reviewBy: Scalars['PartialDate']['output'];
  /** Why, in the words of whoever made it. */
  readonly because: Scalars['String']['output'];
  /** Who made it. */
  readonly restrictedBy: Scalars['ID']['output'];
  /** When. */
  readonly restrictedAt: Scalars['Instant']['output'];
  /** Each time that somebody looked at it again and kept it, oldest first. */
  readonly reviewed: ReadonlyArray<RestrictionReview>;
  /** Who lifted it, when and why. */
  readonly lifted?: Maybe<RestrictionLift>;
};

/** That somebody looked at a restriction again and kept it. */
export type RestrictionReview = {
  readonly __typename?: 'RestrictionReview';
  /** Who. */
  readonly by: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** Why it is still needed. */
  readonly because: Scalars['String']['output'];
};

/** How a restriction was ended. */
export type RestrictionLift = {
  readonly __typename?: 'RestrictionLift';
  /** Who lifted it. */
  readonly by: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** Why. */
  readonly because: Scalars['String']['output'];
};

/** Somebody on the staff register. */
export type StaffEntry = {
  readonly __typename?: 'StaffEntry';
  /** Who they are to the hub. */
  readonly practitioner: Scalars['ID']['output'];
  /** How many relatives they named. */
  readonly relatives: Scalars['Int']['output'];
  /** When it was written down. */
  readonly recordedAt: Scalars['Instant']['output'];
  /** Counts changes; name the one that you have read when you rewrite it. */
  readonly version: Scalars['Int']['output'];
};

/** Why somebody's record is restricted. */
export type RestrictionReason =
  /** Witness protection. */
  | 'WITNESS_PROTECTION'
  /** In the public eye. */
  | 'HIGH_PROFILE'
  /** On the staff, or a relative of somebody who is. */
  | 'STAFF_OR_RELATIVE'
  /** Adoption. */
  | 'ADOPTION'
  /** At high risk. */
  | 'HIGH_RISK'
  /** The subject of a serious case review. */
  | 'SERIOUS_CASE_REVIEW'
  /** Where they live is kept safe; they themselves are not hidden. */
  | 'SAFE_ADDRESS';

/** Which return is taken, for whom and for what. */
export type TakeReturnInput = {
  /** The calendar year in which the census year ends. */
  readonly year: Scalars['Int']['input'];
  /** Who is to receive it, such as a team and its system. */
  readonly recipient: Scalars['String']['input'];
  /** What it is for. */
  readonly purpose: ReturnPurpose;
  /** Whether it is taken as a draft. With errors it can be taken in no other way. */
  readonly draft?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a return is for. */
export type ReturnPurpose =
  /** To be loaded into the authority's own system. */
  | 'LOADING'
  /** To be looked at, so that what is wrong is put right. */
  | 'CHECKING';

/** What the return of a census year would be. */
export type CensusReturn = {
  readonly __typename?: 'CensusReturn';
  /** The calendar year in which it ends. */
  readonly year: Scalars['Int']['output'];
  /** Its first day. */
  readonly from: Scalars['PartialDate']['output'];
  /** Its last day. */
  readonly until: Scalars['PartialDate']['output'];
  /** Whether the year is over. */
  readonly over: Scalars['Boolean']['output'];
  /** How many children are in it. */
  readonly children: Scalars['Int']['output'];
  /** How many referrals are in it. */
  readonly referrals: Scalars['Int']['output'];
  /** How many errors it has; with any it can only be taken as a draft. */
  readonly errors: Scalars['Int']['output'];
  /** How many queries it has. */
  readonly queries: Scalars['Int']['output'];
  /** Errors and then queries, at most 200 of them. */
  readonly issues: ReadonlyArray<ReturnIssue>;
  /** What the hub never holds, so that the authority's own system has to complete it. */
  readonly toComplete: ReadonlyArray<ReturnGap>;
  /** What the census asks for and the hub does not hold. */
  readonly notHeld: ReadonlyArray<NotHeld>;
  /** Referrals of the year that are none to the census. */
  readonly notCounted: ReadonlyArray<NotCountedReferrals>;
  /** How many referrals may not leave the hub; null where they are fewer than eight, or none. */
  readonly keptBack?: Maybe<Scalars['Int']['output']>;
  /** Errors, queries and what is to complete, as a table (CSV). */
  readonly csv: Scalars['String']['output'];
};

/** Something that is wrong with a return, or is to be looked at. */
export type ReturnIssue = {
  readonly __typename?: 'ReturnIssue';
  /** The referral. */
  readonly referral: Scalars['ID']['output'];
  /** The child in it. */
  readonly person: Scalars['ID']['output'];
  /** The rule, by its number in the census, or in words where it is the hub's own. */
  readonly rule: Scalars['String']['output'];
  /** How it is taken. */
  readonly severity: ReturnSeverity;
  /** What is wrong. It repeats no value. */
  readonly says: Scalars['String']['output'];
};

/** How a breach of a rule is taken. */
export type ReturnSeverity =
  /** It has to be put right. */
  | 'ERROR'
  /** It has to be looked at. */
  | 'QUERY'
  /** The authority's own system completes it. */
  | 'TO_COMPLETE';

/** What the authority's own system has to complete. */
export type ReturnGap = {
  readonly __typename?: 'ReturnGap';
  /** The rule of the census that asks for it. */
  readonly rule: Scalars['String']['output'];
  /** What is missing. */
  readonly says: Scalars['String']['output'];
  /** For how many children. */
  readonly children: Scalars['Int']['output'];
};

/** Something that the census asks for and the hub does not hold. */
export type NotHeld = {
  readonly __typename?: 'NotHeld';
  /** The element of the census. */
  readonly element: Scalars['String']['output'];
  /** Why. */
  readonly says: Scalars['String']['output'];
};

/** Referrals of the year that are none to the census. */
export type NotCountedReferrals = {
  readonly __typename?: 'NotCountedReferrals';
  /** Why. */
  readonly why: NotCountedWhy;
  /** How many. */
  readonly referrals: Scalars['Int']['output'];
};

/** Why a referral of the year is none to the census. */
export type NotCountedWhy =
  /** Nothing has been decided about it. */
  | 'NOT_DECIDED'
  /** It was withdrawn. */
  | 'WITHDRAWN'
  /** The child's case was open already. */
  | 'OPEN_CASE'
  /** It came to early help or something else that is no referral to social care. */
  | 'CONTACT_ONLY';

/** A return as a file. */
export type ReturnFile = {
  readonly __typename?: 'ReturnFile';
  /** The id of its taking. */
  readonly id: Scalars['ID']['output'];
  /** What the file may be called; it names nobody. */
  readonly name: Scalars['String']['output'];
  /** The file. */
  readonly xml: Scalars['String']['output'];
  /** SHA-256 of the file in UTF-8. */
  readonly digest: Scalars['String']['output'];
  /** Whether it is a draft. */
  readonly draft: Scalars['Boolean']['output'];
  /** How many children are in it. */
  readonly children: Scalars['Int']['output'];
  /** How many referrals are in it. */
  readonly referrals: Scalars['Int']['output'];
  /** How many errors it has. */
  readonly errors: Scalars['Int']['output'];
  /** How many queries it has. */
  readonly queries: Scalars['Int']['output'];
  /** How many referrals were kept back; null where they are fewer than eight, or none. */
  readonly keptBack?: Maybe<Scalars['Int']['output']>;
};

/** That a return was taken. */
export type TakenReturn = {
  readonly __typename?: 'TakenReturn';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The calendar year in which the census year ends. */
  readonly year: Scalars['Int']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** Who took it. */
  readonly byName: Scalars['String']['output'];
  /** Who was to receive it. */
  readonly recipient: Scalars['String']['output'];
  /** What it was for. */
  readonly purpose: ReturnPurpose;
  /** Whether it was a draft. */
  readonly draft: Scalars['Boolean']['output'];
  /** How many children were in it. */
  readonly children: Scalars['Int']['output'];
  /** How many referrals were in it. */
  readonly referrals: Scalars['Int']['output'];
  /** How many errors it had. */
  readonly errors: Scalars['Int']['output'];
  /** How many queries it had. */
  readonly queries: Scalars['Int']['output'];
  /** How many referrals were kept back; told in full to those who answer for them alone. */
  readonly keptBack?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the file. */
  readonly digest: Scalars['String']['output'];
};

/** What waits for a reviewer. */
export type ReviewQueue = {
  readonly __typename?: 'ReviewQueue';
  /** What the red flags found and nobody has taken up, gravest first. */
  readonly findings: ReadonlyArray<ReviewFinding>;
  /** Reviews that are open, the most urgent first. */
  readonly reviews: ReadonlyArray<Review>;
};

/** Something in recorded access that somebody should look at. */
export type ReviewFinding = {
  readonly __typename?: 'ReviewFinding';
  /** Its id; the same evidence has the same. */
  readonly id: Scalars['ID']['output'];
  /** Which rule found it. */
  readonly flag: ReviewFlag;
  /** How grave it may be. */
  readonly severity: ReviewSeverity;
  /** What the rule means. */
  readonly says: Scalars['String']['output'];
  /** Whom it is about: a practitioner, an agency, or somebody who was shown. */
  readonly about: Scalars['String']['output'];
  /** What kind that is. */
  readonly aboutKind: FindingAbout;
  /** Ids of the events, oldest first, at most fifty. */
  readonly evidence: ReadonlyArray<Scalars['ID']['output']>;
  /** How many there are in all. */
  readonly occasions: Scalars['Int']['output'];
  /** The first of them. */
  readonly since: Scalars['Instant']['output'];
  /** The last of them. */
  readonly until: Scalars['Instant']['output'];
  /** Who has to see to it. */
  readonly owner: Scalars['String']['output'];
  /** Until which day. */
  readonly dueBy: Scalars['PartialDate']['output'];
};

/** Whom a finding is about. */
export type FindingAbout =
  /** Somebody who asked. */
  | 'PRACTITIONER'
  /** An agency. */
  | 'AGENCY'
  /** Somebody who was shown. */
  | 'SUBJECT';

/** How grave a finding may be. */
export type ReviewSeverity =
  /** Look at it first. */
  | 'HIGH'
  /** Look at it this week. */
  | 'MEDIUM'
  /** Look at it when there is time. */
  | 'LOW';

/** A rule by which recorded access is looked at again. */
export type ReviewFlag =
  /** Asked again and again about referrals that were not open or not theirs. */
  | 'NO_NEED_TO_KNOW'
  /** Asked about a family of their own. */
  | 'OWN_FAMILY'
  /** Asked about somebody who is restricted and kept from them. */
  | 'KEPT_FROM_ASKER'
  /** Declared to know the family, and asked about it afterwards. */
  | 'CONFLICT_THEN_ACCESS'
  /** Far more families in an hour or a day than usual. */
  | 'VOLUME_SPIKE'
  /** Over weeks far more families than colleagues in the same role. */
  | 'SLOW_SPREAD'
  /** Outside of office hours, by somebody in no out-of-hours team. */
  | 'OUT_OF_HOURS'
  /** Many referrals opened, and no picture asked for. */
  | 'LOOKED_AND_LEFT'
  /** After the referral had been decided. */
  | 'AFTER_DECISION'
  /** An emergency access that nobody has reviewed yet. */
  | 'BREAK_GLASS'
  /** Emergency accesses again and again. */
  | 'BREAK_GLASS_REPEATED'
  /** Used a referral under an emergency that no review has found justified. */
  | 'UNDER_EMERGENCY'
  /** One person, and many who looked. */
  | 'ONE_PERSON_MANY_VIEWERS'
  /** Sensitive categories at a low level of need. */
  | 'BEYOND_THRESHOLD'
  /** Going without the family's agreement as a habit. */
  | 'OVERRIDE_RATE'
  /** An agency that mostly does not answer. */
  | 'AGENCY_SILENT'
  /** An agency whose people mostly refuse to say. */
  | 'AGENCY_REFUSES'
  /** Under the duty to share, an agency kept something back for another reason than detriment to the child. */
  | 'REFUSED_WITHOUT_DETRIMENT'
  /** Something taken out, and another family looked at within the hour. */
  | 'EXPORT_THEN_ANOTHER_FAMILY'
  /** A purpose never used before. */
  | 'NEW_PURPOSE'
  /** Looking for anybody who fits, rather than for somebody. */
  | 'FISHING'
  /** Many questions whose answers never left. */
  | 'ABANDONED_MANY'
  /** Reviews access, and looks at families too. */
  | 'REVIEWED_OWN';

/** A page of reviews. */
export type Reviews = {
  readonly __typename?: 'Reviews';
  /** The reviews. */
  readonly nodes: ReadonlyArray<Review>;
  /** Give it as `after` for those before; null where there are none. */
  readonly next?: Maybe<Scalars['String']['output']>;
};

/** Somebody looks into recorded access. */
export type Review = {
  readonly __typename?: 'Review';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Counts changes; name the one that you have read when you close it. */
  readonly version: Scalars['Int']['output'];
  /** Whether it is settled. */
  readonly state: ReviewState;
  /** The finding that it takes up, where it does. */
  readonly finding?: Maybe<Scalars['ID']['output']>;
  /** What it is about, by code. */
  readonly flag?: Maybe<Scalars['String']['output']>;
  /** Whose access it is about, where it is one person's. */
  readonly practitioner?: Maybe<Scalars['String']['output']>;
  /** Ids of the events. */
  readonly evidence: ReadonlyArray<Scalars['ID']['output']>;
  /** Who opened it. */
  readonly openedBy: Scalars['String']['output'];
  /** Who answers for it. */
  readonly owner: Scalars['String']['output'];
  /** Until which day. */
  readonly dueBy: Scalars['PartialDate']['output'];
  /** Whether that day has passed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** How it ended; null while it is open. */
  readonly outcome?: Maybe<ReviewOutcome>;
  /** What was done in it, in order. It is only ever added to. */
  readonly steps: ReadonlyArray<ReviewStep>;
};

/** Whether a review is settled. */
export type ReviewState =
  /** Somebody is at it. */
  | 'OPEN'
  /** It is settled. */
  | 'CLOSED';

/** How a review ends. */
export type ReviewOutcome =
  /** There was a good reason. */
  | 'JUSTIFIED'
  /** Somebody has to learn something. */
  | 'TRAINING'
  /** It was wrong. */
  | 'BREACH'
  /** It has gone to somebody else: the employer, the regulator, the police. */
  | 'REFERRED';

/** One thing that was done in a review. */
export type ReviewStep = {
  readonly __typename?: 'ReviewStep';
  /** What. */
  readonly did: ReviewDeed;
  /** By whom. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** In their words. */
  readonly note: Scalars['String']['output'];
};

/** What can be done in a review. */
export type ReviewDeed =
  /** It was opened. */
  | 'OPENED'
  /** The practitioner's access was suspended. */
  | 'SUSPENDED'
  /** It was closed. */
  | 'CLOSED'
  /** The suspension ended. */
  | 'LIFTED';

/** What a review looks into. */
export type OpenReviewInput = {
  /** The finding that it takes up. */
  readonly finding?: InputMaybe<Scalars['ID']['input']>;
  /** Or the events, at most 50, where it takes up none. */
  readonly events?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why, in your words: 10 to 10,000 characters. */
  readonly note: Scalars['String']['input'];
  /** Who answers for it; you unless given. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** Whether the practitioner may not use the hub until it is settled. */
  readonly suspend?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a review ends. */
export type CloseReviewInput = {
  /** The review. */
  readonly review: Scalars['ID']['input'];
  /** Its version as you have read it. */
  readonly version: Scalars['Int']['input'];
  /** How it ends. */
  readonly outcome: ReviewOutcome;
  /** Why, in your words: 10 to 10,000 characters. */
  readonly note: Scalars['String']['input'];
  /** Whether a suspension that came with it ends. */
  readonly liftSuspension?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a sample is drawn from. */
export type SampleAccessInput = {
  /** From this instant on. */
  readonly from: Scalars['Instant']['input'];
  /** Before this one, at most 92 days later. */
  readonly before: Scalars['Instant']['input'];
  /** How many events, at most 100. */
  readonly size: Scalars['Int']['input'];
  /** The same seed draws the same sample; a new one unless given. */
  readonly seed?: InputMaybe<Scalars['String']['input']>;
};

/** Access drawn at random, with the way in which it was drawn. */
export type AccessSample = {
  readonly __typename?: 'AccessSample';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** From this instant on. */
  readonly from: Scalars['Instant']['output'];
  /** Before this one. */
  readonly before: Scalars['Instant']['output'];
  /** How many were asked for. */
  readonly size: Scalars['Int']['output'];
  /** Out of how many. */
  readonly population: Scalars['Int']['output'];
  /** What they were drawn by. */
  readonly seed: Scalars['String']['output'];
  /** How, in words. */
  readonly method: Scalars['String']['output'];
  /** Who drew it. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** What was drawn. */
  readonly events: ReadonlyArray<AccessEvent>;
};

/** A request to know who looked, and what people have decided about it. Whatever is left open keeps rows back. */
export type AccessReportRequest = {
  /** The person. */
  readonly person: PersonShown;
  /** Looks before this instant. */
  readonly until: Scalars['Instant']['input'];
  /** Who asks. */
  readonly requestedBy: ReportRequester;
  /** Referrals that are the person's own. Looks for others would reveal somebody else's. */
  readonly ownReferrals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether telling would be likely to cause serious harm, as a professional assessed it. */
  readonly seriousHarm?: InputMaybe<SeriousHarm>;
  /** Whether the child does not want the parent to know. */
  readonly childObjects?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether telling the parent of child-abuse matters is in the child's best interests. */
  readonly inChildsInterest?: InputMaybe<Scalars['Boolean']['input']>;
  /** Single events that are kept back besides. */
  readonly withhold?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Who wants to know who looked. */
export type ReportRequester =
  /** The person themselves. */
  | 'SUBJECT'
  /** Somebody with parental responsibility. */
  | 'PARENT';

/** The serious-harm test (DPA 2018 Schedule 3). */
export type SeriousHarm =
  /** Telling is not likely to cause it. */
  | 'NOT_LIKELY'
  /** Telling is likely to cause it, or nobody has assessed it. */
  | 'LIKELY';

/** Who looked, as far as it may be told. */
export type AccessReport = {
  readonly __typename?: 'AccessReport';
  /** SHA-256 of the request and the rows, which both releasers name. */
  readonly digest: Scalars['String']['output'];
  /** How far it is on its way. */
  readonly state: ReportState;
  /** The rows, oldest first. */
  readonly rows: ReadonlyArray<ReportRow>;
};

/** How far a report is on its way. */
export type ReportState =
  /** Nobody has released it. */
  | 'DRAFT'
  /** One person has. */
  | 'AWAITING_SECOND'
  /** Two have; it may be given out. */
  | 'RELEASED';

/** One line of a report. */
export type ReportRow = {
  readonly __typename?: 'ReportRow';
  /** The day. */
  readonly on: Scalars['String']['output'];
  /** Which organisation looked. */
  readonly agency: Scalars['String']['output'];
  /** In which role. */
  readonly role: Scalars['String']['output'];
  /** Why, in plain words. */
  readonly purpose: Scalars['String']['output'];
  /** At what, in plain words. */
  readonly what: Scalars['String']['output'];
};

/** Something that somebody has to be told. */
export type Notice = {
  readonly __typename?: 'Notice';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: NoticeKind;
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** In a sentence. */
  readonly says: Scalars['String']['output'];
  /** The review that it belongs to. */
  readonly review: Scalars['ID']['output'];
  /** The referral that it concerns. */
  readonly referral?: Maybe<Scalars['ID']['output']>;
  /** The practitioner whom it concerns. */
  readonly practitioner?: Maybe<Scalars['String']['output']>;
};

/** What a notice is about. */
export type NoticeKind =
  /** A record of yours was shown for somebody else. */
  | 'WRONG_PERSON'
  /** Somebody's access is suspended. */
  | 'SUSPENDED'
  /** A suspension has ended. */
  | 'SUSPENSION_LIFTED';

/** What will be forgotten next, and what is held. */
export type RetentionDue = {
  readonly __typename?: 'RetentionDue';
  /** References whose time is over, oldest key first. There may be fewer than asked for and still a next page. */
  readonly due: ReadonlyArray<ReferenceDue>;
  /** Holds that stand. */
  readonly holds: ReadonlyArray<LegalHold>;
  /** Give it as `after` for what comes next; null where there is nothing more. */
  readonly next?: Maybe<Scalars['String']['output']>;
};

/** A reference in the log that may be forgotten. */
export type ReferenceDue = {
  readonly __typename?: 'ReferenceDue';
  /** The key behind it. */
  readonly key: Scalars['ID']['output'];
  /** Of which referral or agency. */
  readonly of: Scalars['String']['output'];
  /** By the gravest purpose for which the person was shown. */
  readonly class: RetentionClass;
  /** When they were shown for the last time. */
  readonly lastShown: Scalars['Instant']['output'];
  /** When its time is over. */
  readonly dueOn: Scalars['PartialDate']['output'];
  /** Who decided so. */
  readonly authority: Scalars['String']['output'];
  /** Whether a legal hold keeps it. */
  readonly held: Scalars['Boolean']['output'];
};

/** How long a reference is kept. */
export type RetentionClass =
  /** Nothing followed. */
  | 'NO_FURTHER_ACTION'
  /** Early help. */
  | 'EARLY_HELP'
  /** A child in need, section 17. */
  | 'CHILD_IN_NEED'
  /** Child protection, section 47. */
  | 'CHILD_PROTECTION';

/** That nothing of something may be forgotten. */
export type LegalHold = {
  readonly __typename?: 'LegalHold';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What is held: `all`, `referral/…` or `agency/…`. */
  readonly on: Scalars['String']['output'];
  /** Who demands it, and where it is written. */
  readonly authority: Scalars['String']['output'];
  /** Who placed it. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** A question about a referral, as the rules weigh it. */
export type ExplainInput = {
  /** The agency that would be asked. */
  readonly agency: Scalars['ID']['input'];
  /** For which category. */
  readonly category: Scalars['String']['input'];
  /** About whom: their place in the family. */
  readonly part: FamilyPart;
  /** Their age in whole years, where known. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  /** For information governance: how it would be for somebody with this role who works the referral. */
  readonly role?: InputMaybe<Role>;
};

/** A question that an officer makes up. */
export type SupposedInput = {
  /** Who asks. */
  readonly role: Role;
  /** What for. */
  readonly purpose: Purpose;
  /** At which level, 1 to 4. */
  readonly level: Scalars['Int']['input'];
  /** What the family said. */
  readonly familyAgreement: FamilyAgreement;
  /** Whose information. */
  readonly holder: Holder;
  /** Which category. */
  readonly category: Scalars['String']['input'];
  /** About whom: their place in the family. */
  readonly part: FamilyPart;
  /** Their age in whole years, where known. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  /** What stands in the way. */
  readonly hindrance?: InputMaybe<Hindrance>;
};

/** What may stand in the way of a question, whatever the rules say. */
export type Hindrance =
  /** The referral is somebody else's. */
  | 'NOT_ASSIGNED'
  /** The referral is closed. */
  | 'REFERRAL_CLOSED'
  /** They know the family. */
  | 'CONFLICT_DECLARED'
  /** The agency has no agreement. */
  | 'NO_SHARING_AGREEMENT'
  /** The person is kept from them. */
  | 'PERSON_RESTRICTED'
  /** The person's address is kept safe. */
  | 'SAFE_ADDRESS'
  /** It is their own family. */
  | 'OWN_FAMILY'
  /** Nobody but whoever asks has had the referral in hand. */
  | 'OWN_MAKING'
  /** The duty of Children Act 2004 section 16LA is in force. */
  | 'DUTY_IN_FORCE';

/** Both rulings on one question. */
export type Explained = {
  readonly __typename?: 'Explained';
  /** Whether it may be known that there is anything. */
  readonly existence: Explanation;
  /** What of it may be seen. */
  readonly content: Explanation;
};

/** How a ruling came about. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** PERMIT or DENY. */
  readonly effect: RulingEffect;
  /** Why it was refused. */
  readonly why?: Maybe<Denial>;
  /** The fields that are shown. */
  readonly shows: ReadonlyArray<Scalars['String']['output']>;
  /** The rules that show it, or the prohibitions that keep it. */
  readonly by: ReadonlyArray<Scalars['ID']['output']>;
  /** The laws that it rests on. */
  readonly basis: ReadonlyArray<Scalars['String']['output']>;
  /** What must hold before any rule counts. */
  readonly groundwork: ReadonlyArray<Finding>;
  /** Every prohibition about the category. */
  readonly prohibitions: ReadonlyArray<WeighedProhibition>;
  /** Every rule about the category. */
  readonly rules: ReadonlyArray<WeighedRule>;
  /** The same in plain sentences. */
  readonly outcome: ReadonlyArray<Scalars['String']['output']>;
};

/** What a ruling comes to. */
export type RulingEffect =
  /** Something may be known or shown. */
  | 'PERMIT'
  /** Nothing may. */
  | 'DENY';

/** Why nothing is shown. */
export type Denial =
  /** Whoever asks has no need to know. */
  | 'NO_NEED_TO_KNOW'
  /** No agreement covers it. */
  | 'NO_AGREEMENT'
  /** No rule shows it. */
  | 'NO_RULE'
  /** A prohibition stands. */
  | 'PROHIBITED';

/** A condition's sentence and what it came to. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** The sentence. */
  readonly says: Scalars['String']['output'];
  /** What it came to. */
  readonly comesTo: FindingResult;
};

/** What a condition comes to. What cannot be told opens nothing and lifts nothing. */
export type FindingResult =
  /** It holds. */
  | 'HOLDS'
  /** It does not. */
  | 'FAILS'
  /** Nobody can tell. */
  | 'CANNOT_TELL';

/** A prohibition, weighed. */
export type WeighedProhibition = {
  readonly __typename?: 'WeighedProhibition';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it says. */
  readonly says: Scalars['String']['output'];
  /** Each of its conditions. */
  readonly findings: ReadonlyArray<Finding>;
  /** Whether it is against knowing that there is anything, or against the content alone. */
  readonly against: SharingMode;
  /** Whether it forbids what was asked here. */
  readonly forbids: Scalars['Boolean']['output'];
};

/** A rule, weighed. */
export type WeighedRule = {
  readonly __typename?: 'WeighedRule';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it says. */
  readonly says: Scalars['String']['output'];
  /** Each of its conditions. */
  readonly findings: ReadonlyArray<Finding>;
  /** The fields that it would show. */
  readonly shows: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it applies. */
  readonly applies: Scalars['Boolean']['output'];
};

/** Who may see a category. */
export type Sights = {
  readonly __typename?: 'Sights';
  /** Whose information. */
  readonly holder: Holder;
  /** Which category. */
  readonly category: Scalars['String']['output'];
  /** At this level; at any where there is none. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** Rules under which somebody may see it, or know of it. */
  readonly may: ReadonlyArray<Sight>;
  /** Rules about it that come to nothing here. */
  readonly otherwise: ReadonlyArray<Sight>;
};

/** What one rule lets somebody see. */
export type Sight = {
  readonly __typename?: 'Sight';
  /** The rule. */
  readonly rule: Scalars['ID']['output'];
  /** What it says. */
  readonly says: Scalars['String']['output'];
  /** Who. */
  readonly roles: ReadonlyArray<Role>;
  /** What for. */
  readonly purposes: ReadonlyArray<Purpose>;
  /** About whom. */
  readonly about: ReadonlyArray<FamilyPart>;
  /** The fields; none where it may only be known that there is something. */
  readonly shows: ReadonlyArray<Scalars['String']['output']>;
  /** What must hold besides. */
  readonly when: ReadonlyArray<Scalars['String']['output']>;
};

/** What is no longer seen of one category. */
export type Loss = {
  readonly __typename?: 'Loss';
  /** The category. */
  readonly category: Scalars['String']['output'];
  /** What is no longer seen. */
  readonly sights: ReadonlyArray<Sight>;
};

/** A rule or prohibition and the laws that it rests on. */
export type RestingRule = {
  readonly __typename?: 'RestingRule';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it says. */
  readonly says: Scalars['String']['output'];
  /** Who owns it. */
  readonly owner: Scalars['String']['output'];
  /** The laws. */
  readonly laws: ReadonlyArray<Scalars['String']['output']>;
};

/** Something that falls due. */
export type Expiry = {
  readonly __typename?: 'Expiry';
  /** What falls due. */
  readonly kind: ExpiryKind;
  /** When: a day, or an instant. */
  readonly due: Scalars['String']['output'];
  /** The rules, agreement, restriction or emergency, by id. */
  readonly of: ReadonlyArray<Scalars['ID']['output']>;
  /** Who answers for it, where somebody is named. */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /** Whether it is past. */
  readonly overdue: Scalars['Boolean']['output'];
};

/** What falls due. */
export type ExpiryKind =
  /** The review of rules. */
  | 'RULE_REVIEW'
  /** The last day of an agreement. */
  | 'AGREEMENT_ENDS'
  /** The review of an agreement. */
  | 'AGREEMENT_REVIEW'
  /** The last day of a restriction. */
  | 'RESTRICTION_ENDS'
  /** The review of a restriction. */
  | 'RESTRICTION_REVIEW'
  /** The review of an emergency. */
  | 'EMERGENCY_REVIEW';

/** That a rule book was proposed, and approved by somebody else. */
export type RuleActivation = {
  readonly __typename?: 'RuleActivation';
  /** Its version. */
  readonly version: Scalars['String']['output'];
  /** SHA-256 of its text. */
  readonly digest: Scalars['ID']['output'];
  /** Who proposed it. */
  readonly proposed: SignedAct;
  /** Who approved it. */
  readonly approved?: Maybe<SignedAct>;
  /** Whether it is the one that rules now. */
  readonly ruling: Scalars['Boolean']['output'];
};

/** From which day on a duty is in force. */
export type Commencement = {
  readonly __typename?: 'Commencement';
  /** The duty. */
  readonly duty: Duty;
  /** The first day. */
  readonly from: Scalars['PartialDate']['output'];
  /** Who recorded it. */
  readonly by: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
};

/** Duties that an Act has made and somebody has to commence. */
export type Duty =
  /** To disclose information that bears on a child's safety, Children Act 2004 section 16LA. */
  | 'CHILDREN_ACT_2004_S16LA';

/** What the rules say of everything that an organisation of one kind holds. */
export type SourceRules = {
  readonly __typename?: 'SourceRules';
  /** The source's code. */
  readonly source: Scalars['ID']['output'];
  /** Whether your people answer for it, and no system. */
  readonly byPeople: Scalars['Boolean']['output'];
  /** Which kind of organisation the rules are about. */
  readonly holder: Holder;
  /** Which rules these are: SHA-256 of the text of all of them. */
  readonly digest: Scalars['ID']['output'];
  /** Category by category. */
  readonly categories: ReadonlyArray<SourceCategory>;
  /** What is kept whatever a rule says. */
  readonly prohibitions: ReadonlyArray<SourceProhibition>;
};

/** Who may see one category. */
export type SourceCategory = {
  readonly __typename?: 'SourceCategory';
  /** Which category. */
  readonly category: Scalars['String']['output'];
  /** Every rule that lets anybody see it, or know of it; nobody may where there is none. */
  readonly rules: ReadonlyArray<SourceRule>;
};

/** A rule that lets somebody see a category of a source's, where no prohibition stands against it. */
export type SourceRule = {
  readonly __typename?: 'SourceRule';
  /** Its id. */
  readonly rule: Scalars['ID']['output'];
  /** What it says. */
  readonly says: Scalars['String']['output'];
  /** Who may see it. */
  readonly roles: ReadonlyArray<Role>;
  /** For which purposes. */
  readonly purposes: ReadonlyArray<Purpose>;
  /** About whom. */
  readonly about: ReadonlyArray<FamilyPart>;
  /** How much of it, in words. */
  readonly extent: Scalars['String']['output'];
  /** What must hold besides, in sentences. */
  readonly when: ReadonlyArray<Scalars['String']['output']>;
  /** The laws that it rests on. */
  readonly laws: ReadonlyArray<Scalars['String']['output']>;
  /** Who answers for the rule. */
  readonly owner: Scalars['String']['output'];
  /** By which day it is looked at again. */
  readonly reviewBy: Scalars['String']['output'];
};

/** Something that keeps a source's information from leaving, whatever a rule says. */
export type SourceProhibition = {
  readonly __typename?: 'SourceProhibition';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it says. */
  readonly says: Scalars['String']['output'];
  /** In which categories of the source. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** What must hold, in sentences; always where there is nothing. */
  readonly when: ReadonlyArray<Scalars['String']['output']>;
  /** The law that it rests on. */
  readonly law: Scalars['String']['output'];
};

/** What a source was asked in a span of time. */
export type SourceUse = {
  readonly __typename?: 'SourceUse';
  /** The source's code. */
  readonly source: Scalars['ID']['output'];
  /** Whether your people answer for it, and no system. */
  readonly byPeople: Scalars['Boolean']['output'];
  /** From when, inclusive. */
  readonly from: Scalars['Instant']['output'];
  /** Until when, exclusive. */
  readonly before: Scalars['Instant']['output'];
  /** How many questions were put in which the source was to be asked. */
  readonly questions: Scalars['Int']['output'];
  /** Whether these are all; only the newest are counted where there are more than 5,000. */
  readonly complete: Scalars['Boolean']['output'];
  /** For which purposes, most first. */
  readonly byPurpose: ReadonlyArray<SourceUseCount>;
  /** In which categories it could be asked, by the rules as they are now, most first; a question counts for each. */
  readonly byCategory: ReadonlyArray<SourceUseCount>;
  /** On which days (UTC), earliest first. */
  readonly byDay: ReadonlyArray<SourceUseCount>;
  /** Question by question, newest first. */
  readonly newest: ReadonlyArray<SourceQuestion>;
  /** How many records of the log have been looked through. */
  readonly recordsSearched: Scalars['Int']['output'];
  /** How many records the log has. */
  readonly recordsInLog: Scalars['Int']['output'];
};

/** How many questions there were of one kind. */
export type SourceUseCount = {
  readonly __typename?: 'SourceUseCount';
  /** The purpose, the category or the day. */
  readonly of: Scalars['String']['output'];
  /** How many. */
  readonly questions: Scalars['Int']['output'];
};

/** One question in which a source was to be asked. */
export type SourceQuestion = {
  readonly __typename?: 'SourceQuestion';
  /** Its id; the agency's own log of queries names it too. */
  readonly id: Scalars['ID']['output'];
  /** When it was asked. */
  readonly at: Scalars['Instant']['output'];
  /** What kind of question it was. */
  readonly kind: Scalars['String']['output'];
  /** Who asked, as the hub's identity provider names them. */
  readonly practitioner: Scalars['ID']['output'];
  /** For which organisation. */
  readonly organisation: Scalars['ID']['output'];
  /** In which roles. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** On which lawful bases. */
  readonly basis: ReadonlyArray<Scalars['String']['output']>;
  /** For which purpose, where it is about a referral. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The referral, where it is on record that the source was sent it. */
  readonly referral?: Maybe<Scalars['ID']['output']>;
  /** Under which agreement with the source's organisation. */
  readonly agreement?: Maybe<Scalars['ID']['output']>;
  /** Which version of that agreement. */
  readonly agreementVersion?: Maybe<Scalars['Int']['output']>;
  /** In which categories it could be asked, by the rules as they are now. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** How the source's line on the answer read; withheld where nothing was released. */
  readonly state?: Maybe<Scalars['String']['output']>;
  /** How many of the source's entries were shown. */
  readonly shown: Scalars['Int']['output'];
};

/** A question as the log has it, and why it was refused or what of it was kept back. */
export type ToldQuestion = {
  readonly __typename?: 'ToldQuestion';
  /** The question, who asked it and what was decided, as the log has it. */
  readonly event: AccessEvent;
  /** What became of it, in plain sentences. */
  readonly outcome: ReadonlyArray<Scalars['String']['output']>;
  /** What the rules kept back, category by category; only for a picture, and only while the rules of then still rule. */
  readonly keptBack: ReadonlyArray<KeptBack>;
};

/** A category of one agency, of which the rules showed nothing. */
export type KeptBack = {
  readonly __typename?: 'KeptBack';
  /** The agency, by its code. */
  readonly agency: Scalars['ID']['output'];
  /** The agency, by its name. */
  readonly name: Scalars['String']['output'];
  /** The category. */
  readonly category: Scalars['String']['output'];
  /** About whom: places in the family and ages, never names. */
  readonly about: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it was told that there is, or is not, such a record. */
  readonly existenceTold: Scalars['Boolean']['output'];
  /** The prohibitions that kept it; none where no rule showed it. */
  readonly by: ReadonlyArray<Scalars['ID']['output']>;
  /** Why, in plain sentences. */
  readonly why: ReadonlyArray<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Agency: ResolverTypeWrapper<Agency>;
  Holder: Holder;
  DataSource: ResolverTypeWrapper<SourceListing>;
  DataSourceState: DataSourceState;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SharingTermsInput: SharingTermsInput;
  SharingAgreement: ResolverTypeWrapper<SharingAgreement>;
  SignedAct: ResolverTypeWrapper<SignedAct>;
  AgreementEnd: ResolverTypeWrapper<AgreementEnd>;
  AgreementStanding: AgreementStanding;
  AgreementSide: AgreementSide;
  SharingMode: SharingMode;
  ProcessingActivity: ResolverTypeWrapper<ProcessingActivity>;
  AnswerSince: ResolverTypeWrapper<AnswerSince>;
  SourceNews: SourceNews;
  AccessFilter: AccessFilter;
  PersonShown: PersonShown;
  AccessDecision: AccessDecision;
  AccessFormat: AccessFormat;
  AccessEvents: ResolverTypeWrapper<Omit<AccessEvents, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['AccessEvent']> }>;
  AccessEvent: ResolverTypeWrapper<RecordedAccess>;
  ReferralThen: ResolverTypeWrapper<ReferralThen>;
  AgreementThen: ResolverTypeWrapper<AgreementThen>;
  RecordedChange: ResolverTypeWrapper<RecordedChange>;
  ReleasedThen: ResolverTypeWrapper<ReleasedThen>;
  SourceThen: ResolverTypeWrapper<SourceThen>;
  Delivery: Delivery;
  LogPlace: ResolverTypeWrapper<LogPlace>;
  AuditCheckpoint: ResolverTypeWrapper<AuditCheckpoint>;
  AuditWitness: ResolverTypeWrapper<AuditWitness>;
  AuditWitnessKind: AuditWitnessKind;
  AccessExport: ResolverTypeWrapper<AccessExport>;
  Statistics: ResolverTypeWrapper<Statistics>;
  StatisticsGroup: ResolverTypeWrapper<StatisticsGroup>;
  StatisticsCell: ResolverTypeWrapper<StatisticsCell>;
  Emergency: ResolverTypeWrapper<EmergencyListing>;
  EmergencyReview: ResolverTypeWrapper<EmergencyReview>;
  EmergencyNotice: ResolverTypeWrapper<EmergencyNotice>;
  EmergencyReason: EmergencyReason;
  FamilyAgreementInput: FamilyAgreementInput;
  GillickInput: GillickInput;
  OverrideInput: OverrideInput;
  FamilyAgreementEntry: ResolverTypeWrapper<FamilyAgreementEntry>;
  GillickAssessment: ResolverTypeWrapper<GillickAssessment>;
  AgreementOverride: ResolverTypeWrapper<AgreementOverride>;
  RecordableAgreement: RecordableAgreement;
  Capacity: Capacity;
  OverrideReason: OverrideReason;
  FamilyPicture: ResolverTypeWrapper<PictureAnswer>;
  Newcomer: ResolverTypeWrapper<Newcomer>;
  NewcomerSign: ResolverTypeWrapper<NewcomerSign>;
  NewcomerWay: NewcomerWay;
  ChronologyFilter: ChronologyFilter;
  Chronology: ResolverTypeWrapper<Chronology>;
  Entry: ResolverTypeWrapper<Entry>;
  OccurredOn: ResolverTypeWrapper<OccurredOn>;
  Precision: Precision;
  Standing: ResolverTypeWrapper<Standing>;
  StandingKind: StandingKind;
  Handling: ResolverTypeWrapper<Handling>;
  HandlingCode: HandlingCode;
  Member: ResolverTypeWrapper<Member>;
  Person: ResolverTypeWrapper<Person>;
  FamilyPart: FamilyPart;
  Claim: ResolverTypeWrapper<Claim>;
  DateClaim: ResolverTypeWrapper<DateClaim>;
  NameClaim: ResolverTypeWrapper<NameClaim>;
  NameUse: NameUse;
  AddressClaim: ResolverTypeWrapper<AddressClaim>;
  Relationship: ResolverTypeWrapper<Relationship>;
  RelationshipKind: RelationshipKind;
  Match: ResolverTypeWrapper<Match>;
  MatchGrade: MatchGrade;
  MatchPart: ResolverTypeWrapper<MatchPart>;
  Household: ResolverTypeWrapper<Household>;
  Resident: ResolverTypeWrapper<Resident>;
  Flag: ResolverTypeWrapper<Flag>;
  Professional: ResolverTypeWrapper<Professional>;
  FactConflict: ResolverTypeWrapper<FactConflict>;
  DisputedFact: DisputedFact;
  Coverage: ResolverTypeWrapper<Coverage>;
  CoverageWindow: ResolverTypeWrapper<CoverageWindow>;
  CoverageState: CoverageState;
  Withheld: ResolverTypeWrapper<Withheld>;
  DecisionInput: DecisionInput;
  CensusCodesInput: CensusCodesInput;
  CitedPictureInput: CitedPictureInput;
  Worklist: ResolverTypeWrapper<WorklistPage>;
  WorklistRow: ResolverTypeWrapper<WorklistRow>;
  ChasedAgency: ResolverTypeWrapper<ChasedAgency>;
  OverdueCheck: ResolverTypeWrapper<OverdueCheck>;
  Unanswerable: Unanswerable;
  AwaitedForm: ResolverTypeWrapper<AwaitedForm>;
  AwaitedReceipt: ResolverTypeWrapper<AwaitedReceipt>;
  AwaitedAuthorisation: ResolverTypeWrapper<AwaitedAuthorisation>;
  RepeatContact: ResolverTypeWrapper<RepeatContact>;
  PassedOn: ResolverTypeWrapper<PassedOn>;
  WorklistQueue: WorklistQueue;
  WorklistPart: WorklistPart;
  ReferralMove: ReferralMove;
  WrongPersonReported: ResolverTypeWrapper<WrongPersonReported>;
  ShownTo: ResolverTypeWrapper<ShownTo>;
  PersonMatches: ResolverTypeWrapper<Omit<PersonMatches, 'matches'> & { matches: ReadonlyArray<ResolversTypes['PersonMatch']> }>;
  PersonMatch: ResolverTypeWrapper<SeenLink>;
  LinkState: LinkState;
  MaskedPerson: ResolverTypeWrapper<MaskedPerson>;
  MatchDecision: ResolverTypeWrapper<MatchDecision>;
  MatchVerdict: MatchVerdict;
  PractitionerName: ResolverTypeWrapper<PractitionerName>;
  Colleague: ResolverTypeWrapper<Colleague>;
  Practitioner: ResolverTypeWrapper<Practitioner>;
  Role: Role;
  Referral: ResolverTypeWrapper<HeldReferral>;
  ReferralFile: ResolverTypeWrapper<HeldReferralFile>;
  Referrer: ResolverTypeWrapper<Referrer>;
  ReferralClock: ResolverTypeWrapper<ReferralClock>;
  Rating: ResolverTypeWrapper<Rating>;
  ThresholdSetting: ResolverTypeWrapper<ThresholdSetting>;
  AgencyCheck: ResolverTypeWrapper<AgencyCheck>;
  CheckAnswer: ResolverTypeWrapper<CheckAnswer>;
  Decision: ResolverTypeWrapper<Decision>;
  CitedPicture: ResolverTypeWrapper<CitedPicture>;
  UnheardSource: ResolverTypeWrapper<UnheardSource>;
  Routing: ResolverTypeWrapper<Routing>;
  Acknowledgement: ResolverTypeWrapper<Acknowledgement>;
  Feedback: ResolverTypeWrapper<HeldFeedback>;
  Disagreement: ResolverTypeWrapper<Disagreement>;
  Settlement: ResolverTypeWrapper<Settlement>;
  HistoryStep: ResolverTypeWrapper<HistoryStep>;
  Channel: Channel;
  ClockKind: ClockKind;
  ClockState: ClockState;
  AnswerWay: AnswerWay;
  DecisionKind: DecisionKind;
  StrategyOutcome: StrategyOutcome;
  ReferralOutcome: ReferralOutcome;
  PrimaryNeed: PrimaryNeed;
  CensusCodes: ResolverTypeWrapper<CensusCodes>;
  CensusAssessment: ResolverTypeWrapper<CensusAssessment>;
  ClosureReason: ClosureReason;
  RouteKind: RouteKind;
  FeedbackKind: FeedbackKind;
  ReferralAct: ReferralAct;
  HistoryAct: HistoryAct;
  ReferralForm: ResolverTypeWrapper<ReferralForm>;
  FormReferrer: ResolverTypeWrapper<FormReferrer>;
  FormPerson: ResolverTypeWrapper<FormPerson>;
  FormHousehold: ResolverTypeWrapper<FormHousehold>;
  FormParents: ResolverTypeWrapper<FormParents>;
  FormAgreement: ResolverTypeWrapper<FormAgreement>;
  FormDanger: ResolverTypeWrapper<FormDanger>;
  FormProfessionals: ResolverTypeWrapper<FormProfessionals>;
  FormProfessional: ResolverTypeWrapper<FormProfessional>;
  ReferralFormInput: ReferralFormInput;
  ReferrerInput: ReferrerInput;
  PersonInput: PersonInput;
  HouseholdInput: HouseholdInput;
  ParentsInput: ParentsInput;
  AgreementInput: AgreementInput;
  DangerInput: DangerInput;
  ProfessionalsInput: ProfessionalsInput;
  ProfessionalInput: ProfessionalInput;
  ContactInput: ContactInput;
  Submission: ResolverTypeWrapper<HeldSubmission>;
  FrontDoorHouse: ResolverTypeWrapper<FrontDoorHouse>;
  ReferringOrganisation: ResolverTypeWrapper<ReferringOrganisation>;
  TakenContact: ResolverTypeWrapper<TakenContact>;
  OwnContact: ResolverTypeWrapper<HeldOwnContact>;
  ReferralDraft: ResolverTypeWrapper<DraftKept>;
  ReferralSource: ReferralSource;
  DangerAnswer: DangerAnswer;
  ToldAgreement: ToldAgreement;
  Sex: Sex;
  ReferralPerson: ResolverTypeWrapper<HeldReferralPerson>;
  ReferralStatus: ReferralStatus;
  RagRating: RagRating;
  Purpose: Purpose;
  FamilyAgreement: FamilyAgreement;
  SourceFault: ResolverTypeWrapper<SourceFault>;
  DataSourceInput: DataSourceInput;
  AnswerKeyInput: AnswerKeyInput;
  SourceRegistration: ResolverTypeWrapper<SeenSource>;
  AnswerKey: ResolverTypeWrapper<AnswerKey>;
  RegistrationState: RegistrationState;
  RegistrationAct: RegistrationAct;
  SourceHealth: ResolverTypeWrapper<SourceHealth>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BreakerState: BreakerState;
  GapCount: ResolverTypeWrapper<GapCount>;
  ExpiringTrust: ResolverTypeWrapper<ExpiringTrust>;
  ExpiringKind: ExpiringKind;
  SourceFindings: ResolverTypeWrapper<SourceFindings>;
  SourceCheck: ResolverTypeWrapper<SourceCheck>;
  CheckOutcome: CheckOutcome;
  HostAllowance: ResolverTypeWrapper<HostAllowance>;
  RequestListing: ResolverTypeWrapper<HeldRequestListing>;
  AgencyRequest: ResolverTypeWrapper<RequestSeen>;
  RequestState: RequestState;
  SoughtPerson: ResolverTypeWrapper<HeldSoughtPerson>;
  SoughtName: ResolverTypeWrapper<SoughtName>;
  SoughtAddress: ResolverTypeWrapper<SoughtAddress>;
  SoughtIdentifier: ResolverTypeWrapper<SoughtIdentifier>;
  PersonAnswerInput: PersonAnswerInput;
  RefusalReason: RefusalReason;
  SaidEntryInput: SaidEntryInput;
  SaidProfessionalInput: SaidProfessionalInput;
  ContactAgency: ResolverTypeWrapper<ContactAgencySeen>;
  ContactAgencyState: ContactAgencyState;
  ContactAgencyInput: ContactAgencyInput;
  RestrictionInput: RestrictionInput;
  KnownPersonInput: KnownPersonInput;
  KnownIdentifierInput: KnownIdentifierInput;
  KnownAddressInput: KnownAddressInput;
  StaffMemberInput: StaffMemberInput;
  Restriction: ResolverTypeWrapper<RestrictionListing>;
  RestrictionReview: ResolverTypeWrapper<RestrictionReview>;
  RestrictionLift: ResolverTypeWrapper<RestrictionLift>;
  StaffEntry: ResolverTypeWrapper<StaffEntry>;
  RestrictionReason: RestrictionReason;
  TakeReturnInput: TakeReturnInput;
  ReturnPurpose: ReturnPurpose;
  CensusReturn: ResolverTypeWrapper<CensusReturn>;
  ReturnIssue: ResolverTypeWrapper<ReturnIssue>;
  ReturnSeverity: ReturnSeverity;
  ReturnGap: ResolverTypeWrapper<ReturnGap>;
  NotHeld: ResolverTypeWrapper<NotHeld>;
  NotCountedReferrals: ResolverTypeWrapper<NotCountedReferrals>;
  NotCountedWhy: NotCountedWhy;
  ReturnFile: ResolverTypeWrapper<ReturnFile>;
  TakenReturn: ResolverTypeWrapper<TakenReturn>;
  ReviewQueue: ResolverTypeWrapper<Omit<ReviewQueue, 'findings'> & { findings: ReadonlyArray<ResolversTypes['ReviewFinding']> }>;
  ReviewFinding: ResolverTypeWrapper<QueuedFinding>;
  FindingAbout: FindingAbout;
  ReviewSeverity: ReviewSeverity;
  ReviewFlag: ReviewFlag;
  Reviews: ResolverTypeWrapper<Reviews>;
  Review: ResolverTypeWrapper<Review>;
  ReviewState: ReviewState;
  ReviewOutcome: ReviewOutcome;
  ReviewStep: ResolverTypeWrapper<ReviewStep>;
  ReviewDeed: ReviewDeed;
  OpenReviewInput: OpenReviewInput;
  CloseReviewInput: CloseReviewInput;
  SampleAccessInput: SampleAccessInput;
  AccessSample: ResolverTypeWrapper<Omit<AccessSample, 'events'> & { events: ReadonlyArray<ResolversTypes['AccessEvent']> }>;
  AccessReportRequest: AccessReportRequest;
  ReportRequester: ReportRequester;
  SeriousHarm: SeriousHarm;
  AccessReport: ResolverTypeWrapper<AccessReport>;
  ReportState: ReportState;
  ReportRow: ResolverTypeWrapper<ReportRow>;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeKind: NoticeKind;
  RetentionDue: ResolverTypeWrapper<RetentionDue>;
  ReferenceDue: ResolverTypeWrapper<ReferenceDue>;
  RetentionClass: RetentionClass;
  LegalHold: ResolverTypeWrapper<LegalHold>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  ExplainInput: ExplainInput;
  SupposedInput: SupposedInput;
  Hindrance: Hindrance;
  Explained: ResolverTypeWrapper<Explained>;
  Explanation: ResolverTypeWrapper<Explanation>;
  RulingEffect: RulingEffect;
  Denial: Denial;
  Finding: ResolverTypeWrapper<Finding>;
  FindingResult: FindingResult;
  WeighedProhibition: ResolverTypeWrapper<WeighedProhibition>;
  WeighedRule: ResolverTypeWrapper<WeighedRule>;
  Sights: ResolverTypeWrapper<Sights>;
  Sight: ResolverTypeWrapper<Sight>;
  Loss: ResolverTypeWrapper<Loss>;
  RestingRule: ResolverTypeWrapper<RestingRule>;
  Expiry: ResolverTypeWrapper<Expiry>;
  ExpiryKind: ExpiryKind;
  RuleActivation: ResolverTypeWrapper<RuleActivation>;
  Commencement: ResolverTypeWrapper<Commencement>;
  Duty: Duty;
  SourceRules: ResolverTypeWrapper<SourceRules>;
  SourceCategory: ResolverTypeWrapper<SourceCategory>;
  SourceRule: ResolverTypeWrapper<SourceRule>;
  SourceProhibition: ResolverTypeWrapper<SourceProhibition>;
  SourceUse: ResolverTypeWrapper<SourceUse>;
  SourceUseCount: ResolverTypeWrapper<SourceUseCount>;
  SourceQuestion: ResolverTypeWrapper<SourceQuestion>;
  ToldQuestion: ResolverTypeWrapper<ToldRefusal>;
  KeptBack: ResolverTypeWrapper<KeptBack>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Agency: Agency;
  DataSource: SourceListing;
  Mutation: Record<PropertyKey, never>;
  SharingTermsInput: SharingTermsInput;
  SharingAgreement: SharingAgreement;
  SignedAct: SignedAct;
  AgreementEnd: AgreementEnd;
  ProcessingActivity: ProcessingActivity;
  AnswerSince: AnswerSince;
  AccessFilter: AccessFilter;
  PersonShown: PersonShown;
  AccessEvents: Omit<AccessEvents, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['AccessEvent']> };
  AccessEvent: RecordedAccess;
  ReferralThen: ReferralThen;
  AgreementThen: AgreementThen;
  RecordedChange: RecordedChange;
  ReleasedThen: ReleasedThen;
  SourceThen: SourceThen;
  LogPlace: LogPlace;
  AuditCheckpoint: AuditCheckpoint;
  AuditWitness: AuditWitness;
  AccessExport: AccessExport;
  Statistics: Statistics;
  StatisticsGroup: StatisticsGroup;
  StatisticsCell: StatisticsCell;
  Emergency: EmergencyListing;
  EmergencyReview: EmergencyReview;
  EmergencyNotice: EmergencyNotice;
  FamilyAgreementInput: FamilyAgreementInput;
  GillickInput: GillickInput;
  OverrideInput: OverrideInput;
  FamilyAgreementEntry: FamilyAgreementEntry;
  GillickAssessment: GillickAssessment;
  AgreementOverride: AgreementOverride;
  FamilyPicture: PictureAnswer;
  Newcomer: Newcomer;
  NewcomerSign: NewcomerSign;
  ChronologyFilter: ChronologyFilter;
  Chronology: Chronology;
  Entry: Entry;
  OccurredOn: OccurredOn;
  Standing: Standing;
  Handling: Handling;
  Member: Member;
  Person: Person;
  Claim: Claim;
  DateClaim: DateClaim;
  NameClaim: NameClaim;
  AddressClaim: AddressClaim;
  Relationship: Relationship;
  Match: Match;
  MatchPart: MatchPart;
  Household: Household;
  Resident: Resident;
  Flag: Flag;
  Professional: Professional;
  FactConflict: FactConflict;
  Coverage: Coverage;
  CoverageWindow: CoverageWindow;
  Withheld: Withheld;
  DecisionInput: DecisionInput;
  CensusCodesInput: CensusCodesInput;
  CitedPictureInput: CitedPictureInput;
  Worklist: WorklistPage;
  WorklistRow: WorklistRow;
  ChasedAgency: ChasedAgency;
  OverdueCheck: OverdueCheck;
  AwaitedForm: AwaitedForm;
  AwaitedReceipt: AwaitedReceipt;
  AwaitedAuthorisation: AwaitedAuthorisation;
  RepeatContact: RepeatContact;
  PassedOn: PassedOn;
  WrongPersonReported: WrongPersonReported;
  ShownTo: ShownTo;
  PersonMatches: Omit<PersonMatches, 'matches'> & { matches: ReadonlyArray<ResolversParentTypes['PersonMatch']> };
  PersonMatch: SeenLink;
  MaskedPerson: MaskedPerson;
  MatchDecision: MatchDecision;
  PractitionerName: PractitionerName;
  Colleague: Colleague;
  Practitioner: Practitioner;
  Referral: HeldReferral;
  ReferralFile: HeldReferralFile;
  Referrer: Referrer;
  ReferralClock: ReferralClock;
  Rating: Rating;
  ThresholdSetting: ThresholdSetting;
  AgencyCheck: AgencyCheck;
  CheckAnswer: CheckAnswer;
  Decision: Decision;
  CitedPicture: CitedPicture;
  UnheardSource: UnheardSource;
  Routing: Routing;
  Acknowledgement: Acknowledgement;
  Feedback: HeldFeedback;
  Disagreement: Disagreement;
  Settlement: Settlement;
  HistoryStep: HistoryStep;
  CensusCodes: CensusCodes;
  CensusAssessment: CensusAssessment;
  ReferralForm: ReferralForm;
  FormReferrer: FormReferrer;
  FormPerson: FormPerson;
  FormHousehold: FormHousehold;
  FormParents: FormParents;
  FormAgreement: FormAgreement;
  FormDanger: FormDanger;
  FormProfessionals: FormProfessionals;
  FormProfessional: FormProfessional;
  ReferralFormInput: ReferralFormInput;
  ReferrerInput: ReferrerInput;
  PersonInput: PersonInput;
  HouseholdInput: HouseholdInput;
  ParentsInput: ParentsInput;
  AgreementInput: AgreementInput;
  DangerInput: DangerInput;
  ProfessionalsInput: ProfessionalsInput;
  ProfessionalInput: ProfessionalInput;
  ContactInput: ContactInput;
  Submission: HeldSubmission;
  FrontDoorHouse: FrontDoorHouse;
  ReferringOrganisation: ReferringOrganisation;
  TakenContact: TakenContact;
  OwnContact: HeldOwnContact;
  ReferralDraft: DraftKept;
  ReferralPerson: HeldReferralPerson;
  SourceFault: SourceFault;
  DataSourceInput: DataSourceInput;
  AnswerKeyInput: AnswerKeyInput;
  SourceRegistration: SeenSource;
  AnswerKey: AnswerKey;
  SourceHealth: SourceHealth;
  Float: Scalars['Float']['output'];
  GapCount: GapCount;
  ExpiringTrust: ExpiringTrust;
  SourceFindings: SourceFindings;
  SourceCheck: SourceCheck;
  HostAllowance: HostAllowance;
  RequestListing: HeldRequestListing;
  AgencyRequest: RequestSeen;
  SoughtPerson: HeldSoughtPerson;
  SoughtName: SoughtName;
  SoughtAddress: SoughtAddress;
  SoughtIdentifier: SoughtIdentifier;
  PersonAnswerInput: PersonAnswerInput;
  SaidEntryInput: SaidEntryInput;
  SaidProfessionalInput: SaidProfessionalInput;
  ContactAgency: ContactAgencySeen;
  ContactAgencyInput: ContactAgencyInput;
  RestrictionInput: RestrictionInput;
  KnownPersonInput: KnownPersonInput;
  KnownIdentifierInput: KnownIdentifierInput;
  KnownAddressInput: KnownAddressInput;
  StaffMemberInput: StaffMemberInput;
  Restriction: RestrictionListing;
  RestrictionReview: RestrictionReview;
  RestrictionLift: RestrictionLift;
  StaffEntry: StaffEntry;
  TakeReturnInput: TakeReturnInput;
  CensusReturn: CensusReturn;
  ReturnIssue: ReturnIssue;
  ReturnGap: ReturnGap;
  NotHeld: NotHeld;
  NotCountedReferrals: NotCountedReferrals;
  ReturnFile: ReturnFile;
  TakenReturn: TakenReturn;
  ReviewQueue: Omit<ReviewQueue, 'findings'> & { findings: ReadonlyArray<ResolversParentTypes['ReviewFinding']> };
  ReviewFinding: QueuedFinding;
  Reviews: Reviews;
  Review: Review;
  ReviewStep: ReviewStep;
  OpenReviewInput: OpenReviewInput;
  CloseReviewInput: CloseReviewInput;
  SampleAccessInput: SampleAccessInput;
  AccessSample: Omit<AccessSample, 'events'> & { events: ReadonlyArray<ResolversParentTypes['AccessEvent']> };
  AccessReportRequest: AccessReportRequest;
  AccessReport: AccessReport;
  ReportRow: ReportRow;
  Notice: Notice;
  RetentionDue: RetentionDue;
  ReferenceDue: ReferenceDue;
  LegalHold: LegalHold;
  PartialDate: Scalars['PartialDate']['output'];
  Instant: Scalars['Instant']['output'];
  ExplainInput: ExplainInput;
  SupposedInput: SupposedInput;
  Explained: Explained;
  Explanation: Explanation;
  Finding: Finding;
  WeighedProhibition: WeighedProhibition;
  WeighedRule: WeighedRule;
  Sights: Sights;
  Sight: Sight;
  Loss: Loss;
  RestingRule: RestingRule;
  Expiry: Expiry;
  RuleActivation: RuleActivation;
  Commencement: Commencement;
  SourceRules: SourceRules;
  SourceCategory: SourceCategory;
  SourceRule: SourceRule;
  SourceProhibition: SourceProhibition;
  SourceUse: SourceUse;
  SourceUseCount: SourceUseCount;
  SourceQuestion: SourceQuestion;
  ToldQuestion: ToldRefusal;
  KeptBack: KeptBack;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  dataSources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
  sharingAgreements?: Resolver<ReadonlyArray<ResolversTypes['SharingAgreement']>, ParentType, ContextType>;
  recordOfProcessing?: Resolver<ReadonlyArray<ResolversTypes['ProcessingActivity']>, ParentType, ContextType>;
  answersSince?: Resolver<ReadonlyArray<ResolversTypes['AnswerSince']>, ParentType, ContextType, RequireFields<QueryAnswersSinceArgs, 'referral' | 'picture'>>;
  accessEvents?: Resolver<ResolversTypes['AccessEvents'], ParentType, ContextType, RequireFields<QueryAccessEventsArgs, 'filter'>>;
  auditCheckpoint?: Resolver<ResolversTypes['AuditCheckpoint'], ParentType, ContextType>;
  auditProof?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryAuditProofArgs, 'receipt'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'from' | 'before'>>;
  breakGlassRegister?: Resolver<ReadonlyArray<ResolversTypes['Emergency']>, ParentType, ContextType, Partial<QueryBreakGlassRegisterArgs>>;
  emergencyNotices?: Resolver<ReadonlyArray<ResolversTypes['EmergencyNotice']>, ParentType, ContextType>;
  familyAgreements?: Resolver<ReadonlyArray<ResolversTypes['FamilyAgreementEntry']>, ParentType, ContextType, RequireFields<QueryFamilyAgreementsArgs, 'referral'>>;
  familyPicture?: Resolver<Maybe<ResolversTypes['FamilyPicture']>, ParentType, ContextType, RequireFields<QueryFamilyPictureArgs, 'referral'>>;
  worklist?: Resolver<ResolversTypes['Worklist'], ParentType, ContextType, RequireFields<QueryWorklistArgs, 'queue' | 'part' | 'first'>>;
  chaseList?: Resolver<ReadonlyArray<ResolversTypes['ChasedAgency']>, ParentType, ContextType>;
  formsAwaited?: Resolver<ReadonlyArray<ResolversTypes['AwaitedForm']>, ParentType, ContextType>;
  receiptsAwaited?: Resolver<ReadonlyArray<ResolversTypes['AwaitedReceipt']>, ParentType, ContextType>;
  authorisationsAwaited?: Resolver<ReadonlyArray<ResolversTypes['AwaitedAuthorisation']>, ParentType, ContextType>;
  repeatContacts?: Resolver<ReadonlyArray<ResolversTypes['RepeatContact']>, ParentType, ContextType, RequireFields<QueryRepeatContactsArgs, 'referral'>>;
  routedToUs?: Resolver<ReadonlyArray<ResolversTypes['PassedOn']>, ParentType, ContextType>;
  personMatches?: Resolver<Maybe<ResolversTypes['PersonMatches']>, ParentType, ContextType, RequireFields<QueryPersonMatchesArgs, 'referral' | 'person'>>;
  sealedMatches?: Resolver<ReadonlyArray<ResolversTypes['PersonMatch']>, ParentType, ContextType, RequireFields<QuerySealedMatchesArgs, 'referral'>>;
  me?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  colleagues?: Resolver<ReadonlyArray<ResolversTypes['Colleague']>, ParentType, ContextType>;
  practitionerNames?: Resolver<ReadonlyArray<ResolversTypes['PractitionerName']>, ParentType, ContextType, RequireFields<QueryPractitionerNamesArgs, 'ids'>>;
  drafts?: Resolver<ReadonlyArray<ResolversTypes['ReferralDraft']>, ParentType, ContextType>;
  ownContacts?: Resolver<ReadonlyArray<ResolversTypes['OwnContact']>, ParentType, ContextType>;
  frontDoor?: Resolver<ResolversTypes['FrontDoorHouse'], ParentType, ContextType>;
  contactTaken?: Resolver<ResolversTypes['TakenContact'], ParentType, ContextType, RequireFields<QueryContactTakenArgs, 'contact'>>;
  referrals?: Resolver<ReadonlyArray<ResolversTypes['Referral']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'code'>>;
  dataSource?: Resolver<Maybe<ResolversTypes['SourceRegistration']>, ParentType, ContextType, RequireFields<QueryDataSourceArgs, 'code'>>;
  sourceRegistrations?: Resolver<ReadonlyArray<ResolversTypes['SourceRegistration']>, ParentType, ContextType>;
  sourceFaults?: Resolver<ReadonlyArray<ResolversTypes['SourceFault']>, ParentType, ContextType, RequireFields<QuerySourceFaultsArgs, 'source'>>;
  hostAllowances?: Resolver<ReadonlyArray<ResolversTypes['HostAllowance']>, ParentType, ContextType>;
  requests?: Resolver<ReadonlyArray<ResolversTypes['RequestListing']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['AgencyRequest']>, ParentType, ContextType, RequireFields<QueryRequestArgs, 'id'>>;
  contactAgencies?: Resolver<ReadonlyArray<ResolversTypes['ContactAgency']>, ParentType, ContextType>;
  restrictions?: Resolver<ReadonlyArray<ResolversTypes['Restriction']>, ParentType, ContextType>;
  staffRegister?: Resolver<ReadonlyArray<ResolversTypes['StaffEntry']>, ParentType, ContextType>;
  censusReturn?: Resolver<ResolversTypes['CensusReturn'], ParentType, ContextType, RequireFields<QueryCensusReturnArgs, 'year'>>;
  censusReturnsTaken?: Resolver<ReadonlyArray<ResolversTypes['TakenReturn']>, ParentType, ContextType>;
  reviewQueue?: Resolver<ResolversTypes['ReviewQueue'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['Reviews'], ParentType, ContextType, RequireFields<QueryReviewsArgs, 'state'>>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType, RequireFields<QueryReviewArgs, 'id'>>;
  accessReport?: Resolver<ResolversTypes['AccessReport'], ParentType, ContextType, RequireFields<QueryAccessReportArgs, 'request'>>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  retentionDue?: Resolver<ResolversTypes['RetentionDue'], ParentType, ContextType, RequireFields<QueryRetentionDueArgs, 'before'>>;
  explain?: Resolver<ResolversTypes['Explained'], ParentType, ContextType, RequireFields<QueryExplainArgs, 'referral' | 'question'>>;
  explainSupposed?: Resolver<ResolversTypes['Explained'], ParentType, ContextType, RequireFields<QueryExplainSupposedArgs, 'question'>>;
  whoMaySee?: Resolver<ResolversTypes['Sights'], ParentType, ContextType, RequireFields<QueryWhoMaySeeArgs, 'holder' | 'category'>>;
  lostWithAgreement?: Resolver<ReadonlyArray<ResolversTypes['Loss']>, ParentType, ContextType, RequireFields<QueryLostWithAgreementArgs, 'agreement' | 'version'>>;
  rulesRestingOn?: Resolver<ReadonlyArray<ResolversTypes['RestingRule']>, ParentType, ContextType, RequireFields<QueryRulesRestingOnArgs, 'law'>>;
  expiring?: Resolver<ReadonlyArray<ResolversTypes['Expiry']>, ParentType, ContextType, RequireFields<QueryExpiringArgs, 'by'>>;
  ruleActivations?: Resolver<ReadonlyArray<ResolversTypes['RuleActivation']>, ParentType, ContextType>;
  commencements?: Resolver<ReadonlyArray<ResolversTypes['Commencement']>, ParentType, ContextType>;
  sourceRules?: Resolver<Maybe<ResolversTypes['SourceRules']>, ParentType, ContextType, RequireFields<QuerySourceRulesArgs, 'code'>>;
  sourceUse?: Resolver<Maybe<ResolversTypes['SourceUse']>, ParentType, ContextType, RequireFields<QuerySourceUseArgs, 'code' | 'from' | 'before'>>;
  whyRefused?: Resolver<ReadonlyArray<ResolversTypes['ToldQuestion']>, ParentType, ContextType, RequireFields<QueryWhyRefusedArgs, 'question'>>;
};

export type AgencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Holder'], ParentType, ContextType>;
};

export type DataSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataSource'] = ResolversParentTypes['DataSource']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DataSourceState'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshness?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  proposeSharingAgreement?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType, RequireFields<MutationProposeSharingAgreementArgs, 'terms'>>;
  signSharingAgreement?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType, RequireFields<MutationSignSharingAgreementArgs, 'agreement' | 'version' | 'side'>>;
  endSharingAgreement?: Resolver<ReadonlyArray<ResolversTypes['SharingAgreement']>, ParentType, ContextType, RequireFields<MutationEndSharingAgreementArgs, 'agreement' | 'because'>>;
  exportAccessEvents?: Resolver<ResolversTypes['AccessExport'], ParentType, ContextType, RequireFields<MutationExportAccessEventsArgs, 'filter' | 'format'>>;
  breakGlass?: Resolver<ResolversTypes['Emergency'], ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'referral' | 'reason' | 'because'>>;
  reviewBreakGlass?: Resolver<ResolversTypes['Emergency'], ParentType, ContextType, RequireFields<MutationReviewBreakGlassArgs, 'emergency' | 'outcome' | 'findings'>>;
  recordAgreement?: Resolver<ReadonlyArray<ResolversTypes['FamilyAgreementEntry']>, ParentType, ContextType, RequireFields<MutationRecordAgreementArgs, 'referral' | 'agreement'>>;
  withdrawAgreement?: Resolver<ReadonlyArray<ResolversTypes['FamilyAgreementEntry']>, ParentType, ContextType, RequireFields<MutationWithdrawAgreementArgs, 'referral'>>;
  overrideAgreement?: Resolver<ReadonlyArray<ResolversTypes['FamilyAgreementEntry']>, ParentType, ContextType, RequireFields<MutationOverrideAgreementArgs, 'referral' | 'override'>>;
  authoriseOverride?: Resolver<ReadonlyArray<ResolversTypes['FamilyAgreementEntry']>, ParentType, ContextType, RequireFields<MutationAuthoriseOverrideArgs, 'referral' | 'override'>>;
  rateReferral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationRateReferralArgs, 'referral' | 'version' | 'rag' | 'rationale'>>;
  setThreshold?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationSetThresholdArgs, 'referral' | 'version' | 'level' | 'rationale'>>;
  assignReferral?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationAssignReferralArgs, 'referral' | 'version'>>;
  moveReferral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationMoveReferralArgs, 'referral' | 'version' | 'to'>>;
  beginChecks?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationBeginChecksArgs, 'referral' | 'version'>>;
  noteAnswers?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationNoteAnswersArgs, 'referral' | 'version'>>;
  recordDecision?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationRecordDecisionArgs, 'referral' | 'version' | 'decision'>>;
  routeOnward?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationRouteOnwardArgs, 'referral' | 'version' | 'to' | 'name' | 'note'>>;
  acknowledgeRouting?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationAcknowledgeRoutingArgs, 'referral' | 'routing'>>;
  sendFeedback?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationSendFeedbackArgs, 'referral' | 'version' | 'kind'>>;
  recordDisagreement?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationRecordDisagreementArgs, 'referral' | 'version' | 'says' | 'stage'>>;
  settleDisagreement?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationSettleDisagreementArgs, 'referral' | 'version' | 'disagreement' | 'how'>>;
  passToAllocatedWorker?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationPassToAllocatedWorkerArgs, 'referral' | 'version' | 'name' | 'note'>>;
  withdrawReferral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationWithdrawReferralArgs, 'referral' | 'version' | 'because'>>;
  closeReferral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationCloseReferralArgs, 'referral' | 'version'>>;
  reopenReferral?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationReopenReferralArgs, 'referral' | 'version' | 'because'>>;
  declareConflict?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationDeclareConflictArgs, 'referral'>>;
  sealMatch?: Resolver<ResolversTypes['PersonMatch'], ParentType, ContextType, RequireFields<MutationSealMatchArgs, 'referral' | 'match' | 'reason'>>;
  unsealMatch?: Resolver<ResolversTypes['PersonMatch'], ParentType, ContextType, RequireFields<MutationUnsealMatchArgs, 'referral' | 'match' | 'reason'>>;
  confirmMatch?: Resolver<ResolversTypes['PersonMatch'], ParentType, ContextType, RequireFields<MutationConfirmMatchArgs, 'referral' | 'match' | 'seen' | 'reason'>>;
  rejectMatch?: Resolver<ResolversTypes['PersonMatch'], ParentType, ContextType, RequireFields<MutationRejectMatchArgs, 'referral' | 'match' | 'seen' | 'reason'>>;
  doubtMatch?: Resolver<ResolversTypes['PersonMatch'], ParentType, ContextType, RequireFields<MutationDoubtMatchArgs, 'referral' | 'match' | 'seen' | 'reason'>>;
  reportWrongPerson?: Resolver<ResolversTypes['WrongPersonReported'], ParentType, ContextType, RequireFields<MutationReportWrongPersonArgs, 'referral' | 'person' | 'agency' | 'note'>>;
  recordContact?: Resolver<ResolversTypes['Submission'], ParentType, ContextType, RequireFields<MutationRecordContactArgs, 'contact'>>;
  saveDraft?: Resolver<ResolversTypes['ReferralDraft'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'form'>>;
  submitReferral?: Resolver<ResolversTypes['Submission'], ParentType, ContextType, Partial<MutationSubmitReferralArgs>>;
  registerDataSource?: Resolver<ResolversTypes['SourceRegistration'], ParentType, ContextType, RequireFields<MutationRegisterDataSourceArgs, 'source'>>;
  proveDataSource?: Resolver<ResolversTypes['SourceRegistration'], ParentType, ContextType, RequireFields<MutationProveDataSourceArgs, 'code'>>;
  approveDataSource?: Resolver<ResolversTypes['SourceRegistration'], ParentType, ContextType, RequireFields<MutationApproveDataSourceArgs, 'code' | 'seen'>>;
  pauseDataSource?: Resolver<ResolversTypes['SourceRegistration'], ParentType, ContextType, RequireFields<MutationPauseDataSourceArgs, 'code'>>;
  resumeDataSource?: Resolver<ResolversTypes['SourceRegistration'], ParentType, ContextType, RequireFields<MutationResumeDataSourceArgs, 'code'>>;
  suspendDataSource?: Resolver<ResolversTypes['SourceRegistration'], ParentType, ContextType, RequireFields<MutationSuspendDataSourceArgs, 'code'>>;
  retireDataSource?: Resolver<ResolversTypes['SourceRegistration'], ParentType, ContextType, RequireFields<MutationRetireDataSourceArgs, 'code'>>;
  allowHosts?: Resolver<ResolversTypes['HostAllowance'], ParentType, ContextType, RequireFields<MutationAllowHostsArgs, 'organisation' | 'hosts'>>;
  answerRequest?: Resolver<ResolversTypes['AgencyRequest'], ParentType, ContextType, RequireFields<MutationAnswerRequestArgs, 'request' | 'version' | 'people'>>;
  askAgain?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationAskAgainArgs, 'referral' | 'agency'>>;
  registerContactAgency?: Resolver<ResolversTypes['ContactAgency'], ParentType, ContextType, RequireFields<MutationRegisterContactAgencyArgs, 'agency'>>;
  approveContactAgency?: Resolver<ResolversTypes['ContactAgency'], ParentType, ContextType, RequireFields<MutationApproveContactAgencyArgs, 'code' | 'version'>>;
  suspendContactAgency?: Resolver<ResolversTypes['ContactAgency'], ParentType, ContextType, RequireFields<MutationSuspendContactAgencyArgs, 'code'>>;
  restrictPerson?: Resolver<ResolversTypes['Restriction'], ParentType, ContextType, RequireFields<MutationRestrictPersonArgs, 'restriction'>>;
  liftRestriction?: Resolver<ResolversTypes['Restriction'], ParentType, ContextType, RequireFields<MutationLiftRestrictionArgs, 'restriction' | 'because'>>;
  reviewRestriction?: Resolver<ResolversTypes['Restriction'], ParentType, ContextType, RequireFields<MutationReviewRestrictionArgs, 'restriction' | 'because' | 'reviewBy'>>;
  recordStaffMember?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationRecordStaffMemberArgs, 'member'>>;
  takeCensusReturn?: Resolver<ResolversTypes['ReturnFile'], ParentType, ContextType, RequireFields<MutationTakeCensusReturnArgs, 'input'>>;
  openReview?: Resolver<ResolversTypes['Review'], ParentType, ContextType, RequireFields<MutationOpenReviewArgs, 'input'>>;
  closeReview?: Resolver<ResolversTypes['Review'], ParentType, ContextType, RequireFields<MutationCloseReviewArgs, 'input'>>;
  sampleAccess?: Resolver<ResolversTypes['AccessSample'], ParentType, ContextType, RequireFields<MutationSampleAccessArgs, 'input'>>;
  releaseAccessReport?: Resolver<ResolversTypes['AccessReport'], ParentType, ContextType, RequireFields<MutationReleaseAccessReportArgs, 'request' | 'digest'>>;
  forgetReferences?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationForgetReferencesArgs, 'keys'>>;
  placeLegalHold?: Resolver<ResolversTypes['LegalHold'], ParentType, ContextType, RequireFields<MutationPlaceLegalHoldArgs, 'on' | 'authority'>>;
  liftLegalHold?: Resolver<ResolversTypes['LegalHold'], ParentType, ContextType, RequireFields<MutationLiftLegalHoldArgs, 'hold' | 'authority'>>;
  proposeRules?: Resolver<ResolversTypes['RuleActivation'], ParentType, ContextType, RequireFields<MutationProposeRulesArgs, 'version' | 'digest'>>;
  approveRules?: Resolver<ResolversTypes['RuleActivation'], ParentType, ContextType, RequireFields<MutationApproveRulesArgs, 'digest'>>;
  recordCommencement?: Resolver<ResolversTypes['Commencement'], ParentType, ContextType, RequireFields<MutationRecordCommencementArgs, 'duty' | 'from'>>;
};

export type SharingAgreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingAgreement'] = ResolversParentTypes['SharingAgreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['AgreementStanding'], ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['Purpose']>, ParentType, ContextType>;
  modes?: Resolver<ReadonlyArray<ResolversTypes['SharingMode']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  dpiaReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewBy?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  retention?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['SignedAct']>, ParentType, ContextType>;
  signedForHub?: Resolver<Maybe<ResolversTypes['SignedAct']>, ParentType, ContextType>;
  signedForAgency?: Resolver<Maybe<ResolversTypes['SignedAct']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['AgreementEnd']>, ParentType, ContextType>;
};

export type SignedActResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignedAct'] = ResolversParentTypes['SignedAct']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type AgreementEndResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementEnd'] = ResolversParentTypes['AgreementEnd']> = {
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcessingActivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProcessingActivity'] = ResolversParentTypes['ProcessingActivity']> = {
  agreement?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['Purpose']>, ParentType, ContextType>;
  modes?: Resolver<ReadonlyArray<ResolversTypes['SharingMode']>, ParentType, ContextType>;
  dataSubjects?: Resolver<ReadonlyArray<ResolversTypes['FamilyPart']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  lawfulBasis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  retention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dpiaReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  reviewBy?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type AnswerSinceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerSince'] = ResolversParentTypes['AnswerSince']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  news?: Resolver<ResolversTypes['SourceNews'], ParentType, ContextType>;
};

export type AccessEventsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessEvents'] = ResolversParentTypes['AccessEvents']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessEvent']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordsSearched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsInLog?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessEvent'] = ResolversParentTypes['AccessEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['AccessDecision'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  referralThen?: Resolver<Maybe<ResolversTypes['ReferralThen']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['AgreementThen']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RecordedChange']>, ParentType, ContextType>;
  released?: Resolver<Maybe<ResolversTypes['ReleasedThen']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  abandoned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['LogPlace'], ParentType, ContextType>;
};

export type ReferralThenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralThen'] = ResolversParentTypes['ReferralThen']> = {
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyAgreement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementThenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementThen'] = ResolversParentTypes['AgreementThen']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordedChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordedChange'] = ResolversParentTypes['RecordedChange']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleasedThenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleasedThen'] = ResolversParentTypes['ReleasedThen']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictures?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceThen']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kept?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceThenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceThen'] = ResolversParentTypes['SourceThen']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LogPlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LogPlace'] = ResolversParentTypes['LogPlace']> = {
  writer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditCheckpointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditCheckpoint'] = ResolversParentTypes['AuditCheckpoint']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  ageSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  witnesses?: Resolver<ReadonlyArray<ResolversTypes['AuditWitness']>, ParentType, ContextType>;
  verifierKeys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditWitnessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditWitness'] = ResolversParentTypes['AuditWitness']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditWitnessKind'], ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  keptAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  ageSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessExportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessExport'] = ResolversParentTypes['AccessExport']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['StatisticsGroup']>, ParentType, ContextType>;
};

export type StatisticsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatisticsGroup'] = ResolversParentTypes['StatisticsGroup']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['StatisticsCell']>, ParentType, ContextType>;
};

export type StatisticsCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatisticsCell'] = ResolversParentTypes['StatisticsCell']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EmergencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Emergency'] = ResolversParentTypes['Emergency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['EmergencyReason'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  lasting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reviewDueBy?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reviewOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewed?: Resolver<Maybe<ResolversTypes['EmergencyReview']>, ParentType, ContextType>;
};

export type EmergencyReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmergencyReview'] = ResolversParentTypes['EmergencyReview']> = {
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReviewOutcome'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmergencyNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmergencyNotice'] = ResolversParentTypes['EmergencyNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['EmergencyReason'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FamilyAgreementEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FamilyAgreementEntry'] = ResolversParentTypes['FamilyAgreementEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FamilyAgreement'], ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Capacity']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  agencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gillick?: Resolver<Maybe<ResolversTypes['GillickAssessment']>, ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['AgreementOverride']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type GillickAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GillickAssessment'] = ResolversParentTypes['GillickAssessment']> = {
  assessor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementOverrideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementOverride'] = ResolversParentTypes['AgreementOverride']> = {
  reason?: Resolver<ResolversTypes['OverrideReason'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorised?: Resolver<Maybe<ResolversTypes['SignedAct']>, ParentType, ContextType>;
};

export type FamilyPictureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FamilyPicture'] = ResolversParentTypes['FamilyPicture']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  households?: Resolver<ReadonlyArray<ResolversTypes['Household']>, ParentType, ContextType>;
  chronology?: Resolver<ResolversTypes['Chronology'], ParentType, ContextType, RequireFields<FamilyPictureChronologyArgs, 'first'>>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['Flag']>, ParentType, ContextType>;
  professionals?: Resolver<ReadonlyArray<ResolversTypes['Professional']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['FactConflict']>, ParentType, ContextType>;
  newcomers?: Resolver<ReadonlyArray<ResolversTypes['Newcomer']>, ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NewcomerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Newcomer'] = ResolversParentTypes['Newcomer']> = {
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signs?: Resolver<ReadonlyArray<ResolversTypes['NewcomerSign']>, ParentType, ContextType>;
  maybeSame?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NewcomerSignResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewcomerSign'] = ResolversParentTypes['NewcomerSign']> = {
  how?: Resolver<ResolversTypes['NewcomerWay'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldBy?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChronologyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Chronology'] = ResolversParentTypes['Chronology']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entry']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entry'] = ResolversParentTypes['Entry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['OccurredOn']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['Handling'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OccurredOnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OccurredOn'] = ResolversParentTypes['OccurredOn']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
};

export type StandingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  kind?: Resolver<ResolversTypes['StandingKind'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HandlingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Handling'] = ResolversParentTypes['Handling']> = {
  code?: Resolver<ResolversTypes['HandlingCode'], ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relationship?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  match?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['FamilyPart'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['NameClaim']>, ParentType, ContextType>;
  datesOfBirth?: Resolver<ReadonlyArray<ResolversTypes['DateClaim']>, ParentType, ContextType>;
  datesOfDeath?: Resolver<ReadonlyArray<ResolversTypes['DateClaim']>, ParentType, ContextType>;
  expectedDelivery?: Resolver<ReadonlyArray<ResolversTypes['DateClaim']>, ParentType, ContextType>;
  sexes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['AddressClaim']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldBy?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DateClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DateClaim'] = ResolversParentTypes['DateClaim']> = {
  value?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  heldBy?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NameClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NameClaim'] = ResolversParentTypes['NameClaim']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['NameUse'], ParentType, ContextType>;
  heldBy?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AddressClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddressClaim'] = ResolversParentTypes['AddressClaim']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  heldBy?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type MatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['MatchGrade'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['MatchPart']>, ParentType, ContextType>;
};

export type MatchPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchPart'] = ResolversParentTypes['MatchPart']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  milliBits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  residents?: Resolver<ReadonlyArray<ResolversTypes['Resident']>, ParentType, ContextType>;
};

export type ResidentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident']> = {
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type FlagResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Flag'] = ResolversParentTypes['Flag']> = {
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional']> = {
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastContact?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type FactConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactConflict'] = ResolversParentTypes['FactConflict']> = {
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['DisputedFact'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoverageState'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  againBy?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['CoverageWindow']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshness?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageWindowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoverageWindow'] = ResolversParentTypes['CoverageWindow']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type WithheldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Withheld'] = ResolversParentTypes['Withheld']> = {
  heldBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorklistResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Worklist'] = ResolversParentTypes['Worklist']> = {
  now?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['WorklistRow']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorklistRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorklistRow'] = ResolversParentTypes['WorklistRow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  rag?: Resolver<ResolversTypes['RagRating'], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unassigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['ReferralClock']>, ParentType, ContextType>;
  child?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChasedAgencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChasedAgency'] = ResolversParentTypes['ChasedAgency']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ReadonlyArray<ResolversTypes['OverdueCheck']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OverdueCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverdueCheck'] = ResolversParentTypes['OverdueCheck']> = {
  referral?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  unanswerable?: Resolver<Maybe<ResolversTypes['Unanswerable']>, ParentType, ContextType>;
};

export type AwaitedFormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwaitedForm'] = ResolversParentTypes['AwaitedForm']> = {
  referral?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['ReferralClock'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AwaitedReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwaitedReceipt'] = ResolversParentTypes['AwaitedReceipt']> = {
  referral?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  routing?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RouteKind'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AwaitedAuthorisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwaitedAuthorisation'] = ResolversParentTypes['AwaitedAuthorisation']> = {
  referral?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  yours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RepeatContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RepeatContact'] = ResolversParentTypes['RepeatContact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  rag?: Resolver<ResolversTypes['RagRating'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReferralOutcome']>, ParentType, ContextType>;
  sameChild?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sameHome?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PassedOnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassedOn'] = ResolversParentTypes['PassedOn']> = {
  referral?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  routing?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RouteKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type WrongPersonReportedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WrongPersonReported'] = ResolversParentTypes['WrongPersonReported']> = {
  review?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shownTo?: Resolver<ReadonlyArray<ResolversTypes['ShownTo']>, ParentType, ContextType>;
};

export type ShownToResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShownTo'] = ResolversParentTypes['ShownTo']> = {
  practitioner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonMatchesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonMatches'] = ResolversParentTypes['PersonMatches']> = {
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tooVague?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['PersonMatch']>, ParentType, ContextType>;
  unanswered?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PersonMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonMatch'] = ResolversParentTypes['PersonMatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LinkState'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['MatchGrade'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['MatchPart']>, ParentType, ContextType>;
  milliBits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  conflictSentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rivals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  masked?: Resolver<Maybe<ResolversTypes['MaskedPerson']>, ParentType, ContextType>;
  needsSecond?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changedSince?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['MatchDecision']>, ParentType, ContextType>;
};

export type MaskedPersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MaskedPerson'] = ResolversParentTypes['MaskedPerson']> = {
  initials?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  birthYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcodeDistricts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MatchDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchDecision'] = ResolversParentTypes['MatchDecision']> = {
  says?: Resolver<ResolversTypes['MatchVerdict'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PractitionerNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PractitionerName'] = ResolversParentTypes['PractitionerName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ColleagueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Colleague'] = ResolversParentTypes['Colleague']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assignedTo?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['ReferralFile'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  rag?: Resolver<ResolversTypes['RagRating'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  familyAgreement?: Resolver<ResolversTypes['FamilyAgreement'], ParentType, ContextType>;
  concern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['ReferralPerson']>, ParentType, ContextType>;
};

export type ReferralFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralFile'] = ResolversParentTypes['ReferralFile']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  referrer?: Resolver<ResolversTypes['Referrer'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['ReferralForm']>, ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  immediateResponse?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['ReferralClock']>, ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['Rating']>, ParentType, ContextType>;
  thresholds?: Resolver<ReadonlyArray<ResolversTypes['ThresholdSetting']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['AgencyCheck']>, ParentType, ContextType>;
  chase?: Resolver<ReadonlyArray<ResolversTypes['AgencyCheck']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  routings?: Resolver<ReadonlyArray<ResolversTypes['Routing']>, ParentType, ContextType>;
  feedback?: Resolver<ReadonlyArray<ResolversTypes['Feedback']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryStep']>, ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['ReferralAct']>, ParentType, ContextType>;
  tellable?: Resolver<ReadonlyArray<ResolversTypes['FeedbackKind']>, ParentType, ContextType>;
  stillOpen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferrerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Referrer'] = ResolversParentTypes['Referrer']> = {
  source?: Resolver<ResolversTypes['ReferralSource'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReferralClockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralClock'] = ResolversParentTypes['ReferralClock']> = {
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockState'], ParentType, ContextType>;
};

export type RatingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  rag?: Resolver<ResolversTypes['RagRating'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['RagRating']>, ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type ThresholdSettingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ThresholdSetting'] = ResolversParentTypes['ThresholdSetting']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type AgencyCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgencyCheck'] = ResolversParentTypes['AgencyCheck']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answered?: Resolver<Maybe<ResolversTypes['CheckAnswer']>, ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type CheckAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CheckAnswer'] = ResolversParentTypes['CheckAnswer']> = {
  how?: Resolver<ResolversTypes['AnswerWay'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoverageState'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReferralOutcome']>, ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['StrategyOutcome']>, ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['CitedPicture']>, ParentType, ContextType>;
  unheard?: Resolver<ReadonlyArray<ResolversTypes['UnheardSource']>, ParentType, ContextType>;
  despiteUnheard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['PrimaryNeed']>, ParentType, ContextType>;
  census?: Resolver<Maybe<ResolversTypes['CensusCodes']>, ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type CitedPictureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitedPicture'] = ResolversParentTypes['CitedPicture']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnheardSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnheardSource'] = ResolversParentTypes['UnheardSource']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoverageState'], ParentType, ContextType>;
};

export type RoutingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Routing'] = ResolversParentTypes['Routing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RouteKind'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  acknowledged?: Resolver<Maybe<ResolversTypes['Acknowledgement']>, ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type AcknowledgementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Acknowledgement'] = ResolversParentTypes['Acknowledgement']> = {
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  kind?: Resolver<ResolversTypes['FeedbackKind'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  settled?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement']> = {
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type HistoryStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HistoryStep'] = ResolversParentTypes['HistoryStep']> = {
  act?: Resolver<ResolversTypes['HistoryAct'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  says?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type CensusCodesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CensusCodes'] = ResolversParentTypes['CensusCodes']> = {
  assessment?: Resolver<Maybe<ResolversTypes['CensusAssessment']>, ParentType, ContextType>;
  factors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  closure?: Resolver<Maybe<ResolversTypes['ClosureReason']>, ParentType, ContextType>;
  conferenceNotRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CensusAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CensusAssessment'] = ResolversParentTypes['CensusAssessment']> = {
  startedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  authorisedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ReferralFormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralForm'] = ResolversParentTypes['ReferralForm']> = {
  referrer?: Resolver<Maybe<ResolversTypes['FormReferrer']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormPerson']>>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['FormHousehold']>, ParentType, ContextType>;
  parents?: Resolver<Maybe<ResolversTypes['FormParents']>, ParentType, ContextType>;
  concerns?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['FormAgreement']>, ParentType, ContextType>;
  danger?: Resolver<Maybe<ResolversTypes['FormDanger']>, ParentType, ContextType>;
  professionals?: Resolver<Maybe<ResolversTypes['FormProfessionals']>, ParentType, ContextType>;
};

export type FormReferrerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormReferrer'] = ResolversParentTypes['FormReferrer']> = {
  source?: Resolver<ResolversTypes['ReferralSource'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FormPersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormPerson'] = ResolversParentTypes['FormPerson']> = {
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOfBirth?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  expectedDelivery?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nhsNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormHouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormHousehold'] = ResolversParentTypes['FormHousehold']> = {
  noInformation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['FormPerson']>, ParentType, ContextType>;
  adults?: Resolver<ReadonlyArray<ResolversTypes['FormPerson']>, ParentType, ContextType>;
};

export type FormParentsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormParents'] = ResolversParentTypes['FormParents']> = {
  noInformation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['FormPerson']>, ParentType, ContextType>;
};

export type FormAgreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormAgreement'] = ResolversParentTypes['FormAgreement']> = {
  noInformation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ToldAgreement']>, ParentType, ContextType>;
  says?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormDangerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormDanger'] = ResolversParentTypes['FormDanger']> = {
  answer?: Resolver<ResolversTypes['DangerAnswer'], ParentType, ContextType>;
  says?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormProfessionalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormProfessionals'] = ResolversParentTypes['FormProfessionals']> = {
  noInformation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['FormProfessional']>, ParentType, ContextType>;
};

export type FormProfessionalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormProfessional'] = ResolversParentTypes['FormProfessional']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  referral?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  formDueAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FrontDoorHouseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrontDoorHouse'] = ResolversParentTypes['FrontDoorHouse']> = {
  takesForms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  screenedBy?: Resolver<Maybe<ResolversTypes['ReferringOrganisation']>, ParentType, ContextType>;
  passedOnFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['ReferringOrganisation']>, ParentType, ContextType>;
};

export type ReferringOrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferringOrganisation'] = ResolversParentTypes['ReferringOrganisation']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TakenContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TakenContact'] = ResolversParentTypes['TakenContact']> = {
  referral?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['ReferralClock']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OwnContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnContact'] = ResolversParentTypes['OwnContact']> = {
  referral?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  formDueAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  feedback?: Resolver<ReadonlyArray<ResolversTypes['Feedback']>, ParentType, ContextType>;
};

export type ReferralDraftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralDraft'] = ResolversParentTypes['ReferralDraft']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ReferralForm'], ParentType, ContextType>;
  blank?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferralPersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralPerson'] = ResolversParentTypes['ReferralPerson']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['FamilyPart'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dateOfBirth?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type SourceFaultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceFault'] = ResolversParentTypes['SourceFault']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceRegistrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceRegistration'] = ResolversParentTypes['SourceRegistration']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Holder'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answerKeys?: Resolver<ReadonlyArray<ResolversTypes['AnswerKey']>, ParentType, ContextType>;
  authorities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  keyPins?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dpiaReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  served?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayDo?: Resolver<ReadonlyArray<ResolversTypes['RegistrationAct']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  provenAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['SourceHealth'], ParentType, ContextType>;
  expiring?: Resolver<ReadonlyArray<ResolversTypes['ExpiringTrust']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['SourceFindings']>, ParentType, ContextType>;
};

export type AnswerKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerKey'] = ResolversParentTypes['AnswerKey']> = {
  x?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type SourceHealthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceHealth'] = ResolversParentTypes['SourceHealth']> = {
  breaker?: Resolver<ResolversTypes['BreakerState'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['GapCount']>, ParentType, ContextType>;
  p50Ms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p95Ms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lastAnsweredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
};

export type GapCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapCount'] = ResolversParentTypes['GapCount']> = {
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpiringTrustResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpiringTrust'] = ResolversParentTypes['ExpiringTrust']> = {
  what?: Resolver<ResolversTypes['ExpiringKind'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceFindingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceFindings'] = ResolversParentTypes['SourceFindings']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['SourceCheck']>, ParentType, ContextType>;
};

export type SourceCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceCheck'] = ResolversParentTypes['SourceCheck']> = {
  check?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CheckOutcome'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HostAllowanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HostAllowance'] = ResolversParentTypes['HostAllowance']> = {
  organisation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type RequestListingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestListing'] = ResolversParentTypes['RequestListing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgencyRequest'] = ResolversParentTypes['AgencyRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['SoughtPerson']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SoughtPersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SoughtPerson'] = ResolversParentTypes['SoughtPerson']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['SoughtName']>, ParentType, ContextType>;
  dateOfBirth?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateOfDeath?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  expectedDelivery?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['SoughtAddress']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['SoughtIdentifier']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  existenceOf?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SoughtNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SoughtName'] = ResolversParentTypes['SoughtName']> = {
  given?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['NameUse'], ParentType, ContextType>;
};

export type SoughtAddressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SoughtAddress'] = ResolversParentTypes['SoughtAddress']> = {
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type SoughtIdentifierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SoughtIdentifier'] = ResolversParentTypes['SoughtIdentifier']> = {
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactAgencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactAgency'] = ResolversParentTypes['ContactAgency']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Holder'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContactAgencyState'], ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestrictionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Restriction'] = ResolversParentTypes['Restriction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RestrictionReason'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  access?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  safeAddresses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownAddresses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reviewBy?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restrictedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  restrictedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reviewed?: Resolver<ReadonlyArray<ResolversTypes['RestrictionReview']>, ParentType, ContextType>;
  lifted?: Resolver<Maybe<ResolversTypes['RestrictionLift']>, ParentType, ContextType>;
};

export type RestrictionReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RestrictionReview'] = ResolversParentTypes['RestrictionReview']> = {
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RestrictionLiftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RestrictionLift'] = ResolversParentTypes['RestrictionLift']> = {
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StaffEntry'] = ResolversParentTypes['StaffEntry']> = {
  practitioner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CensusReturnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CensusReturn'] = ResolversParentTypes['CensusReturn']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  over?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['ReturnIssue']>, ParentType, ContextType>;
  toComplete?: Resolver<ReadonlyArray<ResolversTypes['ReturnGap']>, ParentType, ContextType>;
  notHeld?: Resolver<ReadonlyArray<ResolversTypes['NotHeld']>, ParentType, ContextType>;
  notCounted?: Resolver<ReadonlyArray<ResolversTypes['NotCountedReferrals']>, ParentType, ContextType>;
  keptBack?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReturnIssueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnIssue'] = ResolversParentTypes['ReturnIssue']> = {
  referral?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ReturnSeverity'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReturnGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnGap'] = ResolversParentTypes['ReturnGap']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotHeldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotHeld'] = ResolversParentTypes['NotHeld']> = {
  element?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotCountedReferralsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotCountedReferrals'] = ResolversParentTypes['NotCountedReferrals']> = {
  why?: Resolver<ResolversTypes['NotCountedWhy'], ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnFile'] = ResolversParentTypes['ReturnFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  xml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keptBack?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TakenReturnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TakenReturn'] = ResolversParentTypes['TakenReturn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ReturnPurpose'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keptBack?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewQueueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewQueue'] = ResolversParentTypes['ReviewQueue']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['ReviewFinding']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type ReviewFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewFinding'] = ResolversParentTypes['ReviewFinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  flag?: Resolver<ResolversTypes['ReviewFlag'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ReviewSeverity'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aboutKind?: Resolver<ResolversTypes['FindingAbout'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  occasions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueBy?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type ReviewsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reviews'] = ResolversParentTypes['Reviews']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  flag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueBy?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReviewOutcome']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReviewStep']>, ParentType, ContextType>;
};

export type ReviewStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewStep'] = ResolversParentTypes['ReviewStep']> = {
  did?: Resolver<ResolversTypes['ReviewDeed'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessSampleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessSample'] = ResolversParentTypes['AccessSample']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['AccessEvent']>, ParentType, ContextType>;
};

export type AccessReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessReport'] = ResolversParentTypes['AccessReport']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ReportRow']>, ParentType, ContextType>;
};

export type ReportRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportRow'] = ResolversParentTypes['ReportRow']> = {
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RetentionDueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetentionDue'] = ResolversParentTypes['RetentionDue']> = {
  due?: Resolver<ReadonlyArray<ResolversTypes['ReferenceDue']>, ParentType, ContextType>;
  holds?: Resolver<ReadonlyArray<ResolversTypes['LegalHold']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferenceDueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferenceDue'] = ResolversParentTypes['ReferenceDue']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['RetentionClass'], ParentType, ContextType>;
  lastShown?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LegalHoldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalHold'] = ResolversParentTypes['LegalHold']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type ExplainedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Explained'] = ResolversParentTypes['Explained']> = {
  existence?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  effect?: Resolver<ResolversTypes['RulingEffect'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['Denial']>, ParentType, ContextType>;
  shows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  groundwork?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  prohibitions?: Resolver<ReadonlyArray<ResolversTypes['WeighedProhibition']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['WeighedRule']>, ParentType, ContextType>;
  outcome?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comesTo?: Resolver<ResolversTypes['FindingResult'], ParentType, ContextType>;
};

export type WeighedProhibitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeighedProhibition'] = ResolversParentTypes['WeighedProhibition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  against?: Resolver<ResolversTypes['SharingMode'], ParentType, ContextType>;
  forbids?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WeighedRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeighedRule'] = ResolversParentTypes['WeighedRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  shows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SightsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sights'] = ResolversParentTypes['Sights']> = {
  holder?: Resolver<ResolversTypes['Holder'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  may?: Resolver<ReadonlyArray<ResolversTypes['Sight']>, ParentType, ContextType>;
  otherwise?: Resolver<ReadonlyArray<ResolversTypes['Sight']>, ParentType, ContextType>;
};

export type SightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sight'] = ResolversParentTypes['Sight']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['Purpose']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['FamilyPart']>, ParentType, ContextType>;
  shows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LossResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Loss'] = ResolversParentTypes['Loss']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sights?: Resolver<ReadonlyArray<ResolversTypes['Sight']>, ParentType, ContextType>;
};

export type RestingRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RestingRule'] = ResolversParentTypes['RestingRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  laws?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExpiryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Expiry'] = ResolversParentTypes['Expiry']> = {
  kind?: Resolver<ResolversTypes['ExpiryKind'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RuleActivationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleActivation'] = ResolversParentTypes['RuleActivation']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['SignedAct'], ParentType, ContextType>;
  approved?: Resolver<Maybe<ResolversTypes['SignedAct']>, ParentType, ContextType>;
  ruling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommencementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Commencement'] = ResolversParentTypes['Commencement']> = {
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type SourceRulesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceRules'] = ResolversParentTypes['SourceRules']> = {
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  byPeople?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Holder'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['SourceCategory']>, ParentType, ContextType>;
  prohibitions?: Resolver<ReadonlyArray<ResolversTypes['SourceProhibition']>, ParentType, ContextType>;
};

export type SourceCategoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceCategory'] = ResolversParentTypes['SourceCategory']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['SourceRule']>, ParentType, ContextType>;
};

export type SourceRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceRule'] = ResolversParentTypes['SourceRule']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['Purpose']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['FamilyPart']>, ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  laws?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceProhibitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceProhibition'] = ResolversParentTypes['SourceProhibition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceUseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceUse'] = ResolversParentTypes['SourceUse']> = {
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  byPeople?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  byPurpose?: Resolver<ReadonlyArray<ResolversTypes['SourceUseCount']>, ParentType, ContextType>;
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['SourceUseCount']>, ParentType, ContextType>;
  byDay?: Resolver<ReadonlyArray<ResolversTypes['SourceUseCount']>, ParentType, ContextType>;
  newest?: Resolver<ReadonlyArray<ResolversTypes['SourceQuestion']>, ParentType, ContextType>;
  recordsSearched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsInLog?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceUseCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceUseCount'] = ResolversParentTypes['SourceUseCount']> = {
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceQuestion'] = ResolversParentTypes['SourceQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agreementVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ToldQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ToldQuestion'] = ResolversParentTypes['ToldQuestion']> = {
  event?: Resolver<ResolversTypes['AccessEvent'], ParentType, ContextType>;
  outcome?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  keptBack?: Resolver<ReadonlyArray<ResolversTypes['KeptBack']>, ParentType, ContextType>;
};

export type KeptBackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeptBack'] = ResolversParentTypes['KeptBack']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  existenceTold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  SharingAgreement?: SharingAgreementResolvers<ContextType>;
  SignedAct?: SignedActResolvers<ContextType>;
  AgreementEnd?: AgreementEndResolvers<ContextType>;
  ProcessingActivity?: ProcessingActivityResolvers<ContextType>;
  AnswerSince?: AnswerSinceResolvers<ContextType>;
  AccessEvents?: AccessEventsResolvers<ContextType>;
  AccessEvent?: AccessEventResolvers<ContextType>;
  ReferralThen?: ReferralThenResolvers<ContextType>;
  AgreementThen?: AgreementThenResolvers<ContextType>;
  RecordedChange?: RecordedChangeResolvers<ContextType>;
  ReleasedThen?: ReleasedThenResolvers<ContextType>;
  SourceThen?: SourceThenResolvers<ContextType>;
  LogPlace?: LogPlaceResolvers<ContextType>;
  AuditCheckpoint?: AuditCheckpointResolvers<ContextType>;
  AuditWitness?: AuditWitnessResolvers<ContextType>;
  AccessExport?: AccessExportResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  StatisticsGroup?: StatisticsGroupResolvers<ContextType>;
  StatisticsCell?: StatisticsCellResolvers<ContextType>;
  Emergency?: EmergencyResolvers<ContextType>;
  EmergencyReview?: EmergencyReviewResolvers<ContextType>;
  EmergencyNotice?: EmergencyNoticeResolvers<ContextType>;
  FamilyAgreementEntry?: FamilyAgreementEntryResolvers<ContextType>;
  GillickAssessment?: GillickAssessmentResolvers<ContextType>;
  AgreementOverride?: AgreementOverrideResolvers<ContextType>;
  FamilyPicture?: FamilyPictureResolvers<ContextType>;
  Newcomer?: NewcomerResolvers<ContextType>;
  NewcomerSign?: NewcomerSignResolvers<ContextType>;
  Chronology?: ChronologyResolvers<ContextType>;
  Entry?: EntryResolvers<ContextType>;
  OccurredOn?: OccurredOnResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  Handling?: HandlingResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  DateClaim?: DateClaimResolvers<ContextType>;
  NameClaim?: NameClaimResolvers<ContextType>;
  AddressClaim?: AddressClaimResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MatchPart?: MatchPartResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  Flag?: FlagResolvers<ContextType>;
  Professional?: ProfessionalResolvers<ContextType>;
  FactConflict?: FactConflictResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageWindow?: CoverageWindowResolvers<ContextType>;
  Withheld?: WithheldResolvers<ContextType>;
  Worklist?: WorklistResolvers<ContextType>;
  WorklistRow?: WorklistRowResolvers<ContextType>;
  ChasedAgency?: ChasedAgencyResolvers<ContextType>;
  OverdueCheck?: OverdueCheckResolvers<ContextType>;
  AwaitedForm?: AwaitedFormResolvers<ContextType>;
  AwaitedReceipt?: AwaitedReceiptResolvers<ContextType>;
  AwaitedAuthorisation?: AwaitedAuthorisationResolvers<ContextType>;
  RepeatContact?: RepeatContactResolvers<ContextType>;
  PassedOn?: PassedOnResolvers<ContextType>;
  WrongPersonReported?: WrongPersonReportedResolvers<ContextType>;
  ShownTo?: ShownToResolvers<ContextType>;
  PersonMatches?: PersonMatchesResolvers<ContextType>;
  PersonMatch?: PersonMatchResolvers<ContextType>;
  MaskedPerson?: MaskedPersonResolvers<ContextType>;
  MatchDecision?: MatchDecisionResolvers<ContextType>;
  PractitionerName?: PractitionerNameResolvers<ContextType>;
  Colleague?: ColleagueResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralFile?: ReferralFileResolvers<ContextType>;
  Referrer?: ReferrerResolvers<ContextType>;
  ReferralClock?: ReferralClockResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  ThresholdSetting?: ThresholdSettingResolvers<ContextType>;
  AgencyCheck?: AgencyCheckResolvers<ContextType>;
  CheckAnswer?: CheckAnswerResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  CitedPicture?: CitedPictureResolvers<ContextType>;
  UnheardSource?: UnheardSourceResolvers<ContextType>;
  Routing?: RoutingResolvers<ContextType>;
  Acknowledgement?: AcknowledgementResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  HistoryStep?: HistoryStepResolvers<ContextType>;
  CensusCodes?: CensusCodesResolvers<ContextType>;
  CensusAssessment?: CensusAssessmentResolvers<ContextType>;
  ReferralForm?: ReferralFormResolvers<ContextType>;
  FormReferrer?: FormReferrerResolvers<ContextType>;
  FormPerson?: FormPersonResolvers<ContextType>;
  FormHousehold?: FormHouseholdResolvers<ContextType>;
  FormParents?: FormParentsResolvers<ContextType>;
  FormAgreement?: FormAgreementResolvers<ContextType>;
  FormDanger?: FormDangerResolvers<ContextType>;
  FormProfessionals?: FormProfessionalsResolvers<ContextType>;
  FormProfessional?: FormProfessionalResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  FrontDoorHouse?: FrontDoorHouseResolvers<ContextType>;
  ReferringOrganisation?: ReferringOrganisationResolvers<ContextType>;
  TakenContact?: TakenContactResolvers<ContextType>;
  OwnContact?: OwnContactResolvers<ContextType>;
  ReferralDraft?: ReferralDraftResolvers<ContextType>;
  ReferralPerson?: ReferralPersonResolvers<ContextType>;
  SourceFault?: SourceFaultResolvers<ContextType>;
  SourceRegistration?: SourceRegistrationResolvers<ContextType>;
  AnswerKey?: AnswerKeyResolvers<ContextType>;
  SourceHealth?: SourceHealthResolvers<ContextType>;
  GapCount?: GapCountResolvers<ContextType>;
  ExpiringTrust?: ExpiringTrustResolvers<ContextType>;
  SourceFindings?: SourceFindingsResolvers<ContextType>;
  SourceCheck?: SourceCheckResolvers<ContextType>;
  HostAllowance?: HostAllowanceResolvers<ContextType>;
  RequestListing?: RequestListingResolvers<ContextType>;
  AgencyRequest?: AgencyRequestResolvers<ContextType>;
  SoughtPerson?: SoughtPersonResolvers<ContextType>;
  SoughtName?: SoughtNameResolvers<ContextType>;
  SoughtAddress?: SoughtAddressResolvers<ContextType>;
  SoughtIdentifier?: SoughtIdentifierResolvers<ContextType>;
  ContactAgency?: ContactAgencyResolvers<ContextType>;
  Restriction?: RestrictionResolvers<ContextType>;
  RestrictionReview?: RestrictionReviewResolvers<ContextType>;
  RestrictionLift?: RestrictionLiftResolvers<ContextType>;
  StaffEntry?: StaffEntryResolvers<ContextType>;
  CensusReturn?: CensusReturnResolvers<ContextType>;
  ReturnIssue?: ReturnIssueResolvers<ContextType>;
  ReturnGap?: ReturnGapResolvers<ContextType>;
  NotHeld?: NotHeldResolvers<ContextType>;
  NotCountedReferrals?: NotCountedReferralsResolvers<ContextType>;
  ReturnFile?: ReturnFileResolvers<ContextType>;
  TakenReturn?: TakenReturnResolvers<ContextType>;
  ReviewQueue?: ReviewQueueResolvers<ContextType>;
  ReviewFinding?: ReviewFindingResolvers<ContextType>;
  Reviews?: ReviewsResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewStep?: ReviewStepResolvers<ContextType>;
  AccessSample?: AccessSampleResolvers<ContextType>;
  AccessReport?: AccessReportResolvers<ContextType>;
  ReportRow?: ReportRowResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  RetentionDue?: RetentionDueResolvers<ContextType>;
  ReferenceDue?: ReferenceDueResolvers<ContextType>;
  LegalHold?: LegalHoldResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Instant?: GraphQLScalarType;
  Explained?: ExplainedResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  WeighedProhibition?: WeighedProhibitionResolvers<ContextType>;
  WeighedRule?: WeighedRuleResolvers<ContextType>;
  Sights?: SightsResolvers<ContextType>;
  Sight?: SightResolvers<ContextType>;
  Loss?: LossResolvers<ContextType>;
  RestingRule?: RestingRuleResolvers<ContextType>;
  Expiry?: ExpiryResolvers<ContextType>;
  RuleActivation?: RuleActivationResolvers<ContextType>;
  Commencement?: CommencementResolvers<ContextType>;
  SourceRules?: SourceRulesResolvers<ContextType>;
  SourceCategory?: SourceCategoryResolvers<ContextType>;
  SourceRule?: SourceRuleResolvers<ContextType>;
  SourceProhibition?: SourceProhibitionResolvers<ContextType>;
  SourceUse?: SourceUseResolvers<ContextType>;
  SourceUseCount?: SourceUseCountResolvers<ContextType>;
  SourceQuestion?: SourceQuestionResolvers<ContextType>;
  ToldQuestion?: ToldQuestionResolvers<ContextType>;
  KeptBack?: KeptBackResolvers<ContextType>;
};

