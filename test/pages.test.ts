import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAULTS } from '../src/domain/fault.ts';
import { packageRoot } from '../src/package-root.ts';

const read = (file: string) => readFileSync(join(packageRoot(), file), 'utf8');
const isThere = (path: string) => existsSync(join(packageRoot(), path));
const lifecycle = read('docs/lifecycle.md');
const pages = ['README.md', 'CHANGELOG.md', 'SECURITY.md'].concat(
  readdirSync(join(packageRoot(), 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
);

describe('E8: the life of a question', () => {
  test('is one page, which the README leads to', () => {
    expect(read('README.md')).toContain('](docs/lifecycle.md)');
  });

  test('is drawn from the request to the audit, in the order in which it happens', () => {
    const [, drawing = ''] = lifecycle.split('```');
    const steps = ['POST /graphql', 'src/http', 'src/identity', 'policies/gate', 'resolvers/']
      .concat(['facts', 'plan', 'intent', 'answers', 'ruling', 'shown'].map((step) => `│ ${step} `))
      .concat(['audit.disclosed', 'the socket']);
    const places = steps.map((step) => drawing.indexOf(step));
    expect(places.filter((place) => place === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });

  test('names files and folders that are there', () => {
    const named = lifecycle.match(/\b(?:src|policies|resolvers|schema)\/[\w/-]+(?:\.ts)?/g) ?? [];
    // `resolvers/x.ts` stands for any of them.
    const paths = [...new Set(named)].filter((path) => path !== 'resolvers/x.ts');
    expect(paths.length).toBeGreaterThan(8);
    expect(paths.filter((path) => !isThere(path) && !isThere(`${path}.ts`))).toEqual([]);
  });
});

test('every page leads to pages and files that are there', () => {
  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      ([, to = '']) => ({ page, to: join(dirname(page), to) }),
    ),
  );
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter(({ to }) => !isThere(to))).toEqual([]);
});

describe('E9: every code that a client can receive', () => {
  const [, table = ''] = lifecycle.split('## Every code that a client can receive');
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, code = '', cause = '', remedy = '']) => ({
      code: code.replaceAll('`', ''),
      cause,
      remedy,
    }));

  test('is in the table, once, and no other is', () => {
    expect(rows.map(({ code }) => code).toSorted()).toEqual(Object.keys(FAULTS).toSorted());
  });

  test.each(rows)('$code has its cause and what to do', ({ cause, remedy }) => {
    expect(cause).toMatch(/^[a-z].{15,}/);
    expect(remedy).toMatch(/^[a-z].{7,}/);
  });

  test.each(Object.entries(FAULTS))(
    '%s comes with fixed words, into which nothing is put',
    (_code, says) => {
      expect(says).toMatch(/^[A-Z][\w ,’.]+\.$/);
    },
  );
});
