import type { Story } from '../story.ts';
import { education } from './education.ts';
import { health } from './health.ts';
import { housing } from './housing.ts';
import { truth } from './people.ts';
import { police } from './police.ts';
import { probation } from './probation.ts';
import { socialCare } from './social-care.ts';

/**
 * Joel's uncle. A school has him as a contact; a genogram has one uncle, and it is not he. Police know a
 * man who uses boys and do not know which; housing knows a flat; probation has him at his mother's.
 */
export const theUncle: Story = {
  truth,
  knows: {
    SOCIAL_CARE: socialCare,
    HEALTH: health,
    POLICE: police,
    EDUCATION: education,
    HOUSING: housing,
    PROBATION: probation,
  },
};
