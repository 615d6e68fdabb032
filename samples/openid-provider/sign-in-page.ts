import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { failedPage, signInPage } from './pages.ts';
import { personaNamed } from './personas.ts';

const MAX_FORM_BYTES = 1_024;

/** Whether this request is for the sign-in page, and not for the provider's own endpoints. */
export const isForSignInPage = (request: IncomingMessage): boolean =>
  request.url?.startsWith('/interaction/') === true;

/** Shows the personas, and signs in as the one whose button was pressed. */
export async function serveSignInPage(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await provider.interactionDetails(request, response);
    if (request.method !== 'POST') {
      sendPage(response, 200, signInPage());
      return;
    }
    const persona = personaNamed((await readForm(request)).get('persona') ?? '');
    if (persona === undefined) {
      sendPage(response, 400, failedPage());
      return;
    }
    await provider.interactionFinished(request, response, { login: { accountId: persona.sub } });
  } catch {
    sendPage(response, 400, failedPage());
  }
}

function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}

async function readForm(request: AsyncIterable<Buffer>): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.byteLength;
    if (bytes > MAX_FORM_BYTES) throw new Error('The form is too large');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
