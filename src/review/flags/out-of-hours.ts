import type { AccessEvent } from '../access-event.ts';
import type { FlagSettings } from './flag-settings.ts';
import { practitionersWith, sawPicture, type RedFlag } from './red-flag.ts';

/** Families looked at outside of the office's hours, by somebody who is in no team that works then. */
export const outOfHours: RedFlag = {
  code: 'OUT_OF_HOURS',
  severity: 'LOW',
  says: 'Looked at families outside of office hours, and is in no out-of-hours team.',
  dueInDays: 5,
  find: (events, settings) => {
    const isOpen = openingHours(settings.officeHours);
    const onDuty = (event: AccessEvent) =>
      event.teams.some((team) => settings.outOfHoursTeams.includes(team));
    return practitionersWith(
      events,
      1,
      (event) => sawPicture(event) && !onDuty(event) && !isOpen(event.at),
    );
  },
};

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function openingHours({ zone, from, until, days }: FlagSettings['officeHours']) {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return (at: string): boolean => {
    const parts = clock.formatToParts(new Date(at));
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    const hour = Number(part('hour'));
    return days.includes(DAYS.indexOf(part('weekday')) + 1) && hour >= from && hour < until;
  };
}
