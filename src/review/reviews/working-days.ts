/** The calendar day so many working days after an instant; Saturdays and Sundays do not count. */
export function workingDaysAfter(at: string, days: number): string {
  const day = new Date(`${at.slice(0, DAY_LENGTH)}T00:00:00Z`);
  for (let left = days; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (!WEEKEND.has(day.getUTCDay())) left -= 1;
  }
  return day.toISOString().slice(0, DAY_LENGTH);
}
const DAY_LENGTH = 'YYYY-MM-DD'.length;
const WEEKEND: ReadonlySet<number> = new Set([0, 6]);
