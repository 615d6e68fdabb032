import type { VerifyProgress } from '../audit/verify.ts';

const WIDTH = 30;
const EVERY_MS = 100;

type Terminal = { readonly isTTY?: boolean; write(text: string): unknown };

/** A bar that redraws itself on a terminal; nothing anywhere else. */
export function drawProgress(terminal: Terminal): ((progress: VerifyProgress) => void) | undefined {
  if (terminal.isTTY !== true) return undefined;
  let drawnAt = 0;
  return ({ blocks, ofBlocks, records }) => {
    const finished = blocks >= ofBlocks;
    if (!finished && performance.now() - drawnAt < EVERY_MS) return;
    drawnAt = performance.now();
    const filled =
      ofBlocks === 0 ? WIDTH : Math.min(WIDTH, Math.round((blocks / ofBlocks) * WIDTH));
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    terminal.write(`\r${bar} ${records.toLocaleString('en-GB')} records${finished ? '\n' : ''}`);
  };
}
