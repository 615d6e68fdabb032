import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Unreadable } from '../../../src/edge/mapping/fault.ts';
import { sourceShape } from '../../../src/edge/mapping/source.ts';
import { openReader } from '../../../src/edge/readers/open-reader.ts';
import { type Answers, jsonService } from '../../support/json-service.ts';

const Question = z.object({
  query: z.string(),
  variables: z.object({ after: z.string().optional(), ids: z.array(z.string()).optional() }),
});
const ROWS = ['ann', 'ben', 'cy', 'dee', 'eve'].map((id) => ({ id }));
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function serviceOf(answers: Answers) {
  const service = await jsonService(answers);
  closing.push(service.close);
  return service;
}

/** Every id that a table gives. */
async function idsOf(source: object, home = '', table = 'people') {
  const reader = await openReader(sourceShape.parse(source), home);
  const { rows } = await reader.table(table);
  const ids: unknown[] = [];
  for await (const some of rows) ids.push(...some.map(({ line, value }) => [line, value]));
  return ids;
}
const ALL = ROWS.map((row, at) => [at + 1, row]);

describe('a service with JSON', () => {
  test.each<[situation: string, answers: Answers, table: object]>([
    [
      'counts its pages',
      ({ query }) => ({
        json: ROWS.slice(2 * Number(query.get('p')) - 2, 2 * Number(query.get('p'))),
      }),
      { page: { parameter: 'p', first: 1 } },
    ],
    [
      'counts the rows before',
      ({ query }) => ({
        json: ROWS.slice(Number(query.get('skip')), Number(query.get('skip')) + 2),
      }),
      { page: { parameter: 'skip', counts: 'ROWS' } },
    ],
    [
      'goes on by a cursor',
      ({ query }) => {
        const from = Number(query.get('after') ?? 0);
        return {
          json: { list: ROWS.slice(from, from + 2), more: { after: from < 4 ? from + 2 : null } },
        };
      },
      { items: 'list', page: { parameter: 'after', cursor: 'more.after' } },
    ],
    [
      'names the next page',
      ({ query }) => {
        const from = Number(query.get('from') ?? 0);
        return {
          json: { list: ROWS.slice(from, from + 3), next: from === 0 ? '/people?from=3' : '' },
        };
      },
      { items: 'list', page: { next: 'next' } },
    ],
  ])('that %s is read to its last page', async (_situation, answers, table) => {
    const { url } = await serviceOf(answers);
    const tables = { people: { path: '/people', ...table } };
    expect(await idsOf({ kind: 'rest', url, tables })).toEqual(ALL);
  });

  test('is asked with secrets from files, read anew each time, and by GET alone', async () => {
    const home = mkdtempSync(join(tmpdir(), 'edge-secrets-'));
    writeFileSync(join(home, 'token'), 'Bearer first\n');
    writeFileSync(join(home, 'key'), 'k-1\n');
    const { url, asked } = await serviceOf(({ query }) => {
      writeFileSync(join(home, 'token'), 'Bearer second\n');
      return { json: query.get('page') === '0' ? ROWS : [] };
    });
    const tables = { people: { path: '/people', page: { parameter: 'page' } } };
    await idsOf(
      {
        kind: 'rest',
        url,
        authorizationFile: 'token',
        headerFiles: { 'x-api-key': 'key' },
        tables,
      },
      home,
    );
    expect(
      asked.map(({ method, headers }) => [method, headers.authorization, headers['x-api-key']]),
    ).toEqual([
      ['GET', 'Bearer first', 'k-1'],
      ['GET', 'Bearer second', 'k-1'],
    ]);
    rmSync(home, { recursive: true });
  });

  test.each<[situation: string, answers: Answers, table: object]>([
    ['fails', () => ({ status: 500, json: ROWS }), {}],
    ['redirects', () => ({ status: 302, json: ROWS }), {}],
    ['answers no list', () => ({ json: { list: 'none' } }), { items: 'list' }],
    ['never answers', () => 'NEVER', {}],
    ['gives one page for ever', () => ({ json: ROWS }), { page: { parameter: 'page' } }],
    [
      'names a page of another system',
      () => ({ json: { list: ROWS, next: 'https://other.example/people' } }),
      { items: 'list', page: { next: 'next' } },
    ],
    [
      'names a page that is nowhere',
      () => ({ json: { list: ROWS, next: 'http://' } }),
      { items: 'list', page: { next: 'next' } },
    ],
  ])('that %s is unreadable, and never half read', async (_situation, answers, table) => {
    const { url, asked } = await serviceOf(answers);
    const tables = { people: { path: '/people', ...table } };
    await expect(idsOf({ kind: 'rest', url, timeoutSeconds: 0.3, tables })).rejects.toThrow(
      Unreadable,
    );
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  test('beyond this machine is asked over TLS alone, unless the mapping says otherwise', () => {
    const source = { kind: 'rest', url: 'http://records.example', tables: {} };
    expect(sourceShape.safeParse(source).error?.issues.map(({ path }) => path)).toEqual([['url']]);
    expect(sourceShape.safeParse({ ...source, unencrypted: true }).success).toBe(true);
    expect(sourceShape.safeParse({ ...source, url: 'https://records.example' }).success).toBe(true);
  });
});

describe('an agency’s own GraphQL server', () => {
  const PEOPLE = 'query People($after: String) { residents(after: $after) { nodes { id } end } }';
  const residents: Answers = ({ body }) => {
    const { variables } = Question.parse(JSON.parse(body));
    const from = Number(variables.after ?? 0);
    const end = from < 4 ? String(from + 2) : null;
    return { json: { data: { residents: { nodes: ROWS.slice(from, from + 2), end } } } };
  };
  const people = {
    query: PEOPLE,
    items: 'residents.nodes',
    page: { variable: 'after', cursor: 'residents.end' },
  };

  test('is read by the declared query, page after page', async () => {
    const { url, asked } = await serviceOf(residents);
    expect(await idsOf({ kind: 'graphql', url, tables: { people } })).toEqual(ALL);
    expect(asked.every(({ method, body }) => method === 'POST' && body.includes('residents'))).toBe(
      true,
    );
  });

  test('is asked about the records of another table, so many at once', async () => {
    const { url, asked } = await serviceOf((one) => {
      const { query, variables } = Question.parse(JSON.parse(one.body));
      if (query === PEOPLE) return residents(one);
      return { json: { data: { notes: (variables.ids ?? []).map((of) => ({ of })) } } };
    });
    const notes = {
      query: 'query ($ids: [ID!]!) { notes(of: $ids) { of } }',
      items: 'notes',
      by: { table: 'people', column: 'id', variable: 'ids', batch: 2 },
    };
    expect(await idsOf({ kind: 'graphql', url, tables: { people, notes } }, '', 'notes')).toEqual(
      ROWS.map(({ id }, at) => [at + 1, { of: id }]),
    );
    expect(asked.filter(({ body }) => body.includes('notes')).length).toBe(3);
  });

  test('an answer with errors is no answer', async () => {
    const { url } = await serviceOf(() => ({
      json: { data: { residents: { nodes: ROWS, end: null } }, errors: [{ message: 'half' }] },
    }));
    await expect(idsOf({ kind: 'graphql', url, tables: { people } })).rejects.toThrow(Unreadable);
  });

  test.each([
    'mutation { forget(id: "1") { id } }',
    'subscription { residents { id } }',
    'query A { residents { id } } mutation B { forget(id: "1") { id } }',
    'not GraphQL',
  ])('%s is not asked', async (query) => {
    const { url, asked } = await serviceOf(residents);
    await expect(
      idsOf({ kind: 'graphql', url, tables: { people: { ...people, query } } }),
    ).rejects.toThrow(Unreadable);
    expect(asked).toEqual([]);
  });
});
