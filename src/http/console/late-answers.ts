import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { COVERAGE_STATES, type CoverageState } from '../../domain/coverage.ts';
import { STATE_WORDS } from './coverage-words.ts';
import { knownSession, type Desk } from './desk.ts';
import { composed } from './executed.ts';
import { isOwnForm } from './own-form.ts';
import { sendReleased } from './pages.ts';

export const COVERAGE_DOCUMENT = /* GraphQL */ `
  query LateAnswers($id: ID!) {
    familyPicture(referral: $id) {
      coverage {
        agency
        name
        state
      }
    }
  }
`;

const line = z.object({
  agency: z.string(),
  name: z.string(),
  state: z.enum(COVERAGE_STATES),
});
type Line = z.infer<typeof line>;
const answer = z.object({ familyPicture: z.object({ coverage: z.array(line) }) });

/** States that a source may come out of by itself. */
const LATE: ReadonlySet<CoverageState> = new Set(['PENDING', 'UNAVAILABLE', 'TIMED_OUT', 'PAUSED']);
export const mayStillAnswer = ({ state }: { readonly state: CoverageState }): boolean =>
  LATE.has(state);

/** What a page showed of each source, to be handed back with the question whether that still holds. */
export const seenStates = (lines: readonly Omit<Line, 'name'>[]): string =>
  lines.map(({ agency, state }) => `${agency}:${state}`).join(' ');

const asked = z.object({
  params: z.object({ id: z.string().min(1).max(100) }),
  body: z.object({ seen: z.string().max(20_000) }),
});

/**
 * Says whether any source now says otherwise than the page showed: its name and its state, and nothing of
 * what it holds. It is a look-up like every other, in a corridor of its own and on record. Asked by a
 * script, it keeps no session alive.
 */
export function lateAnswersRoute(app: FastifyInstance, desk: Desk): void {
  app.post('/console/referrals/:id/coverage', (request, reply) =>
    sayWhatCameLate(desk, request, reply),
  );
}

async function sayWhatCameLate(desk: Desk, request: FastifyRequest, reply: FastifyReply) {
  const session = await knownSession(desk, request);
  if (!session || !isOwnForm(session, request)) return reply.code(401).send();
  const { data: wanted } = asked.safeParse({ params: request.params, body: request.body });
  if (!wanted) return reply.code(400).send();
  const { id } = wanted.params;
  const question = { query: COVERAGE_DOCUMENT, variables: { id } };
  const { result, corridor } = await desk.options.execute(session.viewer, question);
  const came = composed(result);
  const read = came.kind === 'ANSWERED' ? answer.safeParse(came.data).data : undefined;
  if (!read) {
    const faults = came.kind === 'REFUSED' ? [came.code] : (['NOT_AVAILABLE'] as const);
    return sendReleased(reply, await corridor.release(404, Buffer.alloc(0), faults), corridor);
  }
  const says = changedSince(wanted.body.seen, read.familyPicture.coverage);
  reply.type('text/plain; charset=utf-8');
  const released = await corridor.release(says === '' ? 204 : 200, Buffer.from(says), []);
  return sendReleased(reply, released, corridor);
}

/** Who says otherwise than was seen, in one sentence; empty where nobody does. */
export function changedSince(seen: string, now: readonly Line[]): string {
  const before = new Set(seen.split(' '));
  const changed = now.filter((one) => !before.has(seenStates([one])));
  if (changed.length === 0) return '';
  const told = changed.map(({ name, state }) => `${name} (${STATE_WORDS[state].says})`).join('; ');
  return `Since this page was put together, something has changed: ${told}. Check again to see it.`;
}
