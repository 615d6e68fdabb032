import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk.ts';
import { hubForm } from '../hub-form.ts';
import { hubPage } from '../hub-page.ts';
import { answerForm } from './answer-form.ts';
import { REQUESTS_HREF, requestsPage } from './requests-page.ts';

/** Where an agency's contact reads what the hub asks, and answers. */
export function requestRoutes(app: FastifyInstance, desk: Desk): void {
  app.get(REQUESTS_HREF, hubPage(desk, requestsPage));
  hubForm(app, desk, `${REQUESTS_HREF}/:id`, answerForm);
}
