import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { actForm } from '../../../src/http/console/acts/act-form.ts';
import { ACT_FORMS } from '../../../src/http/console/acts/acts.ts';
import { conflictForm } from '../../../src/http/console/conflict-form.ts';
import { FILE_DOCUMENT } from '../../../src/http/console/file/file-document.ts';
import { NOTHING_TYPED } from '../../../src/http/console/kit/fields.ts';
import { PICTURE_DOCUMENT } from '../../../src/http/console/picture-document.ts';
import { WORKLIST_DOCUMENT } from '../../../src/http/console/worklist/worklist-document.ts';
import { packageRoot } from '../../../src/package-root.ts';

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
  { name: 'the family picture', query: PICTURE_DOCUMENT },
  { name: 'a declared conflict', query: conflictForm.act(NOTHING_TYPED, 'R-1').query },
  ...forms,
])('$name is asked as the public schema has it', ({ query }) => {
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
});
