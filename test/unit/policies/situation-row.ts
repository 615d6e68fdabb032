import { rulebook } from '../../../policies/index.ts';
import { rehearserOf } from '../../../policies/rehearsal/rehearse.ts';

export const rehearse = rehearserOf(rulebook);

export const HEAD =
  '| Situation | Asks | For | Level | Family | Held by | What | About | Age | But | Sees | Because |';
export const RULE = '| --- | :-: | --- | --- | --- | --- | --- | --- | --- | --- | --- | ---: |';
/** A row that comes to what it says. */
export const cells = {
  Situation: 'A girl was missing',
  Asks: 'an analyst of the hub',
  For: 'screening',
  Level: '1',
  Family: 'agreed',
  'Held by': 'police',
  What: 'missing episode',
  About: 'the child',
  Age: '14',
  But: '',
  Sees: 'in outline, and whom to ask',
  Because: 'PO-03',
};
export const rowWith = (changes: Partial<typeof cells> = {}) =>
  `| ${Object.values({ ...cells, ...changes }).join(' | ')} |`;
export const rehearseRow = (changes: Partial<typeof cells> = {}) => {
  const [row] = rehearse([HEAD, RULE, rowWith(changes)].join('\n'));
  if (!row) throw new Error('The table has no row');
  return row;
};
