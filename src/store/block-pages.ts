import type { AuditBlock } from '../audit/ports.ts';

/** Blocks read at a time. A block is at most about 1 MiB, so a page stays within a few. */
export const BLOCKS_PER_PAGE = 16;

/**
 * Reads a page at a time, so that a reader of ten million records holds a page and no more, and
 * pins nothing in the store while it works. Blocks appended meanwhile are read too.
 */
export async function* inPages(
  pageFrom: (block: number) => Promise<readonly AuditBlock[]>,
  fromBlock: number,
): AsyncGenerator<AuditBlock> {
  let next: number | undefined = fromBlock;
  while (next !== undefined) {
    // oxlint-disable-next-line no-await-in-loop -- where a page starts is known from the one before
    const page: readonly AuditBlock[] = await pageFrom(next);
    yield* page;
    const last = page.at(-1);
    next = last && last.block + 1;
  }
}
