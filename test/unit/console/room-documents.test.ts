import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { noticesPage } from '../../../src/http/console/agency/notices-page.ts';
import { registerForm } from '../../../src/http/console/agency/register-form.ts';
import { sourceActForm, sourceForm } from '../../../src/http/console/agency/source-form.ts';
import { sourcesPage } from '../../../src/http/console/agency/sources-page.ts';
import { schemaPage } from '../../../src/http/console/developer/schema-page.ts';
import { accessPage } from '../../../src/http/console/ig/access-page.ts';
import { accessWishOf } from '../../../src/http/console/ig/access-wish.ts';
import { emergenciesPage, emergencyForm } from '../../../src/http/console/ig/emergencies-page.ts';
import { exportForm } from '../../../src/http/console/ig/export-form.ts';
import { logPage } from '../../../src/http/console/ig/log-page.ts';
import { openEventForm, openFindingForm } from '../../../src/http/console/ig/open-review-form.ts';
import { queuePage } from '../../../src/http/console/ig/queue-page.ts';
import { reportForm } from '../../../src/http/console/ig/report-page.ts';
import { placeHoldForm } from '../../../src/http/console/ig/hold-form.ts';
import { forgetForm, liftHoldForm } from '../../../src/http/console/ig/retention-forms.ts';
import { retentionPage } from '../../../src/http/console/ig/retention-page.ts';
import { reviewForm } from '../../../src/http/console/ig/review-form.ts';
import { reviewsPage } from '../../../src/http/console/ig/reviews-page.ts';
import { RULES_QUESTIONS } from '../../../src/http/console/ig/rules-page.ts';
import { sampleForm } from '../../../src/http/console/ig/sample-form.ts';
import { instant } from '../../../src/domain/day.ts';
import { dayOf } from '../../../src/http/console/dates.ts';
import { statisticsPage } from '../../../src/http/console/ig/statistics-page.ts';
import { NOTHING_TYPED, type Typed } from '../../../src/http/console/kit/fields.ts';
import {
  agreementForm,
  endAgreementForm,
} from '../../../src/http/console/sharing-agreements/agreement-form.ts';
import { proposeForm } from '../../../src/http/console/sharing-agreements/propose-form.ts';
import type { ConsoleQuestion } from '../../../src/http/console/settings.ts';
import { packageRoot } from '../../../src/package-root.ts';

const folder = join(packageRoot(), 'schema');
const schema = buildSchema(
  readdirSync(folder)
    .filter((name) => name !== 'agency-contract.graphql')
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n'),
);

const clock = () => Date.parse('2026-11-22T09:00:00Z');
const wish = (view: string, query: object) => {
  const read = accessWishOf({ params: { view }, query }, clock());
  if (!read) throw new Error('the address could not be read');
  return read;
};
const user = wish('by-user', { user: 'https://id.example#priya' });
const days: Typed = new Map(
  ['from', 'until'].flatMap((name) => [
    [`${name}-day`, ['1']],
    [`${name}-month`, ['11']],
    [`${name}-year`, ['2026']],
  ]),
);
const agreement = { id: 'A-1', version: 1 };
const everySought = {
  question: 'q-1',
  holder: 'HEALTH',
  category: 'MATERNITY',
  role: 'MASH_ANALYST',
  purpose: 'MASH_SCREENING',
  level: '3',
  familyAgreement: 'GIVEN',
  part: 'SUBJECT',
  agreement: 'A-1',
  version: '1',
  law: 'Sch 1 para 18',
  by: '2026-12-31',
} as const;

const questions: readonly (readonly [string, ConsoleQuestion | undefined])[] = [
  ['the alerts', queuePage.question({})],
  ['taking up an alert', openFindingForm.act(NOTHING_TYPED, 'F-1')],
  ['looking into an event', openEventForm.act(NOTHING_TYPED, 'E-1')],
  ['a review', reviewForm.question('V-1')],
  [
    'reviews that were a breach',
    reviewsPage.question({ ending: 'BREACH', practitioner: 'x', after: 'k' }),
  ],
  ['closing a review', reviewForm.act(NOTHING_TYPED, 'V-1')],
  ['what somebody saw', accessPage(clock).question(user)],
  ['nothing named yet', accessPage(clock).question(wish('who-saw', {}))],
  ['taking a list out', exportForm(clock).act(NOTHING_TYPED, user)],
  ['drawing a sample', sampleForm.act(days, {})],
  ['a report', reportForm.question({ said: {}, request: {} })],
  ['releasing a report', reportForm.act(NOTHING_TYPED, { said: {}, request: {} })],
  ['the register of emergencies', emergenciesPage.question({})],
  ['closing the review of an emergency', emergencyForm.act(NOTHING_TYPED, 'X-1')],
  [
    'what is forgotten next',
    retentionPage(clock).question({ before: '2026-12-22', after: undefined }),
  ],
  ['forgetting', forgetForm(clock).act(NOTHING_TYPED, { before: '2026-12-22', after: undefined })],
  ['placing a hold', placeHoldForm.act(NOTHING_TYPED, {})],
  ['lifting a hold', liftHoldForm.act(NOTHING_TYPED, 'H-1')],
  ['the log', logPage.question({})],
  [
    'statistics',
    statisticsPage(clock).question({
      from: '2026-10-01',
      until: '2026-10-31',
      newest: dayOf(instant(Date.UTC(2026, 9, 31))),
    }),
  ],
  ['agreements, and signing one', agreementForm.question(agreement)],
  ['signing an agreement', agreementForm.act(NOTHING_TYPED, agreement)],
  ['ending an agreement', endAgreementForm.act(NOTHING_TYPED, agreement)],
  ['proposing an agreement', proposeForm.act(NOTHING_TYPED, {})],
  ...(['PROVE', 'APPROVE', 'PAUSE', 'RESUME', 'SUSPEND', 'RETIRE'] as const).map(
    (act) => [`the act ${act} on a source`, sourceActForm(act).act(NOTHING_TYPED, 'x')] as const,
  ),
  ['pausing a source in one step', sourceForm.act(NOTHING_TYPED, 'x')],
  ['registering a source', registerForm.act(NOTHING_TYPED, {})],
  ...(registerForm.tries
    ? [['trying a source’s registration', registerForm.tries.question(NOTHING_TYPED)] as const]
    : []),
  ['the sources', sourcesPage.question({})],
  ['notices', noticesPage.question({})],
  ['the schema in words', schemaPage.question({ wanted: undefined })],
  ...Object.entries(RULES_QUESTIONS).map(
    ([name, { ask }]) => [`the question “${name}”`, ask(everySought)] as const,
  ),
];

test.each(questions)('%s is asked as the public schema has it', (_name, question) => {
  expect(question).toBeDefined();
  const { query = '' } = question ?? {};
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
});
