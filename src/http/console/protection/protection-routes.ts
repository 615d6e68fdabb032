import type { FastifyInstance } from 'fastify';
import { sessionOf, type Desk } from '../desk.ts';
import { hubForm } from '../hub-form.ts';
import { hubPage } from '../hub-page.ts';
import { sectionsPage } from '../kit/list-page.ts';
import { sendPlain } from '../pages.ts';
import { liftForm } from './lift-form.ts';
import { processingPage } from './processing-page.ts';
import { PROTECTED_HREF, RESTRICTIONS_HREF, STAFF_HREF } from './protection-document.ts';
import { restrictForm } from './restrict-form.ts';
import { restrictionsPage } from './restrictions-page.ts';
import { reviewRestrictionForm } from './review-restriction-form.ts';
import { SEALS_HREF } from './seals-document.ts';
import { sealsPage } from './seals-page.ts';
import { unsealForm } from './unseal-form.ts';
import { staffForm } from './staff-form.ts';
import { staffPage } from './staff-page.ts';

/** Who is kept from whom, and what all processing rests on. */
export function protectionRoutes(app: FastifyInstance, desk: Desk): void {
  app.get(RESTRICTIONS_HREF, hubPage(desk, restrictionsPage(desk.clock)));
  hubForm(app, desk, `${RESTRICTIONS_HREF}/new`, restrictForm);
  app.get(PROTECTED_HREF, async (request, reply) =>
    sendPlain(desk, reply, PROTECTED, await sessionOf(desk, request)),
  );
  hubForm(app, desk, `${RESTRICTIONS_HREF}/:id`, liftForm);
  hubForm(app, desk, `${RESTRICTIONS_HREF}/:id/review`, reviewRestrictionForm);
  app.get(STAFF_HREF, hubPage(desk, staffPage));
  hubForm(app, desk, `${STAFF_HREF}/new`, staffForm);
  app.get(SEALS_HREF, hubPage(desk, sealsPage));
  hubForm(app, desk, `${SEALS_HREF}/:referral/:match`, unsealForm);
  app.get('/console/processing', hubPage(desk, processingPage));
}

const PROTECTED = sectionsPage({
  here: 'protection',
  heading: 'It is on record',
  sections: [
    {
      paragraphs: [
        'From the next question on, whoever it keeps is kept. What was shown before is not taken back: if somebody saw it who must not have, tell information governance.',
      ],
    },
  ],
});
