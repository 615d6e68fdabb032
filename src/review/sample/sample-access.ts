import { randomBytes } from 'node:crypto';
import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import { withoutOwnReasons } from '../access/own-reasons.ts';
import { periodOf } from '../access/period.ts';
import type { AccessEvent } from '../access-event.ts';
import type { ReviewBooks } from '../review-books.ts';
import { isReviewing } from '../reviews/kept-from.ts';
import { drawSample, METHOD } from './draw-sample.ts';
import type { AccessSample } from './sample-plan.ts';

export type SampleAccess = {
  readonly from: string;
  readonly before: string;
  readonly size: number;
  /** The same seed over the same time draws the same sample; a new one unless given. */
  readonly seed?: string | null;
};

export type DrawnSample = Omit<AccessSample, 'chosen'> & {
  readonly id: string;
  readonly events: readonly AccessEvent[];
};

const MOST_DAYS = 92;
const MOST = 100;
const SEED = /^[\w-]{1,64}$/;
const SEED_BYTES = 16;

/** Draws what a reviewer will look at without choosing it (SCR practice: share, frequency and method on record). */
export const sampleAccess = ({
  log,
  reader,
  samples,
  newId,
}: Pick<ReviewBooks, 'log' | 'reader' | 'samples' | 'newId'>): Desk<
  DeskAsks & { readonly input: SampleAccess },
  DrawnSample
> => ({
  kind: 'SAMPLE_ACCESS',
  answer: async ({ input }, { viewer, askedAt, record }) => {
    const { size } = input;
    if (size < 1 || size > MOST) throw new Mistake('size', 'must be from 1 to 100');
    const seed = input.seed ?? randomBytes(SEED_BYTES).toString('hex');
    if (!SEED.test(seed)) throw new Mistake('seed', 'must be 1 to 64 letters, digits, _ or -');
    const period = periodOf(input, MOST_DAYS);
    const drawing = drawSample(size, seed);
    for await (const { id, enquiry } of log.between(period.from, period.before))
      if (!isReviewing(enquiry)) drawing.add(id);
    const { population, chosen } = drawing.drawn();
    const drawn = { ...period, size, population, seed, method: METHOD, chosen };
    const sample: AccessSample = { ...drawn, by: viewer.id, at: askedAt };
    const id = newId();
    await record({ changes: `access-sample/${id}`, version: 1, value: sample });
    await samples.put(id, sample, 0);
    const events = await Promise.all(chosen.map((event) => reader.event(event)));
    const { chosen: _chosen, ...told } = sample;
    return {
      ...told,
      id,
      events: events.flatMap((event) => event ?? []).map(withoutOwnReasons(viewer)),
    };
  },
});
