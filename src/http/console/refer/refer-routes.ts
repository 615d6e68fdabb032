import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk.ts';
import { hubForm } from '../hub-form.ts';
import { hubPage } from '../hub-page.ts';
import { REFER, sendForm, stepForm } from './refer-forms.ts';
import { referPage } from './refer-page.ts';

/** Referring a concern, step by step. */
export function referRoutes(app: FastifyInstance, desk: Desk): void {
  app.get(REFER, hubPage(desk, referPage));
  hubForm(app, desk, `${REFER}/new`, stepForm);
  hubForm(app, desk, `${REFER}/:draft/check`, sendForm);
  hubForm(app, desk, `${REFER}/:draft/:section`, stepForm);
}
