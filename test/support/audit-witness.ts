import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { showsConsistency } from '../../src/audit/log/check-proof.ts';
import { openCheckpoint } from '../../src/audit/log/checkpoint.ts';
import { EMPTY_ROOT } from '../../src/audit/log/shape.ts';
import { LOG_KEY, ORIGIN } from './audit-log.ts';

/** What it says, and where it sends whoever asks. */
type Answer = readonly [status: number, text: string, location?: string];

const NAME = 'witness.example/ig-office';

/** A witness as C2SP tlog-witness has it, which trusts the key of the tests' log. */
export async function aWitnessServer() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  const bytes = Buffer.concat([Uint8Array.of(4), raw]);
  const id = createHash('sha256').update(`${NAME}\n`).update(bytes).digest().subarray(0, 4);
  const state = { size: 0, root: EMPTY_ROOT };
  const asked: string[] = [];

  const cosign = (text: string): string => {
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(1_790_000_000n);
    const signature = sign(
      null,
      Buffer.from(`cosignature/v1\ntime 1790000000\n${text}`),
      privateKey,
    );
    return `— ${NAME} ${Buffer.concat([id, time, signature]).toString('base64')}\n`;
  };

  const answer = (body: string): Answer => {
    asked.push(body);
    const end = body.indexOf('\n\n');
    const [old = '', ...proof] = body.slice(0, end).split('\n');
    const note = body.slice(end + 2);
    const said = openCheckpoint(note, ORIGIN, [LOG_KEY.key]);
    if (said === undefined) return [403, ''];
    if (Number(old.replace('old ', '')) !== state.size) return [409, `${state.size}\n`];
    const path = proof.map((line) => Buffer.from(line, 'base64'));
    const { size, root } = said;
    const grew = { older: state.size, size, olderRoot: state.root, root, path };
    if (state.size > 0 && !showsConsistency(grew)) return [422, ''];
    Object.assign(state, { size, root });
    return [200, cosign(note.slice(0, note.lastIndexOf('\n\n') + 1))];
  };

  const behaviour = { answer };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const [status, text, location] = behaviour.answer(Buffer.concat(parts).toString());
      response.writeHead(status, location === undefined ? {} : { location }).end(text);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    key: `${NAME}+${id.toString('hex')}+${bytes.toString('base64')}`,
    state,
    asked,
    behaviour,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
