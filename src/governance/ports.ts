import type { AgreementRegister, SharingAgreement } from '../sharing/ports.ts';
import type { Shelved } from '../store/shelf.ts';

type Version = Pick<SharingAgreement, 'id' | 'version'>;

/** Every version of every sharing agreement. A version's terms never change; who signed it and its end do. */
export type SharingAgreements = AgreementRegister & {
  /** One version as it stands, with the number that a change of it must name. */
  get(version: Version): Promise<Shelved<SharingAgreement> | undefined>;
  /** Puts a signature or an end to a version. Rejects with StaleVersion where somebody else was first. */
  amend(agreement: SharingAgreement, replaces: number): Promise<void>;
};
