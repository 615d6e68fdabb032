import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerFields } from './answer-fields.ts';
import { replies, type RepliesOptions } from './replies.ts';

const KEY_ID = 'hollin-college-1';

/** Starts the college's server on this machine, with a key of its own for its answers. */
export async function startCollege(options: RepliesOptions) {
  const answerTo = replies(options);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const server = createServer((request, response) => void respond(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const said = await answerTo(request);
    const { method = '' } = request;
    const leaving = { ...said, method, targetUri: url, nonce: said.nonce };
    response.writeHead(said.status, answerFields(leaving, privateKey, KEY_ID));
    response.end(said.body);
  }

  return {
    url,
    answerKeys: [{ ...publicKey.export({ format: 'jwk' }), kid: KEY_ID, alg: 'EdDSA', use: 'sig' }],
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
