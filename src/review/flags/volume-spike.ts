import { groupedBy } from '../../domain/grouped-by.ts';
import type { AccessEvent } from '../access-event.ts';
import { eachActor, permitted, practitioner, type Found, type RedFlag } from './red-flag.ts';

const FAMILIES_AN_HOUR = 20;
/** A day with so many times the person's usual number, and no fewer than the floor. */
const TIMES_USUAL = 4;
const FLOOR = 12;

/** Many families in an hour, or far more in a day than this person's own days usually have. */
export const volumeSpike: RedFlag = {
  code: 'VOLUME_SPIKE',
  severity: 'MEDIUM',
  says: 'Looked at far more families within an hour or a day than usual.',
  dueInDays: 3,
  find: (events) =>
    eachActor(events, (event) => permitted(event) && event.named !== undefined).flatMap(
      ([actor, own]): readonly Found[] => {
        const evidence = [...new Set([...hoursOver(own), ...daysOver(own)])];
        return evidence.length === 0 ? [] : [{ whom: practitioner(actor), evidence }];
      },
    ),
};

const HOUR = 'YYYY-MM-DDTHH'.length;
const DAY = 'YYYY-MM-DD'.length;

const within = (events: readonly AccessEvent[], length: number) =>
  [...groupedBy(events, ({ at }) => at.slice(0, length)).values()].map((some) => ({
    events: some,
    families: new Set(some.map(({ named }) => named)).size,
  }));

const hoursOver = (own: readonly AccessEvent[]) =>
  within(own, HOUR)
    .filter(({ families }) => families >= FAMILIES_AN_HOUR)
    .flatMap(({ events }) => events);

function daysOver(own: readonly AccessEvent[]): readonly AccessEvent[] {
  const days = within(own, DAY);
  const usual = median(days.map(({ families }) => families));
  return days
    .filter(({ families }) => families >= Math.max(FLOOR, TIMES_USUAL * usual))
    .flatMap(({ events }) => events);
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
