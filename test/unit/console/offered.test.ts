import { Kind, parse } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import { PERSONAS } from '../../../samples/openid-provider/personas.ts';
import type { Role } from '../../../src/domain/practitioner.ts';
import { opensTo } from '../../../src/http/console/open-doors.ts';
import { startConsole, type Answering, type RunningConsole } from '../../support/console.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { visitor } from '../../support/visitor.ts';

let running: RunningConsole;
afterEach(() => running?.stop());

/** The sample hub, which knows who asks: pages offer by the roles that they are told. */
const toWhoeverAsks: Answering = async (question, viewer) => {
  const said: unknown = await samplePages(question, viewer);
  return JSON.parse(JSON.stringify(said), (key, value: unknown) =>
    key === 'me' && typeof value === 'object'
      ? { ...value, id: viewer.id, roles: viewer.roles, agency: viewer.agency }
      : value,
  );
};

/** The root fields that a document asks for, of its queries or of its changes. */
const rootFields = (query: string) =>
  parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((one) =>
          one.kind === Kind.FIELD && !one.name.value.startsWith('__') ? [one.name.value] : [],
        )
      : [],
  );

const ofOneKind = (path: string) => path.replaceAll(/[?].*$|(?<=\/)(?:[A-Z]+-[\w-]+|p\d+)/g, '…');
const MOST_OF_A_KIND = 3;
const linksIn = (html: string) =>
  [...html.matchAll(/<a [^>]*href="(\/console\/[^"#]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );

/** Something in every field of a form, so that it is sent as far as the hub; undefined where there is none to send. */
function answered(html: string): Readonly<Record<string, string>> | undefined {
  const [, form] = /<form[^>]*data-keeps[^>]*>([\s\S]*?)<\/form>/.exec(html) ?? [];
  if (form === undefined) return undefined;
  const named = (tags: RegExp) => [...form.matchAll(tags)].map(([, name = '']) => name);
  const given = (tags: RegExp) =>
    [...form.matchAll(tags)].map(([, name = '', value = '']): [string, string] => [name, value]);
  return {
    ...Object.fromEntries(
      named(/<(?:textarea|input)[^>]* name="([^"]+)"/g).map((one) => [one, '1']),
    ),
    ...Object.fromEntries(given(/<select[^>]* name="([^"]+)"[\s\S]*?value="([^"]+)"/g)),
    ...Object.fromEntries(given(/ name="([^"]+)" type="(?:radio|checkbox)" value="([^"]*)"/g)),
    ...Object.fromEntries(given(/type="hidden" name="([^"]+)" value="([^"]*)"/g)),
  };
}

/** Follows every link from somebody’s first page, sends every form, and gives the pages that it came to. */
async function walkAs(persona: string): Promise<readonly string[]> {
  const somebody = visitor(running.origin);
  await somebody.signIn(persona);
  const seen = new Set(['/console/']);
  const times = new Map<string, number>();
  for (const path of seen) {
    const kind = ofOneKind(path);
    const before = times.get(kind) ?? 0;
    times.set(kind, before + 1);
    if (before >= MOST_OF_A_KIND) continue;
    // eslint-disable-next-line no-await-in-loop -- each page says where the next ones are
    const { text, location } = await somebody.go(path);
    const form = answered(text);
    // eslint-disable-next-line no-await-in-loop -- the same
    if (form) await somebody.go(path, form);
    const found = location ? [`${location.pathname}${location.search}`] : linksIn(text);
    for (const next of found) if (!next.startsWith('/console/sign-')) seen.add(next);
  }
  return [...seen];
}

const refusedTo = (roles: readonly Role[]) =>
  running.asked
    .flatMap(({ question }) => rootFields(question.query))
    .filter((field) => !opensTo(roles, field));

const changes: RunningConsole['asked'] = [];

test.each(PERSONAS.map(({ sub, role }) => [sub, role] as const))(
  'no link and no button of any page leads %s, %s, to what the gate refuses that role',
  async (persona, role) => {
    running = await startConsole(toWhoeverAsks, { developers: true });
    const walked = await walkAs(persona);
    expect(walked.length).toBeGreaterThan(4);
    expect(refusedTo([role])).toEqual([]);
    changes.push(...running.asked.filter(({ question }) => question.query.includes('mutation')));
  },
  60_000,
);

test('the walk sent forms as far as the hub', () => {
  const sent = changes.flatMap(({ question }) => rootFields(question.query));
  expect(new Set(sent).size).toBeGreaterThan(15);
});

test('a root field that there is not opens to nobody', () => {
  expect(opensTo(['MASH_MANAGER'], 'everything')).toBe(false);
  expect(rootFields('mutation M { approveDataSource(code: 1, seen: 2) { code } }')).toEqual([
    'approveDataSource',
  ]);
});
