import { resolve } from 'node:path';
import type { Source } from '../mapping/mapping.ts';
import { csvReader } from './csv.ts';
import { fhirReader } from './fhir/fhir.ts';
import { fhirServerReader } from './fhir/server.ts';
import type { Reader } from './reader.ts';
import { graphqlReader } from './http/graphql.ts';
import { restReader } from './http/rest.ts';

/** The reader for a declared source. Its paths are taken from the folder of the mapping file. */
export async function openReader(source: Source, home: string): Promise<Reader> {
  switch (source.kind) {
    case 'csv':
      return csvReader(source, resolve(home, source.folder));
    case 'fhir':
      return fhirReader(source, resolve(home, source.folder));
    case 'fhir-server':
      return fhirServerReader(source, home);
    case 'rest':
      return restReader(source, home);
    case 'graphql':
      return graphqlReader(source, home);
    case 'sql': {
      const { sqlReader } = await import('./sql/sql.ts');
      return sqlReader(source, home);
    }
  }
}
