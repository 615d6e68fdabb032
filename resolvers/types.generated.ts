import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Referral as HeldReferral, ReferralPerson as HeldReferralPerson } from '../src/domain/referral.ts';
import type { PictureAnswer, RequestContext } from './context.ts';
import type { SourceListing } from '../src/sharing/corridor.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  /** What the agencies hold about the family of a referral that you work on, after need-to-know, agreement and redaction. */
  readonly familyPicture?: Maybe<FamilyPicture>;
  /** Who you are to the hub, and what you may do. */
  readonly me: Practitioner;
  /** The open referrals that you or your team work on, newest first. */
  readonly referrals: ReadonlyArray<Referral>;
  /** One referral that you or your team work on. */
  readonly referral?: Maybe<Referral>;
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryFamilyPictureArgs = {
  referral: Scalars['ID']['input'];
  categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** The questions that a signed-in practitioner may put to the hub. */
export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
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

/** Narrows a chronology. */
export type ChronologyFilter = {
  /** Only entries about these people. */
  readonly people?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only entries held by these agencies. */
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only entries of these categories. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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

/** Changes to the hub's own books. Each is on record before it is made. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Says that you know this family. From then on neither the referral nor its picture is available to you. */
  readonly declareConflict: Scalars['ID']['output'];
};


/** Changes to the hub's own books. Each is on record before it is made. */
export type MutationDeclareConflictArgs = {
  referral: Scalars['ID']['input'];
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
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Agency: ResolverTypeWrapper<Agency>;
  Holder: Holder;
  DataSource: ResolverTypeWrapper<SourceListing>;
  DataSourceState: DataSourceState;
  FamilyPicture: ResolverTypeWrapper<PictureAnswer>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChronologyFilter: ChronologyFilter;
  Chronology: ResolverTypeWrapper<Chronology>;
  Entry: ResolverTypeWrapper<Entry>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Practitioner: ResolverTypeWrapper<Practitioner>;
  Role: Role;
  Referral: ResolverTypeWrapper<HeldReferral>;
  ReferralPerson: ResolverTypeWrapper<HeldReferralPerson>;
  ReferralStatus: ReferralStatus;
  RagRating: RagRating;
  Purpose: Purpose;
  FamilyAgreement: FamilyAgreement;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Agency: Agency;
  DataSource: SourceListing;
  FamilyPicture: PictureAnswer;
  Int: Scalars['Int']['output'];
  ChronologyFilter: ChronologyFilter;
  Chronology: Chronology;
  Entry: Entry;
  Boolean: Scalars['Boolean']['output'];
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
  Mutation: Record<PropertyKey, never>;
  Practitioner: Practitioner;
  Referral: HeldReferral;
  ReferralPerson: HeldReferralPerson;
  PartialDate: Scalars['PartialDate']['output'];
  Instant: Scalars['Instant']['output'];
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  dataSources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
  familyPicture?: Resolver<Maybe<ResolversTypes['FamilyPicture']>, ParentType, ContextType, RequireFields<QueryFamilyPictureArgs, 'referral'>>;
  me?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  referrals?: Resolver<ReadonlyArray<ResolversTypes['Referral']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
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
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Withheld']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  declareConflict?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationDeclareConflictArgs, 'referral'>>;
};

export type PractitionerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
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

export type ReferralPersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferralPerson'] = ResolversParentTypes['ReferralPerson']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['FamilyPart'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dateOfBirth?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  FamilyPicture?: FamilyPictureResolvers<ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralPerson?: ReferralPersonResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Instant?: GraphQLScalarType;
};

