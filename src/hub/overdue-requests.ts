import type { Instant } from '../domain/day.ts';
import type { HumanAgencies } from './human-agencies.ts';
import { isOverdue, type HumanRequest } from '../human-sources/human-request.ts';
import { asStillAsked } from '../human-sources/still-wanted.ts';
import type { OwedByPeople } from '../referrals/desks/books.ts';
import type { Standing, StillAsked } from '../sharing/still-asked.ts';

/** What people at agencies that are asked now were to have answered, and may still be asked. */
export const overdueRequests =
  (
    { book, sources }: Pick<HumanAgencies, 'book' | 'sources'>,
    stillAsked: (standing: Standing) => Promise<StillAsked>,
    whyNobody: (request: HumanRequest) => Promise<OwedByPeople['unanswerable']> = async () =>
      undefined,
  ) =>
  async (now: Instant): Promise<readonly OwedByPeople[]> => {
    const asked = sources().filter((source) => source.paused?.() !== true);
    const agencies = new Map(asked.map(({ agency }) => [agency.code, agency]));
    const isWanted = async (request: HumanRequest): Promise<boolean> => {
      const agency = agencies.get(request.agency);
      if (!agency) return false;
      return (await asStillAsked(request, agency, stillAsked)).about.length > 0;
    };
    const overdue = (await book.waiting())
      .map(({ value }) => value)
      .filter((request) => isOverdue(request, now));
    const wanted = await Promise.all(overdue.map(isWanted));
    return Promise.all(
      overdue
        .filter((_request, place) => wanted[place] === true)
        .map(async (request) => {
          const { agency, referral, dueAt } = request;
          const why = await whyNobody(request);
          return { agency, referral, dueAt, ...(why && { unanswerable: why }) };
        }),
    );
  };
