import { NOTHING_KNOWN } from '../story.ts';
import type { Story } from '../story.ts';
import { education } from './education.ts';
import { health } from './health.ts';
import { housing } from './housing.ts';
import { truth } from './people.ts';
import { police } from './police.ts';
import { socialCare } from './social-care.ts';

/**
 * The twins' brother. A school worries about two small girls; the boy of another name who feeds them, and
 * whom nobody has asked about, stands on a housing form. Half of the agencies write to a house that was lost.
 */
export const theMove: Story = {
  truth,
  knows: {
    SOCIAL_CARE: socialCare,
    HEALTH: health,
    POLICE: police,
    EDUCATION: education,
    HOUSING: housing,
    PROBATION: NOTHING_KNOWN,
  },
};
