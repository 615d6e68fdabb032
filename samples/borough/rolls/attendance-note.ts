import type { PartialDate } from '../../../src/domain/day.ts';
import { attendanceSummary } from '../../agencies/northmere-education/attendance.ts';
import { known } from '../../agencies/kit/known.ts';
import type { SaidNote } from '../knowledge.ts';
import { note } from '../notes.ts';

const SESSIONS = 120;

type Term = {
  readonly label: string;
  readonly from: PartialDate;
  readonly until: PartialDate;
  readonly percent: number;
  /** A third of the absences unless told. */
  readonly unauthorised?: number;
  readonly detail?: string;
};

/** One line of the attendance return, in whole sessions. */
export function attendanceNote(about: string, term: Term): SaidNote {
  const { label, from, until, percent, detail } = term;
  const attended = Math.round((SESSIONS * percent) / 100);
  const { unauthorised = Math.floor((SESSIONS - attended) / 3) } = term;
  const figures = { label, possible: SESSIONS, attended, unauthorised };
  return note(about, ['ATTENDANCE', from], attendanceSummary(figures), {
    until,
    figures,
    ...known('detail', detail),
  });
}
