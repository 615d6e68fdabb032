import { createHash } from 'node:crypto';
import { PERSONAS } from './personas.ts';

const STYLE = `
body { margin: 0; color: #0b0c0c; background: #fff; font: 1.1875rem/1.5 arial, sans-serif; }
header { padding: .75rem 1rem; color: #0b0c0c; background: #fd0; font-weight: 700; }
main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 2rem; line-height: 1.2; }
ul { padding: 0; list-style: none; }
button { width: 100%; min-height: 2.75rem; margin: 0 0 .75rem; padding: .5rem 1rem; border: 2px solid #0b0c0c;
  color: #0b0c0c; background: #f3f2f1; font: inherit; text-align: left; cursor: pointer; }
button:hover { background: #dbdad9; }
button:focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px; background: #fd0; }
button span { display: block; }`;

/** Allows the pages their one style sheet and forms on loopback; there are no scripts, and the provider adds its own by hash. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "script-src 'self'",
  "form-action 'self' http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** One button for each persona; the form goes back to the page's own address. */
export function signInPage(): string {
  const buttons = PERSONAS.map(
    ({ sub, name, work }) =>
      `<li><button name="persona" value="${sub}"><strong>${name}</strong><span>${work}</span></button></li>`,
  );
  return page(
    'Sign in to the trial',
    `<p>Choose who to be. Nobody here is real, and no password is needed.</p>
<form method="post"><ul>${buttons.join('\n')}</ul></form>`,
  );
}

/** Asks whether to sign out. The form that does it comes from the provider. */
export const signOutPage = (form: string): string =>
  page(
    'Sign out of the trial?',
    `${form}
<button form="op.logoutForm" name="logout" value="yes">Sign out</button>
<button form="op.logoutForm">Stay signed in</button>`,
  );

export const signedOutPage = (): string =>
  page('You are signed out', '<p>You may close this page, or sign in again from the console.</p>');

/** Says that it did not work, and nothing of what was sent. */
export const failedPage = (): string =>
  page(
    'That did not work',
    '<p>This sign-in has ended or was not complete. Start again from the console.</p>',
  );

const page = (heading: string, content: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} – MASH gateway trial</title>
<style>${STYLE}</style>
</head>
<body>
<header>TRIAL. Every person and every record here is invented. Anybody at this computer can sign in as anybody. Never put real information in.</header>
<main>
<h1>${heading}</h1>
${content}
</main>
</body>
</html>
`;
