import type { FastifyInstance } from 'fastify';
import { COVERAGE_STATES } from '../../domain/coverage.ts';
import { STATE_WORDS } from './coverage-words.ts';
import { sessionOf, type Desk } from './desk.ts';
import { page, sendPlain } from './pages.ts';

/** Pages that say nothing of anybody, and may be read by everybody. */
export function helpRoutes(app: FastifyInstance, desk: Desk): void {
  const states = COVERAGE_STATES.map((state) => STATE_WORDS[state]);
  app.get('/console/help', async (request, reply) =>
    sendPlain(desk, reply, page('help', { states }), await sessionOf(desk, request)),
  );
  app.get('/console/accessibility', async (request, reply) =>
    sendPlain(desk, reply, page('accessibility'), await sessionOf(desk, request)),
  );
}
