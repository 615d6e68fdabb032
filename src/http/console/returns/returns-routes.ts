import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk.ts';
import { hubForm } from '../hub-form.ts';
import { hubPage } from '../hub-page.ts';
import { tableForm, takeForm } from './return-forms.ts';
import { RETURNS_HREF } from './returns-document.ts';
import { returnsPage, takenPage } from './returns-page.ts';

/** Where statutory returns are checked and taken. */
export function returnsRoutes(app: FastifyInstance, desk: Desk): void {
  app.get(RETURNS_HREF, hubPage(desk, returnsPage(desk.clock)));
  hubForm(app, desk, `${RETURNS_HREF}/take`, takeForm(desk.clock));
  hubForm(app, desk, `${RETURNS_HREF}/table`, tableForm(desk.clock));
  app.get(`${RETURNS_HREF}/taken`, hubPage(desk, takenPage));
}
