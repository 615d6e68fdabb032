import type { AgencyRegister } from '../../sharing/ports.ts';
import { byCode } from '../in-order.ts';
import { dataSourceShape } from '../shapes/data-source.ts';
import type { Engine } from './engine.ts';
import { keyOf } from './key.ts';
import { onDisk } from './on-disk.ts';

export const embeddedAgencies = (engine: Engine): AgencyRegister => ({
  async all() {
    const { agencies } = engine.now();
    return byCode([...agencies.getRange()].map(({ value }) => dataSourceShape.read(value)));
  },

  async put(source) {
    const { agencies } = engine.now();
    await onDisk(agencies.put(keyOf(source.code), dataSourceShape.keepable(source)));
  },
});
