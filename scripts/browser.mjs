#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, openSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Prints the path of a Chromium for the browser tests. Where there is none, and this is root on Debian
 * or Ubuntu, installs the distribution's own package, with typefaces of Arial's measures; anywhere else
 * says how to get one and exits 1.
 * CHROMIUM_PATH names another browser.
 */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
/** Several test files may start at once: one installs while the others wait at the lock, and find it done. */
const INSTALL = `
  flock 3
  command -v chromium && exit
  apt-get update
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-liberation`;

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function find() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return runnable(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(runnable);
}

function install() {
  process.stderr.write(
    'No Chromium found: installing the distribution’s package (about a minute).\n',
  );
  const project = openSync(new URL('..', import.meta.url), 'r');
  execFileSync('sh', ['-ec', INSTALL], {
    stdio: ['ignore', 2, 2, project],
    timeout: 540_000,
  });
}

const mayInstall =
  !process.env.CHROMIUM_PATH && process.getuid?.() === 0 && existsSync('/etc/debian_version');

let browser = find();
if (!browser && mayInstall) {
  try {
    install();
  } catch {
    process.stderr.write('Installing Chromium did not succeed.\n');
  }
  browser = find();
}
if (browser) {
  process.stdout.write(`${browser}\n`);
} else {
  process.stderr.write(
    'The browser tests need Chromium. Install it as root with `apt-get install chromium` (Debian, Ubuntu)\n' +
      'or `dnf install chromium` (Fedora), or set CHROMIUM_PATH to a Chromium or Chrome that can be run.\n',
  );
  process.exitCode = 1;
}
