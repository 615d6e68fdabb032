import type { FastifyInstance } from 'fastify';
import { conflictForm } from './conflict-form.ts';
import type { Desk } from './desk.ts';
import { hubForm } from './hub-form.ts';

/** What can be done about one referral. */
export function referralRoutes(app: FastifyInstance, desk: Desk): void {
  hubForm(app, desk, '/console/referrals/:id/conflict', conflictForm);
}
