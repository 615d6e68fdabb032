import type { Role } from '../../domain/practitioner.ts';

/** A room of the console: where one kind of work begins. The gate decides what may be asked there, not this list. */
export type Room = {
  readonly key: string;
  readonly href: string;
  readonly says: string;
  /** For whom the room is worth a door in the header. */
  readonly roles: readonly Role[];
  /** Only for those whose agency has people asked, and not a system: to anybody else nothing ever comes there. */
  readonly whereAsked?: true;
};

/** Where the work on referrals begins. */
export const HOME = '/console/';

/** Every room, in the order in which they stand in the header. */
export const ROOMS: readonly Room[] = [
  {
    key: 'referrals',
    href: '/console/',
    says: 'Worklist',
    roles: ['MASH_ANALYST', 'MASH_MANAGER'],
  },
  { key: 'team', href: '/console/team', says: 'The hub’s work', roles: ['MASH_MANAGER'] },
  {
    key: 'contact',
    href: '/console/contact',
    says: 'Take a call',
    roles: ['MASH_ANALYST', 'MASH_MANAGER'],
  },
  {
    key: 'requests',
    href: '/console/requests',
    says: 'Requests',
    roles: ['AGENCY_CONTACT'],
    whereAsked: true,
  },
  {
    key: 'received',
    href: '/console/received',
    says: 'Passed on to you',
    roles: ['AGENCY_CONTACT'],
  },
  {
    key: 'refer',
    href: '/console/refer',
    says: 'Refer a concern',
    roles: ['REFERRER', 'MASH_ANALYST', 'MASH_MANAGER', 'AGENCY_CONTACT'],
  },
  {
    key: 'alerts',
    href: '/console/ig/',
    says: 'Alerts',
    roles: ['IG_OFFICER', 'AUDITOR', 'MASH_MANAGER'],
  },
  {
    key: 'access',
    href: '/console/ig/access/who-saw',
    says: 'Access',
    roles: ['IG_OFFICER', 'AUDITOR'],
  },
  { key: 'samples', href: '/console/ig/samples', says: 'Samples', roles: ['IG_OFFICER'] },
  {
    key: 'emergencies',
    href: '/console/ig/emergencies',
    says: 'Emergencies',
    roles: ['IG_OFFICER', 'AUDITOR'],
  },
  {
    key: 'protection',
    href: '/console/restrictions',
    says: 'Protection',
    roles: ['IG_OFFICER'],
  },
  {
    key: 'protecting',
    href: '/console/restrictions/new',
    says: 'Protect somebody',
    roles: ['MASH_MANAGER'],
  },
  {
    key: 'sources',
    href: '/console/sources',
    says: 'Sources',
    roles: ['AGENCY_OWNER', 'IG_OFFICER', 'MASH_MANAGER', 'OPERATOR'],
  },
  {
    key: 'agreements',
    href: '/console/agreements',
    says: 'Agreements',
    roles: ['IG_OFFICER', 'AGENCY_OWNER'],
  },
  { key: 'rules', href: '/console/ig/rules/who-may-see', says: 'Rules', roles: ['IG_OFFICER'] },
  { key: 'retention', href: '/console/ig/retention', says: 'Retention', roles: ['IG_OFFICER'] },
  {
    key: 'processing',
    href: '/console/processing',
    says: 'Record of processing',
    roles: ['IG_OFFICER', 'AUDITOR'],
  },
  {
    key: 'log',
    href: '/console/ig/log',
    says: 'The log',
    roles: ['IG_OFFICER', 'AUDITOR'],
  },
  { key: 'returns', href: '/console/returns', says: 'Returns', roles: ['MASH_MANAGER'] },
  {
    key: 'returns-taken',
    href: '/console/returns/taken',
    says: 'Returns taken',
    roles: ['IG_OFFICER', 'AUDITOR'],
  },
  {
    key: 'statistics',
    href: '/console/statistics',
    says: 'Statistics',
    roles: ['MASH_MANAGER', 'IG_OFFICER', 'AUDITOR'],
  },
  {
    key: 'notices',
    href: '/console/notices',
    says: 'Notices',
    roles: ['IG_OFFICER', 'AGENCY_OWNER', 'AGENCY_CONTACT'],
  },
  { key: 'query', href: '/console/query', says: 'GraphQL', roles: ['OPERATOR'] },
];

/** Somebody's roles, and whether their agency's people are asked. */
type Visiting = { readonly roles: readonly Role[]; readonly asked: boolean };

/** The rooms that somebody has a door to. */
export const roomsFor = ({ roles, asked }: Visiting): readonly Room[] =>
  ROOMS.filter((room) => asked || !room.whereAsked).filter((room) =>
    room.roles.some((role) => roles.includes(role)),
  );

/** Where somebody begins; the first page where no room is theirs. */
export const firstRoomFor = (visiting: Visiting): string => roomsFor(visiting)[0]?.href ?? HOME;
