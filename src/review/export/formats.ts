import { csvRow } from '../../audit/export/csv.ts';
import type { AccessEvent } from '../access-event.ts';
import { balpOf } from './balp.ts';
import { ocsfOf } from './ocsf.ts';

export const FORMATS = ['CSV', 'NDJSON', 'BALP', 'OCSF'] as const;
export type ExportFormat = (typeof FORMATS)[number];

/** How one event is written, each line with its end; and what stands before the first. */
export type Writing = {
  readonly head: string;
  readonly lines: (event: AccessEvent) => string;
};

const COLUMNS: readonly (readonly [string, (event: AccessEvent) => string])[] = [
  ['id', ({ id }) => id],
  ['at', ({ at }) => at],
  ['kind', ({ enquiry }) => enquiry],
  ['decision', ({ decision }) => decision],
  ['reasons', ({ reasons }) => reasons.join(' ')],
  ['practitioner', ({ actor }) => actor],
  ['agency', ({ agency }) => agency],
  ['roles', ({ roles }) => roles.join(' ')],
  ['teams', ({ teams }) => teams.join(' ')],
  ['referral', ({ named }) => named ?? ''],
  ['status then', ({ referral }) => referral?.status ?? ''],
  ['rag then', ({ referral }) => referral?.rag ?? ''],
  ['threshold then', ({ referral }) => String(referral?.threshold ?? '')],
  ['purpose', ({ referral }) => referral?.purpose ?? ''],
  ['family agreement', ({ referral }) => referral?.familyAgreement ?? ''],
  ['rules', ({ rules }) => rules.join(' ')],
  ['basis', ({ basis }) => basis.join('; ')],
  [
    'agreements',
    ({ agreements }) => agreements.map(({ id, version }) => `${id}/${version}`).join(' '),
  ],
  ['released at', ({ left }) => left?.at ?? ''],
  ['bytes', ({ left }) => String(left?.bytes ?? '')],
  ['digest', ({ left }) => left?.digest ?? ''],
  ['subjects', ({ left }) => left?.subjects.join(' ') ?? ''],
  [
    'sources',
    ({ left }) =>
      left?.releases.map(({ agency, state, shown }) => `${agency}:${state}:${shown}`).join(' ') ??
      '',
  ],
  ['delivery', ({ delivery }) => delivery ?? ''],
];

/** Each format; `site` is the log's origin, by which a reader of many hubs tells them apart. */
export function writingOf(format: ExportFormat, site: string): Writing {
  switch (format) {
    case 'CSV':
      return {
        head: csvRow(COLUMNS.map(([heading]) => heading)),
        lines: (event) => csvRow(COLUMNS.map(([, cell]) => cell(event))),
      };
    case 'NDJSON':
      return { head: '', lines: (event) => jsonLine(event) };
    case 'BALP':
      return { head: '', lines: (event) => balpOf(event, site).map(jsonLine).join('') };
    case 'OCSF':
      return { head: '', lines: (event) => jsonLine(ocsfOf(event, site)) };
  }
}

const jsonLine = (value: object): string => `${JSON.stringify(value)}\n`;
