import type { Role } from '../../domain/practitioner.ts';

/** A room of the console: where one kind of work begins. The gate decides what may be asked there, not this list. */
export type Room = {
  readonly key: string;
  readonly href: string;
  readonly says: string;
  /** For whom the room is worth a door in the header. */
  readonly roles: readonly Role[];
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
];

/** The rooms that somebody with these roles has a door to. */
export const roomsFor = (roles: readonly Role[]): readonly Room[] =>
  ROOMS.filter((room) => room.roles.some((role) => roles.includes(role)));

/** Where somebody with these roles begins; the first page where no room is theirs. */
export const firstRoomFor = (roles: readonly Role[]): string => roomsFor(roles)[0]?.href ?? HOME;
