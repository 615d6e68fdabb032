import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

/** Pages of this console, with ids and a filter's ids in them; nothing else may be a way back. */
const OWN_PAGE =
  /^\/console\/(?:[a-z-]{1,40}(?:\/[\w.~%-]{1,200}){0,4})?(?:\?[\w.~%&=+-]{0,400})?$/;
/** What is sent to and not looked at, the steps of signing in, and paths that climb. */
const NO_PAGE =
  /^\/console\/(?:sign-in\/|sign-out|lock|kept|forget|stay|timed-out|choose-|away)|\/\.\.?(?:\/|$)/;
const HOME = '/console/';

/** The page to go back to, or the first page where the address is not one of the console's own. */
export const returnAddress = (to: unknown): string =>
  typeof to === 'string' && OWN_PAGE.test(to) && !NO_PAGE.test(to) ? to : HOME;

/** Where the page asked for leads on to, as its address says. */
export const wayBack = ({ query }: FastifyRequest): string =>
  returnAddress(address.safeParse(query).data?.to);
const address = z.object({ to: z.string() });

/** A page that knows where to go on to. */
export const withWayBack = (path: string, to: string): string =>
  `${path}?${new URLSearchParams({ to }).toString()}`;

/** The sign-in page, from which the way leads back to where the person was going. */
export function signInAddress(wanted: string): string {
  const to = returnAddress(wanted);
  return to === HOME ? '/console/sign-in' : withWayBack('/console/sign-in', to);
}
