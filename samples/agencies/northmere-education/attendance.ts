/** One line of a school's attendance return. A session is half a school day. */
export type AttendanceFigures = {
  /** The stretch of the school year, in words. */
  readonly label: string;
  readonly possible: number;
  readonly attended: number;
  readonly unauthorised: number;
};

/** The share of sessions attended, as the return has it. */
export const attendedPercent = ({
  possible,
  attended,
}: Pick<AttendanceFigures, 'possible' | 'attended'>): number =>
  Math.round((100 * attended) / Math.max(1, possible));

/** The return in one plain sentence. */
export function attendanceSummary(figures: AttendanceFigures): string {
  const { label, possible, attended, unauthorised } = figures;
  return `Attendance ${attendedPercent(figures)}% (${label}): ${attended} of ${possible} sessions, ${unauthorised} missed without leave`;
}
