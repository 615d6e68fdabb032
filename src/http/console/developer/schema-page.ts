import { z } from 'zod';
import type { HubPage } from '../hub-page.ts';
import { link, sectionsPage, text, type Cell, type Section } from '../kit/list-page.ts';
import { soughtText } from '../kit/search-page.ts';

/** Three wrappers deep is as far as types go: a list that must be, of what must be. */
const SCHEMA_DOCUMENT = /* GraphQL */ `
  query SchemaInWords {
    schema: __schema {
      types {
        name
        kind
        description
        fields {
          name
          description
          args {
            name
            description
            type {
              ...TypeInWords
            }
          }
          type {
            ...TypeInWords
          }
        }
        inputFields {
          name
          description
          type {
            ...TypeInWords
          }
        }
        enumValues {
          name
          description
        }
      }
    }
  }
  fragment TypeInWords on __Type {
    kind
    name
    ofType {
      kind
      name
      ofType {
        kind
        name
        ofType {
          kind
          name
        }
      }
    }
  }
`;

type TypeRef = {
  readonly kind: string;
  readonly name?: string | null | undefined;
  readonly ofType?: TypeRef | null | undefined;
};
const typeRef: z.ZodType<TypeRef> = z.lazy(() =>
  z.object({ kind: z.string(), name: z.string().nullish(), ofType: typeRef.nullish() }),
);
const named = z.object({ name: z.string(), description: z.string().nullish() });
const field = named.extend({ type: typeRef });
const type = named.extend({
  kind: z.string(),
  fields: z.array(field.extend({ args: z.array(field) })).nullish(),
  inputFields: z.array(field).nullish(),
  enumValues: z.array(named).nullish(),
});
type Type = z.infer<typeof type>;
const schemaAnswer = z.object({ schema: z.object({ types: z.array(type) }) });

const SCHEMA_HREF = '/console/query/schema';
const sought = z.object({ query: z.object({ type: soughtText }) });

/** Every type of the public schema, or one of them with its fields, as the schema itself describes them. */
export const schemaPage: HubPage<{ readonly wanted: string | undefined }> = {
  request: ({ query }) => {
    const { data } = sought.safeParse({ query });
    return data && { wanted: data.query.type };
  },
  question: () => ({ query: SCHEMA_DOCUMENT, variables: {} }),
  compose: (answered, { wanted }) => {
    const types = schemaAnswer
      .parse(answered)
      .schema.types.filter(({ name }) => !name.startsWith('__'));
    const one = types.find(({ name }) => name === wanted);
    return sectionsPage({
      here: 'query',
      heading: one ? one.name : 'The public schema',
      lead: one?.description ?? 'Every type, with what it means.',
      back: one
        ? { says: 'Back to every type', href: SCHEMA_HREF }
        : { says: 'Back to the question', href: '/console/query' },
      sections: [one ? partsOf(one) : everyType(types)],
    });
  },
};

const typeHref = (name: string) =>
  `${SCHEMA_HREF}?${new URLSearchParams({ type: name }).toString()}`;

const everyType = (types: readonly Type[]): Section => ({
  list: {
    caption: 'Types',
    columns: ['Type', 'What it is', 'Kind'],
    rows: types
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
      .map(({ name, description, kind }) => [
        link(name, typeHref(name)),
        text(description ?? '–'),
        text(kind.toLowerCase().replace('_', ' ')),
      ]),
    empty: 'There is none.',
  },
});

const partsOf = ({ fields, inputFields, enumValues }: Type): Section => ({
  list: {
    caption: 'Its parts',
    columns: ['Name', 'Type', 'What it is', 'Arguments'],
    rows: [
      ...(fields ?? []).map(({ name, type: of, description, args }) => [
        text(name),
        typeCell(of),
        text(description ?? '–'),
        text(...(args.length > 0 ? args.map(argument) : ['None'])),
      ]),
      ...(inputFields ?? []).map(({ name, type: of, description }) => [
        text(name),
        typeCell(of),
        text(description ?? '–'),
        text('None'),
      ]),
      ...(enumValues ?? []).map(({ name, description }) => [
        text(name),
        text('A value'),
        text(description ?? '–'),
        text('None'),
      ]),
    ],
    empty: 'It has none.',
  },
});

const argument = ({ name, type: of, description }: z.infer<typeof field>) =>
  `${name}: ${written(of)}. ${description ?? ''}`;

const typeCell = (of: TypeRef): Cell => link(written(of), typeHref(innermost(of)));
const innermost = ({ name, ofType }: TypeRef): string =>
  ofType ? innermost(ofType) : (name ?? '');

/** A type as documents have it, such as `[Agency!]!`. */
function written({ kind, name, ofType }: TypeRef): string {
  if (kind === 'NON_NULL' && ofType) return `${written(ofType)}!`;
  if (kind === 'LIST' && ofType) return `[${written(ofType)}]`;
  return name ?? '';
}
