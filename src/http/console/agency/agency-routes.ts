import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk.ts';
import { hubPage } from '../hub-page.ts';
import { noticesPage } from './notices-page.ts';
import { sourcesPage } from './sources-page.ts';

/** Where agencies see what of theirs the hub may ask, and what they are told. */
export function agencyRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/console/sources', hubPage(desk, sourcesPage));
  app.get('/console/notices', hubPage(desk, noticesPage));
}
