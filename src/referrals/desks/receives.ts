import type { Practitioner } from '../../domain/practitioner.ts';
import { isHubStaff } from '../reading/works.ts';
import type { FrontDoorSettings } from '../settings.ts';

/**
 * Whether somebody takes in what is passed on: the contact of an agency, the hub, and the service that
 * screens before it. Whoever refers at an agency learns nothing of what the agency is sent.
 */
export const receives = (
  viewer: Practitioner,
  { referralService }: Pick<FrontDoorSettings, 'referralService'>,
): boolean =>
  viewer.roles.includes('AGENCY_CONTACT') ||
  isHubStaff(viewer) ||
  referralService?.agency === viewer.agency;
