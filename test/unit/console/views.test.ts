import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAssets, withoutBrand } from '../../../src/http/console/assets.ts';
import { link } from '../../../src/http/console/kit/list-page.ts';
import { packageRoot } from '../../../src/package-root.ts';
import { openViews } from '../../../src/http/console/render.ts';

const folder = join(packageRoot(), 'console', 'views');
const views = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.njk'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

test('there are views to look at', () => {
  expect(views.length).toBeGreaterThan(10);
});

test.each(views)(
  '%s escapes everything and carries no style or script of its own',
  (_name, view) => {
    expect(view).not.toMatch(/\|\s*safe\b|autoescape|\bHtml\b/);
    expect(view).not.toMatch(/\sstyle=|\son[a-z]+=|<style|javascript:/i);
    for (const [tag] of view.matchAll(/<script[^>]*>/g))
      expect(tag).toContain('nonce="{{ nonce }}"');
    expect(view).not.toMatch(/https?:\/\//);
  },
);

test('a name that is markup is shown as letters', () => {
  const html = openViews()('kit/sections', {
    hub: '<b>hub</b>',
    nonce: 'n',
    assets: readAssets(),
    heading: '<img src=x>',
    sections: [{ summary: [{ name: 'x', cell: link('<img src=x>', '"><script>') }] }],
  });
  expect(html).toContain('&lt;img src=x&gt;');
  expect(html).toContain('&quot;&gt;&lt;script&gt;');
  expect(html).not.toContain('<img');
  expect(html).not.toContain('<b>hub');
});

test('the stylesheet is the design system without its typeface, its crest, or anything to fetch', () => {
  const style = readAssets().style.bytes.toString();
  expect(style.length).toBeGreaterThan(100_000);
  expect(style).toContain('.govuk-table');
  expect(style).toContain('.coverage__line--unknown');
  expect(style).not.toMatch(/GDS Transport|@font-face|@import|url\((?!['"]?data:)/);
});

test('only what belongs to the brand is taken out', () => {
  expect(withoutBrand('@font-face{a:b}p{font-family:GDS Transport,arial;color:red}')).toBe(
    'p{font-family:arial;color:red}',
  );
});

test('the address of a public file changes with its content, and the script is small', () => {
  const { style, script } = readAssets();
  expect(style.path).toMatch(/^\/console\/assets\/[0-9a-f]{16}\/console\.css$/);
  expect(script.bytes.length).toBeLessThan(10_000);
});
