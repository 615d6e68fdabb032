import type { DocumentNode } from 'graphql';

/** Where Apollo Server keeps documents that parsed and validated, so that each is checked once. */
export type DocumentStore = {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
};

/** Keeps the documents used last. Bounded by count, so that ever new documents cannot fill the memory. */
export function recentDocuments(capacity: number): DocumentStore {
  const kept = new Map<string, DocumentNode>();
  return {
    get: (key) => {
      const document = kept.get(key);
      if (document) {
        kept.delete(key);
        kept.set(key, document);
      }
      return Promise.resolve(document);
    },
    set: (key, document) => {
      kept.set(key, document);
      const oldest = kept.size > capacity ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(kept.delete(key)),
  };
}
