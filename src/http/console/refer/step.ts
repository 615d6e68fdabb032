import { linesOf, type Field, type Typed } from '../kit/fields.ts';
import type { ShownForm } from './form-shape.ts';

type Begun = readonly (readonly [string, readonly string[]])[];

/** One page of the referral form. */
export type Step = {
  readonly lead?: string;
  readonly fields: (form: ShownForm) => readonly Field[];
  /** The section as it was typed, as the public schema takes it. */
  readonly read: (typed: Typed) => unknown;
  /** What is in it already. */
  readonly begun: (form: ShownForm) => Begun;
  /** Whether there may be one more person to tell of. */
  readonly more?: string;
};

export const NO_INFORMATION: Field = {
  kind: 'ANY_OF',
  name: 'noInformation',
  label: 'If nothing is known',
  options: [{ value: 'yes', says: 'No information available' }],
};
export const noInformation = (typed: Typed) => linesOf(typed, 'noInformation').length > 0;
export const begunWith = (said: Readonly<Record<string, string | null | undefined>>): Begun =>
  Object.entries(said).flatMap(([name, value]) => (value ? [[name, [value]] as const] : []));
export const tick = (ticked: boolean | undefined) => (ticked ? 'yes' : undefined);
