import { z } from 'zod';
import { partialDate } from '../../../domain/day.ts';
import { missing } from '../acts/act-form.ts';
import { sentAsFile } from '../came-of-it.ts';
import { dateInWords } from '../dates.ts';
import type { HubForm } from '../hub-form.ts';
import { lineOf, type Field } from '../kit/fields.ts';
import { text } from '../kit/list-page.ts';
import { NOTHING_NAMED_DOCUMENT } from './access-document.ts';
import { accessHref, accessWishOf, fieldsOf, type AccessWish } from './access-wish.ts';

const EXPORT_DOCUMENT = /* GraphQL */ `
  mutation ExportAccessEvents($filter: AccessFilter!, $format: AccessFormat!) {
    exportAccessEvents(filter: $filter, format: $format) {
      text
      events
      digest
    }
  }
`;
const exportAnswer = z.object({
  exportAccessEvents: z.object({ text: z.string(), events: z.number(), digest: z.string() }),
});

const FORMATS = [
  {
    value: 'CSV',
    says: 'A table (CSV)',
    hint: 'Opens in a spreadsheet; no cell runs as a formula.',
  },
  { value: 'NDJSON', says: 'One JSON object a line' },
  { value: 'BALP', says: 'FHIR R4 AuditEvents', hint: 'IHE Basic Audit Log Patterns, one a line.' },
  { value: 'OCSF', says: 'OCSF API Activity, one a line' },
] as const;
const FORMAT: Field = {
  kind: 'ONE_OF',
  name: 'format',
  label: 'How it is written',
  options: FORMATS,
};

/** Takes a list of access out as a file; that it was taken, and its digest, is on record before it leaves. */
export const exportForm = (clock: () => number): HubForm<AccessWish> => ({
  address: ({ params, query }) => accessWishOf({ params, query }, clock()),
  question: () => ({ query: NOTHING_NAMED_DOCUMENT, variables: {} }),
  compose: (_answered, { view, sought, filter }) => {
    const shown = {
      here: 'access',
      heading: 'Take this list out',
      back: { says: 'Back to the list', href: accessHref(view, sought) },
    };
    if (!filter) return { ...shown, lead: 'First name what is looked for.', fields: [] };
    const named = fieldsOf(view).flatMap(({ name, label }) => {
      const value = Object.entries(sought).find(([key]) => key === name)?.[1];
      return value === undefined ? [] : [{ name: label, cell: text(inWords(value)) }];
    });
    return {
      ...shown,
      sections: [{ summary: named }],
      fields: [FORMAT],
      submit: 'Download',
      warning: 'The download is on record with the digest of the file. At most 2,000 events.',
    };
  },
  check: missing({ format: 'Choose how it is written.' }),
  act: (typed, { filter }) => ({
    query: EXPORT_DOCUMENT,
    variables: { filter: filter ?? {}, format: lineOf(typed, 'format') },
  }),
  done: (_answered, { view, sought }) => accessHref(view, sought),
  came: sentAsFile((answered) => {
    const { text: written, digest } = exportAnswer.parse(answered).exportAccessEvents;
    // Told from its text alone, so that a file that was renamed is still the one on record.
    const name = `access-events-${digest.slice(0, 12)}.${extensionOf(written)}`;
    return { name, type: typeOf(written), text: written };
  }),
});

/** A day as people write it, and an id as it is. */
function inWords(value: string): string {
  const day = partialDate(value);
  return day ? dateInWords(day) : value;
}

const isLines = (written: string) => written.startsWith('{');
const extensionOf = (written: string) => (isLines(written) ? 'ndjson' : 'csv');
const typeOf = (written: string) =>
  isLines(written) ? 'application/x-ndjson; charset=utf-8' : 'text/csv; charset=utf-8';
