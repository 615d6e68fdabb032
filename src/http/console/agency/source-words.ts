import { codesOf } from '../front-door-words.ts';
import { tag, text, type List, type Summary } from '../kit/list-page.ts';
import { minuteInWords } from '../dates.ts';
import { plainCode } from '../plain-code.ts';
import { HOLDER_WORDS } from '../words.ts';
import type { ShownSource } from './source-document.ts';

export const HOLDERS = codesOf(HOLDER_WORDS);

const TRUST: Readonly<Record<ShownSource['expiring'][number]['what'], string>> = {
  CERTIFICATE: 'Certificate',
  AUTHORITY: 'Certificate authority',
  ANSWER_KEY: 'Key that signs answers',
};

const millis = (ms: number | null | undefined) =>
  typeof ms === 'number' ? `${String(Math.round(ms))} ms` : 'Not asked yet';
const when = (at: Parameters<typeof minuteInWords>[0] | null | undefined, never: string) =>
  at ? minuteInWords(at) : never;

/** How a source has done lately; it names no person. */
export const healthOf = ({ health, lastUsedAt }: ShownSource): Summary => [
  { name: 'Half of the answers within', cell: text(millis(health.p50Ms)) },
  { name: 'Nineteen of twenty within', cell: text(millis(health.p95Ms)) },
  { name: 'Requests counted', cell: text(String(health.asked)) },
  { name: 'Without an answer', cell: text(...gapsOf(health.gaps)) },
  { name: 'Last answered', cell: text(when(health.lastAnsweredAt, 'Never')) },
  {
    name: 'Last asked about anybody',
    cell: text(when(lastUsedAt, 'Not noted yet. It is noted within the hour.')),
  },
];

const gapsOf = (gaps: ShownSource['health']['gaps']) =>
  gaps.length > 0 ? gaps.map(({ why, times }) => `${plainCode(why)}: ${String(times)}`) : ['None'];

/** What its agency says of it. */
export const detailsOf = (source: ShownSource): Summary => [
  { name: 'Kind', cell: text(HOLDER_WORDS[source.holder]) },
  { name: 'Organisation', cell: text(source.organisation) },
  { name: 'Address', cell: text(source.url) },
  { name: 'What it holds', cell: text(...source.categories.map(plainCode)) },
  { name: 'Sharing agreement', cell: text(source.agreement) },
  { name: 'Impact assessment', cell: text(source.dpiaReference) },
  { name: 'Approvals', cell: text(`${String(source.approvals)} of 2, each by another officer`) },
  { name: 'Digest of the details', cell: text(source.seen) },
  { name: 'Registered', cell: text(minuteInWords(source.registeredAt)) },
  { name: 'Last tested with success', cell: text(when(source.provenAt, 'Not as it stands')) },
];

export const expiringList = ({ expiring }: ShownSource): List => ({
  caption: 'What ends within sixty days',
  columns: ['What', 'When', 'Days left'],
  rows: expiring.map(({ what, until, daysLeft }) => [
    text(TRUST[what]),
    text(minuteInWords(until)),
    tag(String(daysLeft), daysLeft <= 7 ? 'alarm' : 'care'),
  ]),
  empty: 'Nothing by which it is believed ends within sixty days.',
});

const OUTCOMES = {
  PASSED: tag('Nothing is wrong', 'good'),
  FAILED: tag('Something is wrong', 'alarm'),
  NOT_TRIED: tag('Not tested: a check before it failed', 'plain'),
} as const;

/** What came of testing it: each check with its cause and its fix. */
export const findingsList = ({ findings }: ShownSource): List => ({
  caption: findings ? `Tested at ${minuteInWords(findings.at)}` : 'Not tested yet',
  columns: ['Check', 'How it ended', 'What is wrong', 'How to mend it'],
  rows: (findings?.checks ?? []).map(({ check, outcome, cause, fix }) => [
    text(plainCode(check)),
    OUTCOMES[outcome],
    text(cause ?? '–'),
    text(fix ?? '–'),
  ]),
  empty:
    findings?.answered === false
      ? 'It did not answer the challenge with a registered key. Nothing else is told.'
      : 'It has not been tested.',
});
