/** What became of forms that were sent, by the number that each served form carries. */
export type Sendings = {
  /** Where the first sending led to; resolves undefined where it changed nothing, is undefined where there was none. */
  readonly earlier: (sending: string) => Promise<string | undefined> | undefined;
  /** Notes a sending that is under way. */
  readonly begin: (sending: string, ledTo: Promise<string | undefined>) => void;
};

/**
 * A form that is sent twice (two clicks, a page sent anew) makes its change once: the second sending waits
 * for the first, and leads to where that led. In this process's memory, the most recent only.
 */
export function sendingsInMemory(most: number): Sendings {
  const begun = new Map<string, Promise<string | undefined>>();
  return {
    earlier: (sending) => begun.get(sending),
    begin: (sending, ledTo) => {
      begun.set(
        sending,
        ledTo.catch(() => undefined),
      );
      const [oldest] = begun.keys();
      if (begun.size > most && oldest !== undefined) begun.delete(oldest);
    },
  };
}
