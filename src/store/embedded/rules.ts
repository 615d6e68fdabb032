import { AlreadyKept } from '../../domain/store-errors.ts';
import type { ArchivedRules, RuleArchive } from '../ports.ts';
import { rulesShape } from '../shapes/rules.ts';
import type { Engine } from './engine.ts';
import { keyOf } from './key.ts';
import { ifAbsent } from './on-disk.ts';
import type { Tables } from './tables.ts';

export const embeddedRules = (engine: Engine): RuleArchive => ({
  async keep(book) {
    const { rules } = engine.now();
    const key = keyOf(book.digest);
    const kept = rulesShape.keepable(book);
    const added = await ifAbsent(rules, key, () => [rules.put(key, kept)]);
    if (!added && rulesAt(engine.now(), key)?.text !== kept.text) {
      throw new AlreadyKept('another rule book with this digest');
    }
  },

  async get(digest) {
    return rulesAt(engine.now(), keyOf(digest));
  },
});

function rulesAt({ rules }: Tables, key: string): ArchivedRules | undefined {
  const kept = rules.get(key);
  return kept === undefined ? undefined : rulesShape.read(kept);
}
