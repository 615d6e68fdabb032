import { createHash } from 'node:crypto';
import type { Receipt } from '../../src/domain/audit-event.ts';
import { instant } from '../../src/domain/day.ts';
import type { FaultCode } from '../../src/domain/fault.ts';
import { asId, type AgencyCode, type PractitionerId, type Sha256 } from '../../src/domain/ids.ts';
import type { Practitioner } from '../../src/domain/practitioner.ts';
import type { Enquiry } from '../../src/domain/sharing.ts';
import type { Corridor, Knock } from '../../src/sharing/corridor.ts';

/** An analyst who may knock anywhere. */
export const priya: Practitioner = {
  id: asId<PractitionerId>('https://id.example|priya'),
  name: 'Priya Nair',
  agency: asId<AgencyCode>('hub'),
  roles: ['MASH_ANALYST'],
  teams: [],
};

export const receipt: Receipt = {
  writer: 'w1',
  block: 3,
  seq: 7,
  recordHash: asId<Sha256>('ab'.repeat(32)),
  at: instant(1_700_000_000_000),
};

/** The same as a log would have signed it. */
export const SEALED = 'e30.eyJ3cml0ZXIiOiJ3MSJ9.c2ln';

/** What was done with a corridor, in order. */
type CorridorLog = {
  readonly knocks: Knock[];
  readonly asked: Enquiry['kind'][];
  readonly released: {
    readonly status: number;
    readonly digest: string;
    readonly faults: readonly FaultCode[];
  }[];
  readonly deliveries: string[];
};

export type CorridorDouble = Corridor & { readonly log: CorridorLog };

/** A corridor that opens every door and discloses nothing but what the changes say, and remembers what was done. */
export function corridorDouble(
  changes: Partial<Pick<Corridor, 'admit' | 'ask' | 'at' | 'release'>> = {},
): CorridorDouble {
  const log: CorridorLog = { knocks: [], asked: [], released: [], deliveries: [] };
  const release: Corridor['release'] =
    changes.release ??
    ((status, bytes) =>
      Promise.resolve({
        status,
        bytes,
        released: true,
        ...(log.asked.length > 0 && { receipt, sealedReceipt: SEALED }),
      }));
  const ask: Corridor['ask'] =
    changes.ask ?? ((enquiry) => Promise.reject(new Error(`nothing to say of ${enquiry.kind}`)));
  return {
    log,
    admit: (knock) => {
      log.knocks.push(knock);
      return changes.admit?.(knock) ?? Promise.resolve(true);
    },
    ask: (enquiry) => {
      log.asked.push(enquiry.kind);
      return ask(enquiry);
    },
    at: changes.at ?? ((desk) => Promise.reject(new Error(`nothing to say at ${desk.kind}`))),
    release: (status, bytes, faults) => {
      log.released.push({ status, digest: sha256(bytes), faults });
      return release(status, bytes, faults);
    },
    delivered: (delivery) => void log.deliveries.push(delivery),
  };
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
