import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageRoot } from '../../package-root.ts';

/** A public file, at an address that changes with its content; gzipped once, at start. */
export type Asset = {
  readonly path: string;
  readonly type: string;
  readonly bytes: Buffer;
  readonly gzipped: Buffer;
};
export type Assets = { readonly style: Asset; readonly script: Asset; readonly icon: Asset };

const GOVUK = 'govuk-frontend/dist/govuk/govuk-frontend.min.css';

/** Reads the console's own files and govuk-frontend's stylesheet; once, at start. */
export function readAssets(): Assets {
  const folder = join(packageRoot(), 'console');
  const own = (path: string) => readFileSync(join(folder, path), 'utf8');
  const govuk = readFileSync(createRequire(import.meta.url).resolve(GOVUK), 'utf8');
  const style = [withoutBrand(govuk), own('styles/console.css'), own('styles/print.css')].join(
    '\n',
  );
  return {
    style: asset('console.css', 'text/css; charset=utf-8', style),
    script: asset('console.js', 'text/javascript; charset=utf-8', own('script/console.js')),
    icon: asset('icon.svg', 'image/svg+xml', own('public/icon.svg')),
  };
}

/**
 * A service outside of GOV.UK uses the design system without its crown, crest and typeface
 * (gov.uk, "Use of the GOV.UK design system by services not on GOV.UK").
 */
export const withoutBrand = (css: string): string =>
  css
    .replaceAll(/@font-face\{[^}]*\}/g, '')
    .replaceAll(/GDS Transport,\s*/g, '')
    .replaceAll(/url\(\/assets\/[^)]*\)/g, 'none');

function asset(name: string, type: string, text: string): Asset {
  const bytes = Buffer.from(text);
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { path: `/console/assets/${version}/${name}`, type, bytes, gzipped: gzipSync(bytes) };
}
