import type { Practitioner } from '../../domain/practitioner.ts';
import type { AccessEvent, IntentRecord } from '../access-event.ts';
import { stepKeptFrom } from '../reviews/kept-from.ts';

type Asked = Pick<IntentRecord, 'actor' | 'decision' | 'enquiry'>;

/**
 * What one asked oneself, without why it was refused or kept: whoever reads access and works in the hub besides could
 * otherwise try one referral after another, and read here which is of their own family, or names somebody who is kept
 * from them. Somebody else can say why.
 */
export const withoutOwnReasons =
  ({ id }: Pick<Practitioner, 'id'>) =>
  (event: AccessEvent): AccessEvent => {
    if (event.actor !== id) return event;
    const { left, ...rest } = event;
    return { ...rest, reasons: [], ...(left && { left: { ...left, kept: [] } }) };
  };

/** What a list of access leaves out for somebody: steps that are kept from them, and their own where it is by reason. */
export function leftOut(
  viewer: Practitioner,
  { reason }: { readonly reason?: string | null },
): (asked: Asked) => boolean {
  const isStep = stepKeptFrom(viewer);
  return reason ? (asked) => isStep(asked) || asked.actor === viewer.id : isStep;
}
