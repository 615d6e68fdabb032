import { hash } from 'node:crypto';
import { asId, type PersonRef } from '../domain/ids.ts';
import type { Account } from './family.ts';
import { worded } from './wording.ts';

const LETTERS = 10;

/**
 * The reference that an account gives its person: after the source's own record where it names one, and after
 * the source's words otherwise. The same account always gives the same one, so that what was settled about
 * somebody holds whichever other sources answer.
 */
export const refFrom = ({ source, holding, traits }: Account): PersonRef => {
  const anchor = JSON.stringify([source, holding ?? worded(traits).wording]);
  return asId(`n${hash('sha256', anchor, 'hex').slice(0, LETTERS)}`);
};
