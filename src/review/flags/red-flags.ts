import { abandonedMany } from './abandoned-many.ts';
import { afterDecision } from './after-decision.ts';
import { agencyRefuses } from './agency-refuses.ts';
import { agencySilent } from './agency-silent.ts';
import { beyondThreshold } from './beyond-threshold.ts';
import { breakGlass, breakGlassRepeated } from './break-glass.ts';
import { conflictThenAccess } from './conflict-then-access.ts';
import { exportThenAnother } from './export-then-another.ts';
import { fishing } from './fishing.ts';
import { keptFromAsker } from './kept-from-asker.ts';
import { lookedAndLeft } from './looked-and-left.ts';
import { newPurpose } from './new-purpose.ts';
import { noNeedToKnow } from './no-need-to-know.ts';
import { onePersonManyViewers } from './one-person-many-viewers.ts';
import { outOfHours } from './out-of-hours.ts';
import { ownFamily } from './own-family.ts';
import { overrideRate } from './override-rate.ts';
import { refusedWithoutDetriment } from './refused-without-detriment.ts';
import { reviewedOwn } from './reviewed-own.ts';
import { slowSpread } from './slow-spread.ts';
import { underEmergency } from './under-emergency.ts';
import { volumeSpike } from './volume-spike.ts';
import type { RedFlag } from './red-flag.ts';

/** Every red flag there is, in the order of the domain guide §3.4. */
export const RED_FLAGS: readonly RedFlag[] = [
  noNeedToKnow,
  ownFamily,
  keptFromAsker,
  conflictThenAccess,
  volumeSpike,
  slowSpread,
  outOfHours,
  lookedAndLeft,
  afterDecision,
  breakGlass,
  breakGlassRepeated,
  underEmergency,
  onePersonManyViewers,
  beyondThreshold,
  overrideRate,
  agencySilent,
  agencyRefuses,
  refusedWithoutDetriment,
  exportThenAnother,
  newPurpose,
  fishing,
  abandonedMany,
  reviewedOwn,
];
