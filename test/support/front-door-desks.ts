import { randomBytes } from 'node:crypto';
import { asId, type ReferralId } from '../../src/domain/ids.ts';
import type { Practitioner } from '../../src/domain/practitioner.ts';
import type { ContactGiven } from '../../src/referrals/acts/receive.ts';
import { frontDoorDesks } from '../../src/referrals/desks/desks.ts';
import { TRIAL_FRONT_DOOR } from '../../src/referrals/settings.ts';
import { openSnapshotVault } from '../../src/referrals/snapshot-vault.ts';
import { governedHub, someone, tom } from './governance.ts';
import { priya } from './world.ts';

/** Of the team that takes in what comes, and related to a family of the name Siddiqui. */
export const noor: Practitioner = { ...someone('noor', ['MASH_ANALYST']), teams: priya.teams };
export const frost = someone('dsl-frost', ['REFERRER'], 'oakfield-school');

/** A hub with the desks of its front door, whose books are real. */
export async function frontDoorHub() {
  const hub = await governedHub();
  const { store } = hub;
  const intakeTeam = priya.teams[0] ?? asId('mash-north');
  const desks = await frontDoorDesks({
    referrals: store.referrals,
    shelf: store.shelf,
    pictures: await openSnapshotVault(store.shelf, [randomBytes(32)]),
    settings: { ...TRIAL_FRONT_DOOR, intakeTeam },
    clock: hub.hub.clock,
  });
  await hub.at(tom, hub.desks.recordStaff, {
    member: {
      practitioner: noor.id,
      self: { given: 'Noor', family: 'Siddiqui', dateOfBirth: '1980-01-01' },
      relatives: [{ given: 'Kit', family: 'Siddiqui', dateOfBirth: '2015-05-05' }],
      access: [priya.id],
    },
  });
  return {
    ...hub,
    doors: desks,
    /** A call about a child of this name, and its reference. */
    async call(family: string, agency?: string): Promise<ReferralId> {
      const contact: ContactGiven = {
        referrer: { source: agency === undefined ? 'ANONYMOUS' : 'SCHOOL' },
        ...(agency !== undefined && { agency }),
        children: [{ given: 'Kit', family, dateOfBirth: '2015-05-05' }],
        concern: 'He hits him.',
        immediateDanger: false,
        formExpected: true,
      };
      const taken = await hub.at(priya, desks.recordContact, { contact });
      if (!taken) throw new Error('The call was not taken');
      return taken.referral;
    },
  };
}
export type FrontDoorHub = Awaited<ReturnType<typeof frontDoorHub>>;
