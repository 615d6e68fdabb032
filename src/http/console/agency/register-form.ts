import { z } from 'zod';
import { EVERY_CATEGORY } from '../../../domain/agency.ts';
import { missing } from '../acts/act-form.ts';
import { optionsOf } from '../front-door-words.ts';
import type { HubForm } from '../hub-form.ts';
import { lineOf, linesOf, type Field, type Typed } from '../kit/fields.ts';
import { plainCode } from '../plain-code.ts';
import { HOLDER_WORDS } from '../words.ts';
import { BACK, codeIn, NOT_THERE, sourceNamed } from './source-form.ts';
import { linesIn } from './typed-lines.ts';
import {
  sourceHref,
  SOURCES_DOCUMENT,
  sourcesAnswer,
  type ShownSource,
} from './source-document.ts';

const weighed = z.object({
  sourceFaults: z.array(z.object({ field: z.string(), says: z.string() })),
});
const registered = z.object({ registerDataSource: z.object({ code: z.string() }) });

const FIELDS: readonly Field[] = [
  {
    kind: 'LINE',
    name: 'code',
    label: 'Short name within the hub',
    hint: 'Small letters, digits and single hyphens, such as northmere-health.',
  },
  { kind: 'LINE', name: 'name', label: 'Name' },
  { kind: 'LIST', name: 'holder', label: 'Kind of organisation', options: optionsOf(HOLDER_WORDS) },
  { kind: 'LINE', name: 'url', label: 'Where it is asked', hint: 'An https address.' },
  {
    kind: 'TEXT',
    name: 'answerKeys',
    label: 'Public keys that sign its answers',
    hint: 'One a line: the key in base64url (Ed25519), then its name and until when it is used, where it has them; “-” for no name. One key, or one and its successor.',
    rows: 3,
  },
  {
    kind: 'TEXT',
    name: 'authority',
    label: 'Only authorities of its certificate',
    hint: 'As PEM, one after the other.',
    optional: true,
  },
  {
    kind: 'TEXT',
    name: 'keyPins',
    label: 'Only public keys of its certificate',
    hint: 'One a line: SHA-256 of the SPKI in base64.',
    optional: true,
    rows: 3,
  },
  {
    kind: 'ANY_OF',
    name: 'categories',
    label: 'What it holds',
    options: EVERY_CATEGORY.map((value) => ({ value, says: plainCode(value) })),
  },
  { kind: 'LINE', name: 'agreement', label: 'Sharing agreement that it is joined for' },
  { kind: 'LINE', name: 'dpia', label: 'Data protection impact assessment' },
];

const check = (typed: Typed) => [
  ...missing({
    code: 'Give it a short name.',
    name: 'Give it a name.',
    holder: 'Choose what kind of organisation it is.',
    url: 'Say where it is asked.',
  })(typed),
  ...missing({
    answerKeys: 'Give at least one key.',
    agreement: 'Name the agreement.',
    dpia: 'Name the impact assessment.',
  })(typed),
  ...(linesOf(typed, 'categories').length === 0
    ? [{ field: 'categories', says: 'Choose at least one.' }]
    : []),
];

/** A line is a key, its name and its end, the last two where it has them. */
const keysIn = (typed: Typed) =>
  linesIn(typed, 'answerKeys').map((line) => {
    const [x = '', kid = NO_NAME, until] = line.split(/\s+/);
    return { x, ...(kid === NO_NAME ? {} : { kid }), ...(until === undefined ? {} : { until }) };
  });
const NO_NAME = '-';

const keyLine = ({ x, kid, until }: ShownSource['answerKeys'][number]): string =>
  [x, ...(kid || until ? [kid ?? NO_NAME] : []), ...(until ? [until] : [])].join(' ');

/** Each PEM block is one authority; what is none goes on as it is, so that the hub can say so. */
function authoritiesIn(typed: Typed): readonly string[] {
  const given = lineOf(typed, 'authority');
  if (given === undefined) return [];
  const blocks = given.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g);
  return blocks ?? [given];
}

const sourceOf = (typed: Typed) => ({
  code: lineOf(typed, 'code'),
  name: lineOf(typed, 'name'),
  holder: lineOf(typed, 'holder'),
  url: lineOf(typed, 'url'),
  answerKeys: keysIn(typed),
  authorities: authoritiesIn(typed),
  keyPins: linesIn(typed, 'keyPins'),
  categories: linesOf(typed, 'categories'),
  agreement: lineOf(typed, 'agreement'),
  dpiaReference: lineOf(typed, 'dpia'),
});

const act: HubForm<unknown>['act'] = (typed) => ({
  query: /* GraphQL */ `
    mutation RegisterDataSource($source: DataSourceInput!) {
      registerDataSource(source: $source) {
        code
      }
    }
  `,
  variables: { source: sourceOf(typed) },
});

const DRY_RUN = { value: 'check', says: 'Check it and register nothing' } as const;
const tries: HubForm<unknown>['tries'] = {
  isAsked: (typed) => lineOf(typed, 'also') === DRY_RUN.value,
  question: (typed) => ({
    query: /* GraphQL */ `
      query SourceFaults($source: DataSourceInput!) {
        sourceFaults(source: $source) {
          field
          says
        }
      }
    `,
    variables: { source: sourceOf(typed) },
  }),
  troubles: (answered) => weighed.parse(answered).sourceFaults,
};
const done = (answered: unknown) => sourceHref(registered.parse(answered).registerDataSource.code);
const question = () => ({ query: SOURCES_DOCUMENT, variables: {} });

/** An agency says what its source is, for the first time. */
export const registerForm: HubForm<object> = {
  address: () => ({}),
  question,
  compose: () => ({
    here: 'sources',
    heading: 'Register a source',
    lead: 'Nothing is asked of it before it is tested, two officers have approved it, and you switch it on.',
    back: BACK,
    fields: FIELDS,
    submit: 'Register',
    also: DRY_RUN,
  }),
  check,
  tries,
  act,
  done,
};

/** An agency changes what its source is. */
export const changeForm: HubForm<string> = {
  address: codeIn,
  question,
  compose: (answered, code) => {
    const source = sourceNamed(sourcesAnswer.parse(answered), code);
    if (!source) return NOT_THERE;
    return {
      here: 'sources',
      heading: `Change the details of ${source.name}`,
      lead: 'A change has to be tested and approved again. Until then it is asked as it was approved.',
      back: { says: `Back to ${source.name}`, href: sourceHref(code) },
      fields: FIELDS,
      begun: begunWith(source),
      submit: 'Register the change',
      also: DRY_RUN,
    };
  },
  check,
  tries,
  act,
  done,
};

const begunWith = (source: ShownSource): Typed =>
  new Map<string, readonly string[]>([
    ['code', [source.code]],
    ['name', [source.name]],
    ['holder', [source.holder]],
    ['url', [source.url]],
    ['answerKeys', [source.answerKeys.map(keyLine).join('\n')]],
    ['authority', [source.authorities.join('\n')]],
    ['keyPins', [source.keyPins.join('\n')]],
    ['categories', source.categories],
    ['agreement', [source.agreement]],
    ['dpia', [source.dpiaReference]],
  ]);
