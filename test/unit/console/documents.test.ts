import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { LINK_VERDICTS } from '../../../src/domain/link.ts';
import { actForm } from '../../../src/http/console/acts/act-form.ts';
import { ACT_FORMS } from '../../../src/http/console/acts/acts.ts';
import { AGREEMENT_DOCUMENT } from '../../../src/http/console/agreement/agreement-document.ts';
import { overrideForm, saidForm } from '../../../src/http/console/agreement/agreement-forms.ts';
import {
  authoriseForm,
  withdrawAllForm,
  withdrawForm,
} from '../../../src/http/console/agreement/entry-forms.ts';
import { emergencyForm } from '../../../src/http/console/emergency-form.ts';
import { conflictForm } from '../../../src/http/console/conflict-form.ts';
import { FILE_DOCUMENT } from '../../../src/http/console/file/file-document.ts';
import { NOTHING_TYPED } from '../../../src/http/console/kit/fields.ts';
import { PICTURE_DOCUMENT } from '../../../src/http/console/picture-document.ts';
import { MATCHES_DOCUMENT } from '../../../src/http/console/matches/match-document.ts';
import { verdictForm } from '../../../src/http/console/matches/verdict-form.ts';
import { wrongPersonForm } from '../../../src/http/console/matches/wrong-person-form.ts';
import { WORKLIST_DOCUMENT } from '../../../src/http/console/worklist/worklist-document.ts';
import { LATE_ANSWERS_DOCUMENT } from '../../../src/http/console/late-answers.ts';
import { WHY_DOCUMENT } from '../../../src/http/console/why/why-page.ts';
import { DRAFTS_DOCUMENT, SAVE_DOCUMENT } from '../../../src/http/console/refer/refer-forms.ts';
import { SEND_FORM_DOCUMENT, SUBMIT_DOCUMENT } from '../../../src/http/console/refer/send-form.ts';
import {
  CONTACT_FORM_DOCUMENT,
  RECORD_DOCUMENT,
} from '../../../src/http/console/refer/contact-form.ts';
import { TAKEN_DOCUMENT } from '../../../src/http/console/refer/contact-page.ts';
import {
  ACKNOWLEDGE_DOCUMENT,
  RECEIVED_DOCUMENT,
} from '../../../src/http/console/refer/received-page.ts';
import { reopenForm } from '../../../src/http/console/acts/reopen-form.ts';
import { REFER_DOCUMENT } from '../../../src/http/console/refer/refer-page.ts';
import { TEAM_DOCUMENT } from '../../../src/http/console/team/team-document.ts';
import { packageRoot } from '../../../src/package-root.ts';

const PERSON = { referral: 'R-1', person: 'p1' };
const ENTRY = { referral: 'R-1', entry: 'a1' };
const folder = join(packageRoot(), 'schema');
const schema = buildSchema(
  readdirSync(folder)
    .filter((name) => name !== 'agency-contract.graphql')
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n'),
);

const forms = ACT_FORMS.map((form) => ({ name: form.path, form: actForm(form) })).flatMap(
  ({ name, form }) => [
    { name: `what the form “${name}” reads`, query: form.question({ referral: 'R-1' }).query },
    {
      name: `what the form “${name}” changes`,
      query: form.act(NOTHING_TYPED, { referral: 'R-1' }).query,
    },
  ],
);

test.each([
  { name: 'the worklist', query: WORKLIST_DOCUMENT },
  { name: 'a referral’s file', query: FILE_DOCUMENT },
  { name: 'why something is not shown', query: WHY_DOCUMENT },
  { name: 'the form before it is sent', query: SEND_FORM_DOCUMENT },
  { name: 'the form of a call', query: CONTACT_FORM_DOCUMENT },
  { name: 'taking down a call', query: RECORD_DOCUMENT },
  { name: 'a call that was taken', query: TAKEN_DOCUMENT },
  { name: 'what was passed on to somebody', query: RECEIVED_DOCUMENT },
  { name: 'saying that it has arrived', query: ACKNOWLEDGE_DOCUMENT },
  {
    name: 'opening one again',
    query: reopenForm.act(NOTHING_TYPED, { referral: 'R-1', version: 1 }).query,
  },
  { name: 'late answers', query: LATE_ANSWERS_DOCUMENT },
  { name: 'the family picture', query: PICTURE_DOCUMENT },
  { name: 'a declared conflict', query: conflictForm.act(NOTHING_TYPED, 'R-1').query },
  { name: 'the manager’s page', query: TEAM_DOCUMENT },
  { name: 'what somebody refers', query: REFER_DOCUMENT },
  { name: 'somebody’s drafts', query: DRAFTS_DOCUMENT },
  { name: 'a page of the referral form', query: SAVE_DOCUMENT },
  { name: 'a referral form that is sent', query: SUBMIT_DOCUMENT },
  { name: 'the family’s agreement', query: AGREEMENT_DOCUMENT },
  { name: 'what the family said', query: saidForm.act(NOTHING_TYPED, 'R-1').query },
  { name: 'going without agreement', query: overrideForm.act(NOTHING_TYPED, 'R-1').query },
  { name: 'a withdrawal', query: withdrawForm.act(NOTHING_TYPED, ENTRY).query },
  { name: 'a withdrawal of everything', query: withdrawAllForm.act(NOTHING_TYPED, 'R-1').query },
  { name: 'an authorisation', query: authoriseForm.act(NOTHING_TYPED, ENTRY).query },
  { name: 'an emergency', query: emergencyForm.act(NOTHING_TYPED, {}).query },
  { name: 'who is in which record', query: MATCHES_DOCUMENT },
  ...LINK_VERDICTS.map((says) => ({
    name: `the word ${says} on a match`,
    query: verdictForm.act(NOTHING_TYPED, { ...PERSON, match: 'm1', says }).query,
  })),
  {
    name: 'what the report of a wrong person reads',
    query: wrongPersonForm.question(PERSON).query,
  },
  { name: 'the report of a wrong person', query: wrongPersonForm.act(NOTHING_TYPED, PERSON).query },
  ...forms,
])('$name is asked as the public schema has it', ({ query }) => {
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
});
