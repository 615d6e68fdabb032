import type { AgencyRegister } from '../../sharing/ports.ts';
import { byCode } from '../in-order.ts';
import { dataSourceShape } from '../shapes/data-source.ts';
import type { Engine } from './engine.ts';
import { keyOf } from './key.ts';
import { mark, remembering } from './memory.ts';
import { together } from './on-disk.ts';

export function embeddedAgencies(engine: Engine): AgencyRegister {
  const all = remembering(engine, 'agencies', ({ agencies }) =>
    byCode([...agencies.getRange()].map(({ value }) => dataSourceShape.read(value))),
  );
  return {
    all: async () => all(),

    async put(source) {
      const tables = engine.now();
      const kept = dataSourceShape.keepable(source);
      await together(tables.agencies, () => [
        tables.agencies.put(keyOf(kept.code), kept),
        mark(tables, 'agencies'),
      ]);
    },
  };
}
