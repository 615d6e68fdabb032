import { once } from 'node:events';
import { createServer } from 'node:http';

/** Another site, on another host name, with one page that links here. */
export async function startLinkingSite(href: string) {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<a href="${href}">a link</a>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('there is no port');
  return {
    url: `http://localhost:${String(address.port)}/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
