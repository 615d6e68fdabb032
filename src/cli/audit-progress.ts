const WIDTH = 30;
const EVERY_MS = 100;

type Terminal = { readonly isTTY?: boolean; write(text: string): unknown };

/** How far something has come, by whatever it counts, and how many records that is. */
export type Drawn = { readonly done: number; readonly of: number; readonly records: number };

/** A bar that redraws itself on a terminal, with what it is about; nothing anywhere else. */
export function drawProgress(
  terminal: Terminal,
  what: string,
): ((progress: Drawn) => void) | undefined {
  if (terminal.isTTY !== true) return undefined;
  let drawnAt = 0;
  return ({ done, of, records }) => {
    const finished = done >= of;
    if (!finished && performance.now() - drawnAt < EVERY_MS) return;
    drawnAt = performance.now();
    const filled = of === 0 ? WIDTH : Math.min(WIDTH, Math.round((done / of) * WIDTH));
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    const count = records.toLocaleString('en-GB');
    terminal.write(`\r${bar} ${what}: ${count} records${finished ? '\n' : ''}`);
  };
}
