import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

type Kept = {
  readonly model: string;
  readonly payload: AdapterPayload;
  readonly until: number;
};

/** Sign-ins of one trial, many times over. The oldest goes first. */
const CAPACITY = 10_000;

/** Keeps the provider's sessions and codes in this process alone, so that stopping the trial forgets them. */
export function memoryAdapter(): AdapterFactory {
  const kept = new Map<string, Kept>();
  return (model) => new MemoryAdapter(model, kept);
}

class MemoryAdapter implements Adapter {
  readonly #model: string;
  readonly #kept: Map<string, Kept>;

  constructor(model: string, kept: Map<string, Kept>) {
    this.#model = model;
    this.#kept = kept;
  }

  upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const until = expiresIn > 0 ? Date.now() + expiresIn * 1_000 : Infinity;
    this.#kept.delete(this.#key(id));
    this.#kept.set(this.#key(id), { model: this.#model, payload, until });
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > CAPACITY && oldest.done !== true) this.#kept.delete(oldest.value);
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(current(this.#kept.get(this.#key(id))));
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#findWhere((payload) => payload.uid === uid));
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#findWhere((payload) => payload.userCode === userCode));
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1_000);
  }

  destroy(id: string): Promise<void> {
    this.#kept.delete(this.#key(id));
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of this.#kept) {
      if (payload.grantId === grantId) this.#kept.delete(key);
    }
    return Promise.resolve();
  }

  #key(id: string): string {
    return `${this.#model}:${id}`;
  }

  #findWhere(fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const entry of this.#kept.values()) {
      if (entry.model === this.#model && fits(entry.payload)) return current(entry);
    }
    return undefined;
  }
}

const current = (entry: Kept | undefined): AdapterPayload | undefined =>
  entry !== undefined && Date.now() < entry.until ? entry.payload : undefined;
