import { z } from 'zod';
import { FAULTS, type FaultCode } from '../../domain/fault.ts';

/** What came of a document: its data, or why there is none. */
export type Executed =
  | { readonly kind: 'ANSWERED'; readonly data: unknown }
  | { readonly kind: 'REFUSED'; readonly code: FaultCode; readonly says: string };

const executed = z.object({
  data: z.unknown(),
  errors: z
    .array(
      z.object({
        message: z.string().default(''),
        extensions: z.object({ code: z.string() }).optional(),
      }),
    )
    .optional(),
});

/** Reads the executor's answer. Throws where it is not of the shape of one. */
export function composed(result: unknown): Executed {
  const { data, errors = [] } = executed.parse(result);
  const [first] = errors;
  if (!first) return { kind: 'ANSWERED', data };
  return { kind: 'REFUSED', code: knownCode(first.extensions?.code), says: first.message };
}

const knownCode = (code: string | undefined): FaultCode =>
  FAULT_CODES.find((known) => known === code) ?? 'HUB_UNAVAILABLE';
const FAULT_CODES: readonly FaultCode[] = Object.keys(FAULTS).filter(
  (code): code is FaultCode => code in FAULTS,
);
