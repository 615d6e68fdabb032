import { AlreadyKept } from '../../domain/store-errors.ts';
import type { AgreementRegister } from '../../sharing/ports.ts';
import { byIdAndVersion } from '../in-order.ts';
import { agreementShape } from '../shapes/agreement.ts';
import type { Engine } from './engine.ts';
import { keyOf } from './key.ts';
import { ifAbsent } from './on-disk.ts';

export const embeddedAgreements = (engine: Engine): AgreementRegister => ({
  async all() {
    const { agreements } = engine.now();
    return byIdAndVersion(
      [...agreements.getRange()].map(({ value }) => agreementShape.read(value)),
    );
  },

  async keep(agreement) {
    const { agreements } = engine.now();
    const kept = agreementShape.keepable(agreement);
    const key = [keyOf(kept.id), kept.version];
    const added = await ifAbsent(agreements, key, () => [agreements.put(key, kept)]);
    if (!added) throw new AlreadyKept('this version of the agreement');
  },
});
