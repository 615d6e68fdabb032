/** What is tried of a source, in this order. */
export const CHECKS = [
  'address',
  'TLS',
  'identity',
  'signature',
  'schema',
  'sample',
  'limits',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** How one check went. Where it failed, why in one line, and what to do about it in one. */
export type CheckResult = { readonly check: CheckName } & (
  | { readonly outcome: 'PASSED'; readonly says: string }
  | { readonly outcome: 'FAILED'; readonly cause: string; readonly fix: string }
  | { readonly outcome: 'NOT_TRIED' }
);

/** What is wrong, and what to do about it. */
export type Flaw = { readonly cause: string; readonly fix: string };

export const flaw = (cause: string, fix: string): Flaw => ({ cause, fix });

/** The first flaw among these, tried one after another; undefined where there is none. */
export async function firstFlaw(
  tries: readonly (() => Promise<Flaw | undefined>)[],
): Promise<Flaw | undefined> {
  for (const attempt of tries) {
    // What comes first explains what comes after.
    // oxlint-disable-next-line no-await-in-loop
    const found = await attempt();
    if (found) return found;
  }
  return undefined;
}
