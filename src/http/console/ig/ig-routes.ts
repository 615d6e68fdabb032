import type { FastifyInstance } from 'fastify';
import { agreementForm, endAgreementForm } from '../sharing-agreements/agreement-form.ts';
import { agreementsPage } from '../sharing-agreements/agreements-page.ts';
import { proposeForm } from '../sharing-agreements/propose-form.ts';
import type { Desk } from '../desk.ts';
import { hubForm } from '../hub-form.ts';
import { hubPage } from '../hub-page.ts';
import { accessPage } from './access-page.ts';
import { emergenciesPage, emergencyForm } from './emergencies-page.ts';
import { exportForm } from './export-form.ts';
import { logPage } from './log-page.ts';
import { openEventForm, openFindingForm } from './open-review-form.ts';
import { queuePage } from './queue-page.ts';
import { reportForm, reportSearchPage } from './report-page.ts';
import { placeHoldForm } from './hold-form.ts';
import { forgetForm, liftHoldForm } from './retention-forms.ts';
import { retentionPage } from './retention-page.ts';
import { reviewForm } from './review-form.ts';
import { REVIEWS_HREF } from './review-tabs.ts';
import { reviewsPage } from './reviews-page.ts';
import { rulesPage } from './rules-page.ts';
import { SAMPLES_HREF, sampleForm } from './sample-form.ts';
import { statisticsPage } from './statistics-page.ts';

/** Where recorded access is looked into, and agreements, emergencies, rules and the log are watched. */
export function igRoutes(app: FastifyInstance, desk: Desk): void {
  const { clock } = desk;
  app.get('/console/ig/', hubPage(desk, queuePage));
  hubForm(app, desk, '/console/ig/findings/:id', openFindingForm);
  app.get(REVIEWS_HREF, hubPage(desk, reviewsPage));
  hubForm(app, desk, '/console/ig/reviews/new', openEventForm);
  hubForm(app, desk, '/console/ig/reviews/:id', reviewForm);
  app.get('/console/ig/access/:view', hubPage(desk, accessPage(clock)));
  hubForm(app, desk, '/console/ig/export/:view', exportForm(clock));
  hubForm(app, desk, SAMPLES_HREF, sampleForm);
  app.get('/console/ig/reports', hubPage(desk, reportSearchPage));
  hubForm(app, desk, '/console/ig/reports/read', reportForm);
  app.get('/console/ig/emergencies', hubPage(desk, emergenciesPage));
  hubForm(app, desk, '/console/ig/emergencies/:id', emergencyForm);
  app.get('/console/ig/rules/:question', hubPage(desk, rulesPage));
  app.get('/console/ig/log', hubPage(desk, logPage));
  app.get('/console/statistics', hubPage(desk, statisticsPage(clock)));
  retentionRoutes(app, desk);
  agreementRoutes(app, desk);
}

function retentionRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/console/ig/retention', hubPage(desk, retentionPage(desk.clock)));
  hubForm(app, desk, '/console/ig/retention/forget', forgetForm(desk.clock));
  hubForm(app, desk, '/console/ig/retention/holds/new', placeHoldForm);
  hubForm(app, desk, '/console/ig/retention/holds/:id', liftHoldForm);
}

function agreementRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/console/agreements', hubPage(desk, agreementsPage));
  hubForm(app, desk, '/console/agreements/new', proposeForm);
  hubForm(app, desk, '/console/agreements/:id/:version', agreementForm);
  hubForm(app, desk, '/console/agreements/:id/:version/renew', proposeForm);
  hubForm(app, desk, '/console/agreements/:id/:version/end', endAgreementForm);
}
