import type { Story } from '../story.ts';
import { education } from './education.ts';
import { health } from './health.ts';
import { housing } from './housing.ts';
import { truth } from './people.ts';
import { police } from './police.ts';
import { probation } from './probation.ts';
import { socialCare } from './social-care.ts';

/**
 * Mason's wrist. His mother's new partner stands beside her only on a tenancy, under a name that police
 * know as an alias; probation supervises him for hurting another partner's child and has him living alone.
 */
export const newPartner: Story = {
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
