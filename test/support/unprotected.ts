import type { Protections } from '../../src/sharing/protections.ts';

/** Books in which nobody is restricted, on the staff or in an emergency. */
export const UNPROTECTED: Protections = {
  restrictions: async () => [],
  staff: async () => undefined,
  emergencies: async () => [],
  commencements: async () => [],
};
