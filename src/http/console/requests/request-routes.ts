import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk.ts';
import { hubForm } from '../hub-form.ts';
import { hubPage } from '../hub-page.ts';
import { contactAgenciesPage } from '../contact-agencies/contact-agencies-page.ts';
import { contactAgencyAct } from '../contact-agencies/contact-agency-act.ts';
import { CONTACT_AGENCIES_HREF } from '../contact-agencies/contact-agency-document.ts';
import { contactAgencyForm } from '../contact-agencies/contact-agency-form.ts';
import { answerForm } from './answer-form.ts';
import { REQUESTS_HREF } from './request-document.ts';
import { requestsPage } from './requests-page.ts';

/** Where an agency's contact reads what the hub asks and answers, and officers say whose people are asked. */
export function requestRoutes(app: FastifyInstance, desk: Desk): void {
  app.get(REQUESTS_HREF, hubPage(desk, requestsPage));
  hubForm(app, desk, `${REQUESTS_HREF}/:id`, answerForm);
  app.get(CONTACT_AGENCIES_HREF, hubPage(desk, contactAgenciesPage));
  hubForm(app, desk, `${CONTACT_AGENCIES_HREF}/new`, contactAgencyForm);
  hubForm(app, desk, `${CONTACT_AGENCIES_HREF}/:code`, contactAgencyAct);
  hubForm(app, desk, `${CONTACT_AGENCIES_HREF}/:code/change`, contactAgencyForm);
}
