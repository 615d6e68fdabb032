import type { FastifyInstance } from 'fastify';
import { conflictForm } from './conflict-form.ts';
import type { Desk } from './desk.ts';
import { filePage } from './file/file-page.ts';
import { hubForm } from './hub-form.ts';
import { hubPage } from './hub-page.ts';
import { ACT_FORMS } from './acts/acts.ts';
import { actForm } from './acts/act-form.ts';

/** What can be done about one referral. */
export function referralRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/console/referrals/:id/file', hubPage(desk, filePage(desk.clock)));
  hubForm(app, desk, '/console/referrals/:id/conflict', conflictForm);
  for (const form of ACT_FORMS)
    hubForm(app, desk, `/console/referrals/:id/${form.path}`, actForm(form));
}
