import { tag, text, who, type Cell, type Summary } from '../kit/list-page.ts';
import { dateInWords, minuteInWords } from '../dates.ts';
import { plainCode } from '../plain-code.ts';
import { PURPOSE_WORDS } from '../words.ts';
import type { Agreements, ShownAgreement } from './agreement-document.ts';

export const STANDING: Readonly<Record<ShownAgreement['standing'], Cell>> = {
  IN_FORCE: tag('In force', 'good'),
  PROPOSED: tag('Waits for a signature', 'care'),
  NOT_BEGUN: tag('Signed; its first day is to come', 'plain'),
  REPLACED: tag('A newer version has taken its place', 'plain'),
  EXPIRED: tag('Its last day is past', 'alarm'),
  ENDED: tag('Somebody ended it', 'alarm'),
};

export const MODE_WORDS: Readonly<Record<ShownAgreement['modes'][number], string>> = {
  EXISTENCE: 'That something is held',
  CONTENT: 'What it says',
};

export const agencyName = ({ agencies }: Pick<Agreements, 'agencies'>, code: string): string =>
  agencies.find((agency) => agency.code === code)?.name ?? code;

export const spanOf = ({ from, until }: ShownAgreement): string =>
  `${dateInWords(from)} to ${dateInWords(until)}`;

const actCell = (act: ShownAgreement['proposed']): Cell =>
  act ? text(who(act.by), minuteInWords(act.at)) : text('Nobody yet');

/** Every term of a version, and who stands for it. */
export const termsOf = (answer: Agreements, agreement: ShownAgreement): Summary => [
  { name: 'Agency', cell: text(agencyName(answer, agreement.agency)) },
  { name: 'Status', cell: STANDING[agreement.standing] },
  { name: 'What it may be asked for', cell: text(...agreement.categories.map(plainCode)) },
  { name: 'What for', cell: text(...agreement.purposes.map((purpose) => PURPOSE_WORDS[purpose])) },
  { name: 'What is let out', cell: text(...agreement.modes.map((mode) => MODE_WORDS[mode])) },
  { name: 'First and last day', cell: text(spanOf(agreement)) },
  { name: 'To be reviewed by', cell: text(dateInWords(agreement.reviewBy)) },
  { name: 'Impact assessment', cell: text(agreement.dpiaReference) },
  { name: 'The hub keeps it', cell: text(agreement.retention ?? 'Not said in the terms') },
  { name: 'Proposed', cell: actCell(agreement.proposed) },
  { name: 'Signed for the hub', cell: actCell(agreement.signedForHub) },
  { name: 'Signed for the agency', cell: actCell(agreement.signedForAgency) },
  ...(agreement.ended
    ? [{ name: 'Ended', cell: text(who(agreement.ended.by), agreement.ended.because) }]
    : []),
];
