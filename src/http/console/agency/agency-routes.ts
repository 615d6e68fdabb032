import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk.ts';
import { hubForm } from '../hub-form.ts';
import { hubPage } from '../hub-page.ts';
import { noticesPage } from './notices-page.ts';
import { changeForm, registerForm } from './register-form.ts';
import { HOSTS_HREF, hostsForm } from './hosts-form.ts';
import { SOURCE_ACTS, sourceActForm, sourceForm } from './source-form.ts';
import { sourceRulesPage } from './source-rules-page.ts';
import { sourcesPage } from './sources-page.ts';
import { usePage } from './use-page.ts';

/** Where agencies join with their sources and switch them, and are told what they have to know. */
export function agencyRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/console/notices', hubPage(desk, noticesPage));
  app.get('/console/sources', hubPage(desk, sourcesPage));
  hubForm(app, desk, '/console/sources/new', registerForm);
  hubForm(app, desk, HOSTS_HREF, hostsForm);
  app.get('/console/sources/:code/use', hubPage(desk, usePage(desk.clock)));
  app.get('/console/sources/:code/rules', hubPage(desk, sourceRulesPage));
  hubForm(app, desk, '/console/sources/:code', sourceForm);
  hubForm(app, desk, '/console/sources/:code/change', changeForm);
  for (const act of ['PROVE', 'APPROVE', 'PAUSE', 'RESUME', 'SUSPEND', 'RETIRE'] as const)
    hubForm(app, desk, `/console/sources/:code/${SOURCE_ACTS[act].path}`, sourceActForm(act));
}
