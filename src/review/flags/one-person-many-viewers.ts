import type { AccessEvent } from '../access-event.ts';
import type { Found, RedFlag } from './red-flag.ts';

const VIEWERS = 8;

/** One person whom many of one agency looked at: a colleague, a neighbour, somebody in the news. */
export const onePersonManyViewers: RedFlag = {
  code: 'ONE_PERSON_MANY_VIEWERS',
  severity: 'MEDIUM',
  says: 'Many people of one agency looked at the same person.',
  dueInDays: 3,
  find: (events) => {
    const seen = new Map<string, AccessEvent[]>();
    for (const event of events) {
      for (const subject of event.left?.subjects ?? []) {
        const key = `${event.agency}\n${subject}`;
        const some = seen.get(key);
        if (some) some.push(event);
        else seen.set(key, [event]);
      }
    }
    const many = [...seen].filter(
      ([, some]) => new Set(some.map(({ actor }) => actor)).size >= VIEWERS,
    );
    return eachOnce(
      many.map(([key, evidence]): Found => {
        const id = key.slice(key.indexOf('\n') + 1);
        return { whom: { kind: 'SUBJECT', id }, evidence };
      }),
    );
  },
};

/** A family is shown together, so its members have the same evidence; one finding says it. */
const eachOnce = (found: readonly Found[]): readonly Found[] => [
  ...new Map(found.map((one) => [one.evidence.map(({ id }) => id).join(), one])).values(),
];
