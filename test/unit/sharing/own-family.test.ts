import { describe, expect, test } from 'vitest';
import type { Disclosed, Intent } from '../../../src/domain/audit-event.ts';
import { instant } from '../../../src/domain/day.ts';
import { asId, type PractitionerId } from '../../../src/domain/ids.ts';
import type { StaffMember } from '../../../src/domain/restriction.ts';
import { openCorridor, type Hub } from '../../../src/sharing/disclose.ts';
import { picture } from '../../support/corridor.ts';
import {
  family,
  gran,
  kayleigh,
  living,
  protectedHub,
  type World,
} from '../../support/protected-hub.ts';
import { marlowReferral, person, priya } from '../../support/world.ts';

describe('one’s own family', () => {
  const staff = (changes: Partial<StaffMember>): StaffMember => ({
    practitioner: priya.id,
    self: living(person('Priya', 'Shah', '1990-01-01'), { line: '4 Elm Way', postcode: 'NM2 2BB' }),
    relatives: [],
    access: [],
    recordedBy: asId<PractitionerId>('https://idp.test#tom'),
    recordedAt: instant(0),
    ...changes,
  });
  const withEvents = (world: World) => {
    const { hub } = protectedHub(world);
    const intents: Intent[] = [];
    const disclosed: Disclosed[] = [];
    const audit: Hub['audit'] = {
      ...hub.audit,
      intend: async (intent) => void intents.push(intent),
      disclosed: async (event) => {
        disclosed.push(event);
        return hub.audit.disclosed(event);
      },
    };
    return { hub: { ...hub, audit }, intents, disclosed };
  };

  test('is refused at the door where the referral names a relative, and the log says why', async () => {
    const { hub, intents } = withEvents({ staff: staff({ relatives: [kayleigh] }) });
    expect((await picture(hub)).admitted).toBe(false);
    expect(intents).toMatchObject([{ decision: 'REFUSE', reasons: ['OWN_FAMILY'] }]);
  });

  test('is refused where an agency turns out to name one, and the log says why', async () => {
    const { hub, disclosed } = withEvents({
      staff: staff({ relatives: [gran] }),
      records: family,
    });
    const corridor = openCorridor(hub, priya, AbortSignal.timeout(5_000));
    const { id: referral } = marlowReferral;
    expect(await corridor.admit({ enquiry: 'FAMILY_PICTURE', referral })).toBe(true);
    await expect(
      corridor.ask({ kind: 'FAMILY_PICTURE', referral, period: {} }),
    ).rejects.toMatchObject({ code: 'NOT_AVAILABLE' });
    await corridor.release(200, Buffer.from('{}'), ['NOT_AVAILABLE']);
    expect(disclosed).toMatchObject([{ kept: ['OWN_FAMILY'], releases: [], pictures: [] }]);
  });

  test('is whoever lives at the same address', async () => {
    const home = { line: '4 Elm Way', postcode: 'nm22bb' };
    const records = {
      ...family,
      gran: { traits: living(gran, home) },
      alfie: {
        ...family['alfie'],
        traits: person('Alfie', 'Marlow', '2019-04-02'),
        relatives: [
          {
            holding: asId<never>('gran'),
            traits: living(gran, home),
            kind: 'GRANDPARENT' as const,
          },
        ],
      },
    };
    const { hub } = withEvents({ staff: staff({}), records });
    await expect(picture(hub)).rejects.toMatchObject({ code: 'NOT_AVAILABLE' });
  });

  test('is nobody else’s: a colleague sees the same referral', async () => {
    const { hub } = withEvents({
      staff: staff({ practitioner: asId('https://idp.test#noor'), relatives: [kayleigh] }),
    });
    expect((await picture(hub)).admitted).toBe(true);
  });
});
