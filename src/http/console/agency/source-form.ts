import { z } from 'zod';
import type { Role } from '../../../domain/practitioner.ts';
import type { HubForm } from '../hub-form.ts';
import type { FormPage } from '../kit/form-page.ts';
import type { Action } from '../kit/list-page.ts';
import { opensTo, opensToCall } from '../open-doors.ts';
import {
  sourceHref,
  rulesHref,
  useHref,
  SOURCES_DOCUMENT,
  SOURCES_HREF,
  sourcesAnswer,
  type RegistrationAct,
  type ShownSource,
  type Sources,
} from './source-document.ts';
import { statusOf } from './source-status.ts';
import { detailsOf, expiringList, findingsList, healthOf } from './source-words.ts';

type ActWords = {
  /** The last part of its address. */
  readonly path: string;
  readonly says: string;
  readonly warning: string;
  readonly mutation: string;
};

/** What can be done with a source, in the order of its life; whether it may be, the hub decides. */
export const SOURCE_ACTS: Readonly<Record<Exclude<RegistrationAct, 'REGISTER'>, ActWords>> = {
  PROVE: {
    path: 'prove',
    says: 'Test it',
    warning: 'The hub asks it now whether it holds its keys and serves the contract.',
    mutation: 'proveDataSource(code: $code) { code }',
  },
  APPROVE: {
    path: 'approve',
    says: 'Approve these details',
    warning:
      'It takes two officers who neither registered nor tested it. Whoever has approved these details already cannot be the second.',
    mutation: 'approveDataSource(code: $code, seen: $seen) { code }',
  },
  PAUSE: {
    path: 'pause',
    says: 'Pause it',
    warning: 'Within ten seconds nobody is asked. Every picture says that it is paused.',
    mutation: 'pauseDataSource(code: $code) { code }',
  },
  RESUME: {
    path: 'resume',
    says: 'Resume it',
    warning: 'It is asked again wherever rules and an agreement allow.',
    mutation: 'resumeDataSource(code: $code) { code }',
  },
  SUSPEND: {
    path: 'suspend',
    says: 'Suspend it',
    warning: 'It stops at once, and has to be tested and approved anew.',
    mutation: 'suspendDataSource(code: $code) { code }',
  },
  RETIRE: {
    path: 'retire',
    says: 'Retire it',
    warning: 'This cannot be taken back. Its code is nobody else’s afterwards.',
    mutation: 'retireDataSource(code: $code) { code }',
  },
};

const address = z.object({ code: z.string().min(1).max(100) });
export const codeIn: HubForm<string>['address'] = ({ params }) =>
  address.safeParse(params).data?.code;

export const BACK = { says: 'Back to the sources', href: SOURCES_HREF };
export const NOT_THERE: FormPage = {
  here: 'sources',
  heading: 'There is no such source',
  back: BACK,
  fields: [],
};

export const sourceNamed = ({ sourceRegistrations }: Sources, code: string) =>
  sourceRegistrations.find((one) => one.code === code);

/** One source: how it is doing, and the pause that its agency makes in one step. */
export const sourceForm: HubForm<string> = {
  address: codeIn,
  question: () => ({ query: SOURCES_DOCUMENT, variables: {} }),
  compose: (answered, code) => {
    const answer = sourcesAnswer.parse(answered);
    const source = sourceNamed(answer, code);
    if (!source) return NOT_THERE;
    const pausing = isOffered(source, answer.me.roles, 'PAUSE');
    return {
      here: 'sources',
      heading: source.name,
      back: BACK,
      sections: [
        { summary: [{ name: 'Status', cell: statusOf(source) }] },
        { heading: 'How it is doing', summary: healthOf(source) },
        { heading: 'What ends soon', list: expiringList(source) },
        { heading: 'What came of testing it', list: findingsList(source) },
        {
          heading: 'What it is',
          summary: detailsOf(source),
          actions: actionsOn(source, answer.me.roles),
        },
      ],
      fields: [],
      ...(pausing ? { submit: SOURCE_ACTS.PAUSE.says, warning: SOURCE_ACTS.PAUSE.warning } : {}),
    };
  },
  act: (_typed, code) => ({ query: documentOf('PAUSE'), variables: { code } }),
  done: (_answered, code) => sourceHref(code),
};

type ActName = keyof typeof SOURCE_ACTS;
const ACT_NAMES = ['PROVE', 'APPROVE', 'RESUME', 'SUSPEND', 'RETIRE'] as const satisfies ActName[];

const isOffered = (source: ShownSource, roles: readonly Role[], act: ActName) =>
  source.mayDo.includes(act) && opensToCall(roles, SOURCE_ACTS[act].mutation);

const actionsOn = (source: ShownSource, roles: readonly Role[]): readonly Action[] => [
  ...(opensTo(roles, 'sourceUse') ? [{ says: 'See who used it', href: useHref(source.code) }] : []),
  ...(opensTo(roles, 'sourceRules')
    ? [{ says: 'See who may see what it holds', href: rulesHref(source.code) }]
    : []),
  ...(source.mayDo.includes('REGISTER') && opensTo(roles, 'registerDataSource')
    ? [{ says: 'Change its details', href: `${sourceHref(source.code)}/change` }]
    : []),
  ...ACT_NAMES.filter((act) => isOffered(source, roles, act)).map((act) => ({
    says: SOURCE_ACTS[act].says,
    href: `${sourceHref(source.code)}/${SOURCE_ACTS[act].path}`,
  })),
];

const documentOf = (act: ActName) =>
  act === 'APPROVE'
    ? `mutation ActOnSource($code: ID!, $seen: String!) { ${SOURCE_ACTS[act].mutation} }`
    : `mutation ActOnSource($code: ID!) { ${SOURCE_ACTS[act].mutation} }`;

/** One act on a source, with its details in sight. Approving names exactly the details that were seen. */
export const sourceActForm = (act: ActName): HubForm<string> => ({
  address: codeIn,
  question: () => ({ query: SOURCES_DOCUMENT, variables: {} }),
  compose: (answered, code) => {
    const answer = sourcesAnswer.parse(answered);
    const source = sourceNamed(answer, code);
    if (!source) return NOT_THERE;
    const { says, warning } = SOURCE_ACTS[act];
    const shown = {
      here: 'sources',
      heading: `${source.name}: ${says.toLowerCase()}`,
      back: { says: `Back to ${source.name}`, href: sourceHref(code) },
      fields: [],
    };
    if (!isOffered(source, answer.me.roles, act))
      return { ...shown, lead: 'This cannot be done with it now.' };
    return {
      ...shown,
      sections: [{ summary: [{ name: 'Status', cell: statusOf(source) }, ...detailsOf(source)] }],
      hidden: [{ name: 'seen', value: source.seen }],
      submit: says,
      warning,
    };
  },
  act: (typed, code) => ({
    query: documentOf(act),
    variables: {
      code,
      ...(act === 'APPROVE' ? { seen: typed.get('seen')?.[0] ?? '' } : {}),
    },
  }),
  done: (_answered, code) => sourceHref(code),
});
