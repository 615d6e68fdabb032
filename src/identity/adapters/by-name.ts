import type { AdapterName } from '../issuer.ts';
import type { Adapter } from '../vouched.ts';
import { cis2 } from './cis2.ts';
import { entra } from './entra.ts';
import { standard } from './standard.ts';

export const ADAPTER_BY_NAME: Readonly<Record<AdapterName, Adapter>> = {
  STANDARD: standard,
  ENTRA: entra,
  CIS2: cis2,
};
