import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { packageRoot } from '../../src/package-root.ts';

/** Long enough to install the browser's package where it is missing. */
export const BROWSER_START_MS = 600_000;

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type Browser = {
  readonly context: BrowserContext;
  /** Every address that any page asked for. */
  readonly requests: string[];
  stop(): Promise<void>;
};

/** Starts Debian's Chromium with a profile of its own; `scripts/browser.mjs` finds or installs it. */
export async function startBrowser(
  options: { readonly javaScript?: boolean; readonly width?: number } = {},
): Promise<Browser> {
  const script = join(packageRoot(), 'scripts', 'browser.mjs');
  const executablePath = execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim();
  const profile = mkdtempSync(join(tmpdir(), 'mash-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: FLAGS,
    javaScriptEnabled: options.javaScript ?? true,
    viewport: { width: options.width ?? 1_280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const requests: string[] = [];
  context.on('request', (request) => void requests.push(request.url()));
  return {
    context,
    requests,
    stop: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
