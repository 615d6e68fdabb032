import type { Practitioner } from '../domain/practitioner.ts';
import type { FrontDoorSettings } from './settings.ts';

/** Whether somebody is qualified to rate. */
export const mayRate = (
  { roles }: Practitioner,
  { raters }: Pick<FrontDoorSettings, 'raters'>,
): boolean => roles.some((role) => raters.includes(role));
