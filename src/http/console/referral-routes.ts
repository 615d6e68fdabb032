import type { FastifyInstance } from 'fastify';
import { conflictForm } from './conflict-form.ts';
import type { Desk } from './desk.ts';
import { filePage } from './file/file-page.ts';
import { hubForm } from './hub-form.ts';
import { hubPage } from './hub-page.ts';
import { ACT_FORMS } from './acts/acts.ts';
import { agreementPage } from './agreement/agreement-page.ts';
import { overrideForm, saidForm } from './agreement/agreement-forms.ts';
import { authoriseForm, withdrawAllForm, withdrawForm } from './agreement/entry-forms.ts';
import { emergencyForm } from './emergency-form.ts';
import { matchesPage } from './matches/matches-page.ts';
import { verdictForm } from './matches/verdict-form.ts';
import { wrongPersonForm } from './matches/wrong-person-form.ts';
import { ASK_AGAIN_PATH, askAgainForm } from './requests/ask-again-form.ts';
import { whyPage } from './why/why-page.ts';
import { actForm } from './acts/act-form.ts';
import { reopenForm, REOPEN_PATH } from './acts/reopen-form.ts';

/** What can be done about one referral. */
export function referralRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/console/referrals/:id/file', hubPage(desk, filePage(desk.clock)));
  app.get('/console/referrals/:id/why', hubPage(desk, whyPage));
  hubForm(app, desk, '/console/emergency', emergencyForm);
  agreementRoutes(app, desk);
  matchRoutes(app, desk);
  hubForm(app, desk, '/console/referrals/:id/conflict', conflictForm);
  hubForm(app, desk, REOPEN_PATH, reopenForm);
  hubForm(app, desk, ASK_AGAIN_PATH, askAgainForm);
  for (const form of ACT_FORMS)
    hubForm(app, desk, `/console/referrals/:id/${form.path}`, actForm(form));
}

/** What the family said to sharing. */
function agreementRoutes(app: FastifyInstance, desk: Desk): void {
  const at = '/console/referrals/:id/agreement';
  app.get(at, hubPage(desk, agreementPage));
  hubForm(app, desk, `${at}/said`, saidForm);
  hubForm(app, desk, `${at}/override`, overrideForm);
  hubForm(app, desk, `${at}/withdraw`, withdrawAllForm);
  hubForm(app, desk, `${at}/withdraw/:entry`, withdrawForm);
  hubForm(app, desk, `${at}/authorise/:entry`, authoriseForm);
}

/** Who is in which record. */
function matchRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/console/referrals/:id/matches/:person', hubPage(desk, matchesPage));
  hubForm(app, desk, '/console/referrals/:id/matches/:person/:match', verdictForm);
  hubForm(app, desk, '/console/referrals/:id/wrong-person/:person', wrongPersonForm);
}
