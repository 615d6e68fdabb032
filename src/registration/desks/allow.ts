import { asId } from '../../domain/ids.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import { allowHosts, type HostAllowance } from '../host-allowance.ts';
import { allAllowances } from '../source-register.ts';
import { actedOr, firstWins, type RegistrationBooks } from './books.ts';

type Asks = DeskAsks & { readonly organisation: string; readonly hosts: readonly string[] };

/** Information governance says on which hosts an organisation may have its sources. */
export const allowSourceHosts = ({
  allowances,
  settings,
  reread,
}: RegistrationBooks): Desk<Asks, HostAllowance> => ({
  kind: 'ALLOW_HOSTS',
  answer: async ({ organisation, hosts }, { viewer, askedAt, record }) => {
    const input = { organisation: asId<HostAllowance['organisation']>(organisation), hosts };
    const { readAddress } = settings;
    const value = actedOr(allowHosts(viewer, input, { now: askedAt, readAddress }));
    const before = (await allowances.get(organisation))?.version ?? 0;
    await record({ changes: `source-hosts/${organisation}`, version: before + 1, value });
    await firstWins(() => allowances.put(organisation, value, before));
    await reread();
    return value;
  },
});

/** On which hosts each organisation may have its sources, by the organisation's code. */
export const seeAllowedHosts = ({
  allowances,
}: Pick<RegistrationBooks, 'allowances'>): Desk<DeskAsks, readonly HostAllowance[]> => ({
  kind: 'HOST_ALLOWANCES',
  answer: () => allAllowances(allowances),
});
