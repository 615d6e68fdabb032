import type { Settings } from '../config.ts';
import { TRIAL_FRONT_DOOR } from '../referrals/settings.ts';

/** The fault, where something is wrong. */
export const told = (fault: string, wrong: boolean): readonly string[] => (wrong ? [fault] : []);

/** What live mode refuses to start with. The trial listens to its own machine alone. */
export function unsafe(settings: Settings): readonly string[] {
  const { mode, origin, host, sampleBorough, issuers, frontDoor } = settings;
  if (mode === 'TRIAL')
    return told('listen.host: the trial listens on loopback only', !LOOPBACK.has(host));
  return [
    ...told('origin: live mode needs an https origin', !origin.startsWith('https://')),
    ...told(
      'frontDoor: live mode needs the values of its own council',
      frontDoor === TRIAL_FRONT_DOOR,
    ),
    ...told('sampleBorough: live mode has no sample borough', sampleBorough),
    ...told('issuers: live mode needs at least one', issuers.length === 0),
    ...issuers.flatMap(({ issuer: name, jwksUrl }) => [
      ...told(`issuers: ${name}: live mode needs an https issuer`, !name.startsWith('https://')),
      ...told(
        `issuers: ${name}: live mode needs an https jwksUrl`,
        !jwksUrl.startsWith('https://'),
      ),
    ]),
  ];
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);
