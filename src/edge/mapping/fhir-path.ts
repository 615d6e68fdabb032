import type { compile as CompileType } from 'fhirpath';
import { z } from 'zod';

/** What a path finds in a resource, or in a part of one: as many values as there are. Throws PathFailed. */
export type FindByPath = (resource: unknown) => readonly unknown[];

/** A path that this resource does not fit, such as one that takes the first letter of several names. */
export class PathFailed extends Error {
  override readonly name = 'PathFailed';
  readonly path: string;
  constructor(path: string, options?: ErrorOptions) {
    super('The path could not be followed in this record', options);
    this.path = path;
  }
}

/** The library types its own model more loosely than it takes it. */
const Model = z.custom<NonNullable<Parameters<typeof CompileType>[1]>>();
type Compile = (path: string) => FindByPath;
let engine: Compile | undefined;

/** Loads the engine; only a mapping that has such paths waits for it. */
export async function readyFhirPaths(): Promise<void> {
  if (engine) return;
  const [{ default: fhirpath }, { default: r4 }] = await Promise.all([
    import('fhirpath'),
    import('fhirpath/fhir-context/r4/index.js'),
  ]);
  const model = Model.parse(r4);
  engine = (path) => {
    // What a path says with trace() would be printed, and may be somebody's name.
    const find = fhirpath.compile(path, model, { async: false, traceFn: () => undefined });
    return (resource) => {
      try {
        return listOf(find(resource));
      } catch (cause) {
        throw new PathFailed(path, { cause });
      }
    };
  };
}

/**
 * A path of FHIRPath (hl7.org/fhirpath/N1) with the types of FHIR R4, so that `onset` finds `onsetDateTime`.
 * Undefined where the text is no path. The engine must be ready.
 */
export function fhirPath(path: string): FindByPath | undefined {
  if (!engine) throw new Error('Paths were read before their engine was loaded');
  try {
    return engine(path);
  } catch {
    return undefined;
  }
}

const listOf = (found: unknown): readonly unknown[] => (Array.isArray(found) ? found : []);
