import { z } from 'zod';
import type { IdentifierSystem } from '../../../src/domain/person.ts';

/** The identifier schemes that a sample agency may hold. */
export const identifierSystem = z.enum([
  'NHS_NUMBER',
  'UPN',
  'FORMER_UPN',
  'NINO',
  'PNC_ID',
  'CRO',
  'LA_CHILD_ID',
  'LOCAL',
]) satisfies z.ZodType<IdentifierSystem>;
