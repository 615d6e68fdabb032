import { X509Certificate } from 'node:crypto';
import { instant, type Instant } from '../domain/day.ts';
import { daysBetween, type Registration } from './registration.ts';

/** How many days before the end it is said, and said again. */
const WARN_AT_DAYS = [7, 30, 60] as const;

/** Something by which a source is believed, that ends soon or has ended. */
export type Expiring = {
  readonly what: 'CERTIFICATE' | 'AUTHORITY' | 'ANSWER_KEY';
  readonly until: Instant;
  /** Whole days that are left; 0 on the last day and after the end. */
  readonly daysLeft: number;
  /** The nearest of the three warnings, or that it has ended. */
  readonly warning: 60 | 30 | 7 | 'ENDED';
};

/** What ends within sixty days, soonest first. */
export function expiringOf({ details, proof }: Registration, now: Instant): readonly Expiring[] {
  const ends = [
    ...(proof?.certificateUntil
      ? [{ what: 'CERTIFICATE', until: proof.certificateUntil } as const]
      : []),
    ...details.authorities.map((pem) => ({ what: 'AUTHORITY', until: endOf(pem) }) as const),
    ...details.answerKeys.flatMap(({ until }) =>
      until ? [{ what: 'ANSWER_KEY', until } as const] : [],
    ),
  ];
  return ends
    .flatMap((end) => warned(end, now) ?? [])
    .toSorted((left, right) => (left.until < right.until ? -1 : 1));
}

function warned(end: Pick<Expiring, 'what' | 'until'>, now: Instant): Expiring | undefined {
  const days = daysBetween(now, end.until);
  if (days <= 0) return { ...end, daysLeft: 0, warning: 'ENDED' };
  const warning = WARN_AT_DAYS.find((limit) => days <= limit);
  return warning === undefined ? undefined : { ...end, daysLeft: Math.floor(days), warning };
}

const endOf = (pem: string): Instant => instant(Date.parse(new X509Certificate(pem).validTo));
