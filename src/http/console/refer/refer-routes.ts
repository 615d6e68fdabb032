import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk.ts';
import { hubForm } from '../hub-form.ts';
import { hubPage } from '../hub-page.ts';
import { CONTACT, contactForm } from './contact-form.ts';
import { contactPage } from './contact-page.ts';
import { arrivedForm, RECEIVED, receivedPage } from './received-page.ts';
import { REFER, stepForm } from './refer-forms.ts';
import { sendForm } from './send-form.ts';
import { referPage } from './refer-page.ts';

/** Taking down a call, referring a concern step by step, and taking in what is passed on. */
export function referRoutes(app: FastifyInstance, desk: Desk): void {
  hubForm(app, desk, CONTACT, contactForm(desk.clock));
  app.get(`${CONTACT}/:id`, hubPage(desk, contactPage(desk.clock)));
  app.get(RECEIVED, hubPage(desk, receivedPage(desk.clock)));
  hubForm(app, desk, `${RECEIVED}/:referral/:routing`, arrivedForm);
  app.get(REFER, hubPage(desk, referPage(desk.clock)));
  hubForm(app, desk, `${REFER}/new`, stepForm);
  hubForm(app, desk, `${REFER}/:draft/check`, sendForm);
  hubForm(app, desk, `${REFER}/:draft/:section`, stepForm);
}
