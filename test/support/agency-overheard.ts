import type { Holder } from '../../src/domain/agency.ts';
import type { Hostile } from './small-borough.ts';

/** An honest agency, and everything that passes on its line. */
type Overheard = {
  readonly agency: Hostile;
  readonly asked: readonly string[];
  readonly said: readonly string[];
};

/** Listens to this agency's line, and changes nothing on it. */
export function overheard(holder: Holder, records?: Hostile['records']): Overheard {
  const asked: string[] = [];
  const said: string[] = [];
  return {
    asked,
    said,
    agency: {
      holder,
      ...(records ? { records } : {}),
      behaviour: async ({ question, honest, signed }) => {
        asked.push(question);
        const answer = await honest();
        said.push(answer.toString());
        await signed(answer);
      },
    },
  };
}
