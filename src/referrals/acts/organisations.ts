import type { Organisation } from '../settings.ts';
import type { Acting } from './act.ts';

/** Everybody who rings or refers as far as this hub knows of them, each once. */
export function organisationsOf({
  house: { settings },
  agencies,
}: Pick<Acting, 'house' | 'agencies'>): readonly Organisation[] {
  const { referralService, referringOrganisations } = settings;
  const all = [
    ...(referralService ? [referralService] : []),
    ...referringOrganisations,
    ...agencies.map(({ code, name }) => ({ agency: code, name })),
  ];
  return [...new Map(all.map((one) => [one.agency, one])).values()];
}
