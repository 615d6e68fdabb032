import type { Agency } from '../../domain/agency.ts';
import type { FrontDoor, HistoryStep, ReferralAct } from '../../domain/front-door.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import type { Signed } from '../../domain/referral-decision.ts';
import type { Referral, ReferralStatus } from '../../domain/referral.ts';
import { frontDoorOf } from '../front-door-of.ts';
import { stepOrRefuse } from '../status-machine.ts';
import type { House } from './house.ts';

/** Who acts, when, in which house. */
export type Acting = {
  readonly house: House;
  readonly viewer: Practitioner;
  readonly signed: Signed;
  /** Every agency that is registered. */
  readonly agencies: readonly Agency[];
};

/** A referral as an act leaves it, and codes of why for the audit log. */
export type Acted = { readonly referral: Referral; readonly reasons: readonly string[] };

/** What an act changes; the rest stays as it was. */
export type Changes = Omit<Partial<Referral>, 'frontDoor' | 'version' | 'status'> & {
  readonly frontDoor?: Partial<FrontDoor>;
  /** Where the act itself leads elsewhere than the status machine says of it. */
  readonly status?: ReferralStatus;
  /** Why, where no other record of the act says it. */
  readonly says?: string;
};

/** The referral one act on, its step in the history. Throws a Mistake where the act is not legal there. */
export function acted(
  referral: Referral,
  act: ReferralAct,
  { signed }: Acting,
  changes: Changes,
): Referral {
  const before = frontDoorOf(referral);
  const legal = stepOrRefuse(referral.status, act);
  const { frontDoor, status = legal, says, ...rest } = changes;
  const version = referral.version + 1;
  const step: HistoryStep = { ...signed, act, to: status, version, ...(says && { says }) };
  return {
    ...referral,
    ...rest,
    status,
    version,
    frontDoor: { ...before, ...frontDoor, history: [...before.history, step] },
  };
}

/** What every act of one kind needs: the referral, what is asked, and who acts. Throws a Mistake. */
export type Act<Asks> = (referral: Referral, asks: Asks, acting: Acting) => Acted;
