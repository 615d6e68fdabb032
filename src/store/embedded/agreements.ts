import { AlreadyKept } from '../../domain/store-errors.ts';
import type { AgreementRegister } from '../../sharing/ports.ts';
import { byIdAndVersion } from '../in-order.ts';
import { agreementShape } from '../shapes/agreement.ts';
import type { Engine } from './engine.ts';
import { keyOf } from './key.ts';
import { mark, remembering } from './memory.ts';
import { ifAbsent } from './on-disk.ts';

export function embeddedAgreements(engine: Engine): AgreementRegister {
  const all = remembering(engine, 'agreements', ({ agreements }) =>
    byIdAndVersion([...agreements.getRange()].map(({ value }) => agreementShape.read(value))),
  );
  return {
    all: async () => all(),

    async keep(agreement) {
      const tables = engine.now();
      const kept = agreementShape.keepable(agreement);
      const key = [keyOf(kept.id), kept.version];
      const added = await ifAbsent(tables.agreements, key, () => [
        tables.agreements.put(key, kept),
        mark(tables, 'agreements'),
      ]);
      if (!added) throw new AlreadyKept('this version of the agreement');
    },
  };
}
