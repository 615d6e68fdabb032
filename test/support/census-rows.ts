import { asId } from '../../src/domain/ids.ts';
import type { CensusChild, CensusEpisode } from '../../src/returns/census-child.ts';
import { assessment, child, enquiry, episode } from './census.ts';

/** For each rule a row that it lets pass beside the sound one, and one that it does not. */
type Rows = { readonly passes: CensusChild; readonly breaks: CensusChild };

const withEpisode = (changes: Partial<CensusEpisode>) => child({ episodes: [episode(changes)] });
const closed = { closedOn: '2025-09-01', closure: 'RC7' } as const;
const later = {
  referral: asId<CensusEpisode['referral']>('R-2025-2'),
  referredOn: '2025-12-01',
} as const;
const { upn: _upn, ...withoutUpn } = child();
const { bornOn: _born, ...withoutBirth } = child();
const { laChildId: _id, ...withoutId } = child();
const { need: _need, ...withoutNeed } = episode();
const unborn = { ...withoutBirth, expectedOn: '2026-05-01', sex: 'U' } as const;

export const ROWS: Readonly<Record<string, Rows>> = {
  '1510': { passes: withoutUpn, breaks: child({ upn: 'A999000000014' }) },
  '4180': { passes: child({ sex: 'U' }), breaks: child({ sex: 'X' }) },
  '8520': {
    passes: child({ bornOn: '2026-03-31' }),
    breaks: child({ bornOn: '2026-04-01' }),
  },
  '8525': { passes: unborn, breaks: { ...unborn, bornOn: '2026-02-01' } },
  '8530Q': { passes: unborn, breaks: { ...unborn, expectedOn: '2027-01-15' } },
  '8750': { passes: unborn, breaks: { ...unborn, sex: 'F' } },
  '8772': {
    passes: { ...withoutUpn, upnUnknown: 'UN7', episodes: [episode({ noFurtherAction: true })] },
    breaks: { ...withoutUpn, upnUnknown: 'UN7' },
  },
  '8775Q': { passes: child({ bornOn: '2001-04-01' }), breaks: child({ bornOn: '2001-03-01' }) },
  'hub: sex not known': { passes: unborn, breaks: child({ sex: 'U' }) },
  '8500': { passes: child(), breaks: withoutId },
  '8770Q': {
    passes: { ...withoutUpn, bornOn: '2022-09-01' },
    breaks: { ...withoutUpn, bornOn: '2022-08-31' },
  },
  '8540': { passes: unborn, breaks: child() },
  '8600': {
    passes: withEpisode({ referredOn: '2026-03-31' }),
    breaks: withEpisode({ referredOn: '2026-04-01' }),
  },
  '8569': {
    passes: withEpisode({ referredOn: '2025-04-01', noFurtherAction: true }),
    breaks: withEpisode({ referredOn: '2025-03-27', noFurtherAction: true }),
  },
  '8606': {
    passes: child({ bornOn: '2026-03-09' }),
    breaks: child({ bornOn: '2026-03-10' }),
  },
  '8866': { passes: withEpisode({ source: '10' }), breaks: withEpisode({ source: '5E' }) },
  '8610': {
    passes: child({ episodes: [{ ...withoutNeed, noFurtherAction: true }] }),
    breaks: child({ episodes: [withoutNeed] }),
  },
  '8650': { passes: withEpisode({ need: 'N0' }), breaks: withEpisode({ need: 'N10' }) },
  '8620': {
    passes: withEpisode({ ...closed, closedOn: '2026-03-31' }),
    breaks: withEpisode({ ...closed, closedOn: '2026-04-01' }),
  },
  '8630': {
    passes: withEpisode({ ...closed, closedOn: '2025-06-02' }),
    breaks: withEpisode({ ...closed, closedOn: '2025-06-01' }),
  },
  '8640': { passes: withEpisode(closed), breaks: withEpisode({ ...closed, closure: 'RC10' }) },
  '8805': { passes: withEpisode(closed), breaks: withEpisode({ closedOn: '2025-09-01' }) },
  '8810': { passes: withEpisode(closed), breaks: withEpisode({ closure: 'RC7' }) },
  '8825Q': {
    passes: withEpisode({ ...closed, closure: 'RC8', assessments: [assessment] }),
    breaks: withEpisode({ ...closed, closure: 'RC9' }),
  },
  '8585Q': { passes: withEpisode(closed), breaks: withEpisode({ ...closed, closure: 'RC2' }) },
  '8815': {
    passes: child({ episodes: [episode(closed), episode(later)] }),
    breaks: child({ episodes: [episode(), episode(later)] }),
  },
  '8816': {
    passes: child({ episodes: [episode(closed), episode(later)] }),
    breaks: child({ episodes: [episode(), episode({ ...later, noFurtherAction: true })] }),
  },
  '8820': {
    passes: child({ episodes: [episode(closed), episode({ ...later, referredOn: '2025-09-01' })] }),
    breaks: child({ episodes: [episode(closed), episode({ ...later, referredOn: '2025-08-31' })] }),
  },
  '8565': {
    passes: withEpisode({ ...closed, assessments: [assessment] }),
    breaks: withEpisode({ ...closed, closedOn: '2025-07-09', assessments: [assessment] }),
  },
  '8831': {
    passes: withEpisode({ noFurtherAction: true }),
    breaks: withEpisode({ noFurtherAction: true, enquiries: [enquiry] }),
  },
  '8867': {
    passes: withEpisode({ ...closed, assessments: [assessment] }),
    breaks: withEpisode({
      ...closed,
      assessments: [{ startedOn: '2025-06-10', factors: [] }],
    }),
  },
  '8868': {
    passes: withEpisode({ ...closed, enquiries: [{ ...enquiry, conferenceNotRequired: true }] }),
    breaks: withEpisode({ ...closed, enquiries: [enquiry] }),
  },
  '2990': {
    passes: withEpisode({ ...closed, closure: 'RC8', assessments: [assessment] }),
    breaks: withEpisode({
      ...closed,
      closure: 'RC9',
      assessments: [assessment],
      enquiries: [{ ...enquiry, conferenceNotRequired: true }],
    }),
  },
  '8873': {
    passes: withEpisode({
      ...closed,
      closure: 'RC8',
      assessments: [{ ...assessment, factors: ['21'] }],
    }),
    breaks: withEpisode({ ...closed, assessments: [{ ...assessment, factors: ['21'] }] }),
  },
  '1103': {
    passes: withEpisode({ assessments: [{ ...assessment, startedOn: '2025-06-02' }] }),
    breaks: withEpisode({ assessments: [{ ...assessment, startedOn: '2025-06-01' }] }),
  },
  '8608': {
    passes: withEpisode({ assessments: [{ ...assessment, authorisedOn: '2025-06-10' }] }),
    breaks: withEpisode({ assessments: [{ ...assessment, authorisedOn: '2025-06-09' }] }),
  },
  '8696': {
    passes: withEpisode({ assessments: [{ ...assessment, authorisedOn: '2026-03-31' }] }),
    breaks: withEpisode({ assessments: [{ ...assessment, authorisedOn: '2026-04-01' }] }),
  },
  '8736': {
    passes: withEpisode({ assessments: [{ startedOn: '2026-03-31', factors: [] }] }),
    breaks: withEpisode({ assessments: [{ startedOn: '2026-04-01', factors: [] }] }),
  },
  '8614': {
    passes: withEpisode({ assessments: [assessment] }),
    breaks: withEpisode({ assessments: [{ startedOn: '2025-06-10', factors: ['3B'] }] }),
  },
  '8897': {
    passes: withEpisode({ assessments: [assessment] }),
    breaks: withEpisode({ assessments: [{ ...assessment, factors: [] }] }),
  },
  '8617': {
    passes: withEpisode({ assessments: [{ ...assessment, factors: ['8B'] }] }),
    breaks: withEpisode({ assessments: [{ ...assessment, factors: ['8B', '8A'] }] }),
  },
  '8869': {
    passes: withEpisode({ assessments: [{ ...assessment, factors: ['21'] }] }),
    breaks: withEpisode({ assessments: [{ ...assessment, factors: ['21', '3B'] }] }),
  },
  '8898': {
    passes: withEpisode({ assessments: [{ ...assessment, factors: ['3B', '4B'] }] }),
    breaks: withEpisode({ assessments: [{ ...assessment, factors: ['3B', '3B'] }] }),
  },
  'hub: factors without a complete assessment': {
    passes: child(),
    breaks: withEpisode({ looseFactors: true }),
  },
  '2889': {
    passes: withEpisode({ enquiries: [{ ...enquiry, startedOn: '2025-06-02' }] }),
    breaks: withEpisode({ enquiries: [{ ...enquiry, startedOn: '2025-06-01' }] }),
  },
  '8740': {
    passes: withEpisode({ enquiries: [{ ...enquiry, startedOn: '2026-03-31' }] }),
    breaks: withEpisode({ enquiries: [{ ...enquiry, startedOn: '2026-04-01' }] }),
  },
  '8839': {
    passes: withEpisode({ enquiries: [{ ...enquiry, conferenceNotRequired: true }, enquiry] }),
    breaks: withEpisode({ enquiries: [enquiry, enquiry] }),
  },
};
