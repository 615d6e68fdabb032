#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';

/**
 * Has the database servers at hand that edges are tested over: PostgreSQL and MariaDB. Where one is missing, and
 * this is root on Debian or Ubuntu, installs the distribution's own package, without starting it; anywhere else says
 * how to get it and exits 1. Tests start servers of their own, in folders of their own.
 */
const SERVERS = [
  {
    name: 'PostgreSQL',
    package: 'postgresql',
    found: [
      '/usr/local/bin/postgres',
      '/usr/bin/postgres',
      ...[17, 16, 15, 14].map((version) => `/usr/lib/postgresql/${version}/bin/postgres`),
    ],
  },
  {
    name: 'MariaDB',
    package: 'mariadb-server',
    found: ['/usr/sbin/mariadbd', '/usr/local/bin/mariadbd', '/usr/bin/mariadbd'],
  },
];

const missing = SERVERS.filter(({ found }) => !found.some(existsSync));

/** Several runs may start at once: one installs while the others wait at the lock. Nothing is started. */
const INSTALL = `
  flock 3
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
    printf '#!/bin/sh\\nexit 101\\n' > /usr/sbin/policy-rc.d
    chmod +x /usr/sbin/policy-rc.d
  fi
  apt-get update
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"`;

if (missing.length > 0) {
  const names = missing.map(({ name }) => name).join(' and ');
  const packages = missing.map((server) => server.package);
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (mayInstall) {
    process.stderr.write(`Installing the distribution’s ${names}.\n`);
    const project = openSync(new URL('..', import.meta.url), 'r');
    execFileSync('sh', ['-ec', INSTALL, 'sh', ...packages], {
      stdio: ['ignore', 2, 2, project],
      timeout: 540_000,
    });
  } else {
    process.stderr.write(
      `The tests of edges over databases need ${names}. On Debian or Ubuntu, as root:\n` +
        `  apt-get install ${packages.join(' ')}\n`,
    );
    process.exitCode = 1;
  }
}
