import { once } from 'node:events';
import { createServer } from 'node:http';

/** A server on this machine that says one thing to everybody, and how often it was asked. */
export async function startJson(says: unknown) {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(says));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  const port = at !== null && typeof at === 'object' ? at.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked: () => asked,
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}
