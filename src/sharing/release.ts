import { hash } from 'node:crypto';
import type { About } from '../../policies/vocabulary.ts';
import type { RuledOn } from '../domain/audit-event.ts';
import { Fault, type FaultCode } from '../domain/fault.ts';
import { asId } from '../domain/ids.ts';
import type { Released } from './corridor.ts';
import type { Visit } from './visit.ts';

/** The last step: exactly these bytes are on record, durably, before the first of them leaves. */
export async function release(
  { hub, questions, pictures, keepings, releases, shown, kept, ruledOn }: Visit,
  status: number,
  bytes: Uint8Array,
  faults: readonly FaultCode[],
): Promise<Released> {
  if (questions.length === 0) return { status, bytes, released: true };
  const [subjects] = await Promise.all([hub.subjects.refer(shown), allKept(keepings)]);
  const receipt = await hub.audit.disclosed({
    kind: 'DISCLOSED',
    questions,
    status,
    bytes: bytes.byteLength,
    digest: asId(hash('sha256', bytes, 'hex')),
    pictures,
    releases,
    subjects,
    faults,
    ...(kept.size > 0 && { kept: [...kept] }),
    ...(ruledOn.length > 0 && { ruledOn: eachOnce(ruledOn) }),
  });
  return { status, bytes, receipt, sealedReceipt: hub.seal(receipt), released: true };
}

async function allKept(keepings: readonly Promise<void>[]): Promise<void> {
  try {
    await Promise.all(keepings);
  } catch (cause) {
    throw new Fault('HUB_UNAVAILABLE', { cause });
  }
}

/** Each place, age and restriction once, in an order that tells nothing. */
const eachOnce = (abouts: readonly About[]): readonly RuledOn[] => {
  const each = abouts.map(({ part, age, restricted }) => ({
    part,
    ...(age === undefined ? {} : { age }),
    ...(restricted ? { restricted } : {}),
  }));
  const byText = new Map(each.map((one) => [JSON.stringify(one), one]));
  return [...byText.keys()].toSorted().flatMap((key) => byText.get(key) ?? []);
};
