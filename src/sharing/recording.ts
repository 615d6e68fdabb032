import type { EnquiryKind } from '../domain/enquiry-kinds.ts';
import type { QuestionId, ReferralId } from '../domain/ids.ts';
import type { DeskVisit } from './desk.ts';
import type { Visit } from './visit.ts';

/** Puts changes to the books on record before they are made. */
export const recordingOf =
  (
    { hub, viewer }: Visit,
    question: QuestionId,
    { kind, referral }: { readonly kind: EnquiryKind; readonly referral?: ReferralId },
  ): DeskVisit['record'] =>
  ({ changes, version, reasons = [], value }) =>
    hub.audit.recorded(
      {
        kind: 'RECORDED',
        question,
        act: kind,
        actor: viewer.id,
        ...(referral && { referral }),
        changes,
        version,
        reasons,
      },
      value,
    );
