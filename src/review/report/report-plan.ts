import { z } from 'zod';
import type { ShelfPlan } from '../../store/shelf.ts';

const text = z.string();
const row = z.strictObject({ on: text, agency: text, role: text, purpose: text, what: text });
const signature = z.strictObject({ by: text, at: text });

/** One line that may be given to the person: an agency, in which role, why, on which day. */
export type ReportRow = Readonly<z.infer<typeof row>>;

/** A who-looked report on its way out. What was kept back stands nowhere in it, not even how much. */
export type AccessReportDocument = {
  readonly digest: string;
  readonly rows: readonly ReportRow[];
  /** Two different people's, once it is released. */
  readonly signed: readonly Readonly<z.infer<typeof signature>>[];
};

export const reportPlan: ShelfPlan<AccessReportDocument> = {
  name: 'access-reports',
  shape: z.strictObject({ digest: text, rows: z.array(row), signed: z.array(signature) }),
  keys: ({ signed }) => [
    {
      index: 'by-state',
      group: signed.length > 1 ? 'released' : 'awaiting',
      order: signed[0]?.at ?? '',
    },
  ],
};
