import { agency } from './agency.ts';
import { familyPicture } from './family-picture.ts';
import { practitioner } from './practitioner.ts';
import { referral } from './referral.ts';

/** Every resolver there is; each answers the SDL file of its own name. */
export const resolvers = [practitioner, referral, agency, familyPicture];
