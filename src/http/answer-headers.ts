/** What every answer of the interface carries, so that nobody stores, frames, sniffs or refers from it. */
export const CONSTANT_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Type', 'application/json; charset=utf-8'],
  ['Cache-Control', 'no-store'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];
