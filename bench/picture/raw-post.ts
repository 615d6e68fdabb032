import type { Dispatcher } from 'undici';

const HEADERS = { 'content-type': 'application/json' };

/** Posts a body and parses what comes back: undici's dispatch with collected buffers, its fastest way. */
export function asked(pool: Dispatcher | undefined, body: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pool?.dispatch(
      { path: '/', method: 'POST', headers: HEADERS, body },
      {
        onRequestStart() {},
        onResponseStart() {},
        onResponseData(_controller, chunk) {
          chunks.push(chunk);
        },
        onResponseEnd() {
          const [only] = chunks;
          const whole = only && chunks.length === 1 ? only : Buffer.concat(chunks);
          resolve(JSON.parse(whole.toString()));
        },
        onResponseError(_controller, error) {
          reject(error);
        },
      },
    );
  });
}
