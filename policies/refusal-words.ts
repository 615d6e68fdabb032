import { DOORS, type Door } from './doors.ts';
import { either, ROLE_WORDS } from './words.ts';

/** Why a door stayed shut, as an officer is told; whoever asked was told none of it. */
const SHUT_WORDS: Readonly<Record<string, string>> = {
  SUSPENDED: 'Whoever asked was suspended while their access is looked into.',
  TOO_MANY_FAMILIES:
    'Whoever asked had looked up more families in a short time than work asks for.',
  NO_ROLE: 'Whoever asked had none of the roles that may ask this.',
  NO_SUCH_REFERRAL: 'There was no referral of that number.',
  REFERRAL_NOT_OPEN: 'The referral was not open.',
  NOT_ASSIGNED:
    'The referral was neither theirs to work nor their team’s, and they had not opened it in an emergency.',
  OWN_MAKING: 'Nobody but whoever asked had had the referral in hand.',
  CONFLICT_DECLARED: 'Whoever asked had declared that they know the family.',
  OWN_FAMILY: 'The referral names somebody of their own family, or themselves.',
  KEPT_FROM_ASKER: 'The referral names somebody who is kept from them.',
};

/** The sentence of a code; the code itself where another release wrote it. */
export const shutInWords = (code: string): string =>
  SHUT_WORDS[code] ?? `The code ${code}, for which this release has no words.`;

/** Whom a door lets in, as the log names the door (`DOOR-FAMILY`); undefined where this release has no such door. */
export function doorInWords(rule: string): string | undefined {
  const door = DOOR_NAMES.find((name) => `DOOR-${name}` === rule);
  return door && `${rule} is for ${whoOf(door)}${whenOf(door)}.`;
}

const DOOR_NAMES: readonly Door[] = Object.keys(DOORS).filter(
  (name): name is Door => name in DOORS,
);

function whoOf(door: Door): string {
  const { roles, notWith } = { roles: undefined, notWith: [], ...DOORS[door] };
  const who = roles ? either(roles.map((role) => ROLE_WORDS[role])) : 'everybody who is signed in';
  return notWith.length > 0
    ? `${who} who is not ${either(notWith.map((role) => ROLE_WORDS[role]))} besides`
    : who;
}

function whenOf(door: Door): string {
  const given = DOORS[door];
  if (!('needToKnow' in given)) return '';
  return 'whoeverWorksIt' in given
    ? ', about an open referral, whoever works it'
    : ', about an open referral that is theirs to work';
}
