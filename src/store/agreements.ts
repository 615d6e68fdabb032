import { AlreadyKept } from '../domain/store-errors.ts';
import type { SharingAgreement } from '../sharing/ports.ts';
import type { SharingAgreements } from '../governance/ports.ts';
import { byIdAndVersion } from './in-order.ts';
import { openRegister } from './register.ts';
import { agreementSchema } from './shapes/agreement.ts';
import type { OpenShelf } from './shelf.ts';

/** Versions of agreements, as documents of their shelf. */
export async function shelvedAgreements(shelf: OpenShelf): Promise<SharingAgreements> {
  const register = await openRegister<SharingAgreement>(shelf, {
    name: 'sharing-agreements',
    shape: agreementSchema,
    clock: Date.now,
  });
  const ordered = new WeakMap<readonly SharingAgreement[], readonly SharingAgreement[]>();
  return {
    all: async () => {
      const kept = await register.all();
      const inOrder = ordered.get(kept) ?? byIdAndVersion(kept);
      ordered.set(kept, inOrder);
      return inOrder;
    },
    keep: async (agreement) => {
      try {
        await register.add(keyOf(agreement), agreement);
      } catch (error) {
        throw error instanceof AlreadyKept
          ? new AlreadyKept('this version of the agreement')
          : error;
      }
    },
    get: (version) => register.get(keyOf(version)),
    amend: (agreement, replaces) => register.replace(keyOf(agreement), agreement, replaces),
  };
}

/** The number comes first, so that no id can be taken for another's version. */
const keyOf = ({ id, version }: Pick<SharingAgreement, 'id' | 'version'>): string =>
  `${version}/${id}`;
