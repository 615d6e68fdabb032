import { describe, expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { asId, type PractitionerId } from '../../../src/domain/ids.ts';
import { StaleVersion } from '../../../src/domain/store-errors.ts';
import type { ContactAgency } from '../../../src/human-sources/contact-agency.ts';
import type { HumanRequest } from '../../../src/human-sources/human-request.ts';
import { withdrawOfEnded } from '../../../src/human-sources/withdraw-ended.ts';
import type { Change } from '../../../src/sharing/desk.ts';
import { NOW } from '../../support/corridor.ts';
import { answered, asked, PROBATION } from '../../support/human-requests.ts';

const AGENCY: ContactAgency = {
  ...PROBATION,
  organisation: PROBATION.code,
  state: 'SUSPENDED',
  registered: { by: asId<PractitionerId>('tom'), at: instant(NOW) },
};
const unused = () => Promise.reject(new Error('Nobody asks for this here'));

/** What an agency was asked about one referral, in order, and what came of the end of that referral. */
async function ending(
  requests: readonly HumanRequest[],
  put: (request: HumanRequest) => Promise<void> = async () => undefined,
) {
  const steps: string[] = [];
  const written: HumanRequest[] = [];
  const ended = withdrawOfEnded(
    {
      agencies: {
        get: unused,
        getAll: unused,
        put: unused,
        remove: unused,
        list: async () => ({ found: [{ id: PROBATION.code, version: 1, value: AGENCY }] }),
      },
      book: {
        ofReferral: async () => requests.map((value) => ({ id: value.id, version: 3, value })),
        put: async (value, replaces) => {
          await put(value);
          steps.push(`put ${replaces}`);
          written.push(value);
          return { id: value.id, version: replaces + 1, value };
        },
      },
      record: async ({ changes, version, reasons }: Change) => {
        steps.push(`record ${changes} ${version} ${reasons?.join(' ') ?? ''}`);
      },
    },
    asId('referral-1'),
    instant(NOW),
  );
  const failed = await ended.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return { steps, written, failed };
}

describe('what waits of a referral when it ends', () => {
  test('is on record as withdrawn before it is, and keeps nobody to look for, also of a suspended agency', async () => {
    const { steps, written } = await ending([asked()]);
    expect(steps).toEqual(['record human-request/request-1 4 WITHDRAWN REFERRAL_ENDED', 'put 3']);
    expect(written).toMatchObject([{ state: 'WITHDRAWN', withdrawnAt: instant(NOW) }]);
    expect(JSON.stringify(written)).not.toMatch(/Okafor|Marsh/);
  });

  test('leaves what was answered as it was', async () => {
    expect(await ending([answered()])).toMatchObject({ steps: [], written: [] });
  });

  test('stands where somebody answered at that very moment', async () => {
    const second = () => Promise.reject(new StaleVersion('The request'));
    expect(await ending([asked()], second)).toMatchObject({ written: [], failed: undefined });
  });

  test('says so where it could not be kept, so that the next look ends it', async () => {
    const killed = () => Promise.reject(new Error('The hub was stopped'));
    expect(await ending([asked()], killed)).toMatchObject({
      written: [],
      failed: new Error('The hub was stopped'),
    });
  });
});
