import { z } from 'zod';
import { isEntryCategory } from '../../src/domain/agency.ts';
import { openProbation } from '../../samples/agencies/northmere-probation/books.ts';
import { ask } from './asking.ts';

/* What whoever answers for the sample borough's probation would type, looked up in its case file. */

const REQUESTS = '{ requests { id } }';
const REQUEST = `query Request($id: ID!) {
  request(id: $id) { version people { ref names { given family } dateOfBirth categories } }
}`;
const ANSWER = `mutation Answer($request: ID!, $version: Int!, $people: [PersonAnswerInput!]!) {
  answerRequest(request: $request, version: $version, people: $people) { state }
}`;

const listed = z.object({ data: z.object({ requests: z.array(z.object({ id: z.string() })) }) });
const shown = z.object({
  data: z.object({
    request: z.object({
      version: z.number(),
      people: z.array(
        z.object({
          ref: z.string(),
          names: z.array(z.object({ given: z.string(), family: z.string() })),
          dateOfBirth: z.string().nullish(),
          categories: z.array(z.string()),
        }),
      ),
    }),
  }),
});
type Sought = z.infer<typeof shown>['data']['request']['people'][number];

/** Answers every request that waits for probation; resolves with how many there were. */
export async function answerFromCaseFile(
  url: string,
  token: string,
  borough: string,
): Promise<number> {
  const say = async (query: string, variables: unknown = {}): Promise<unknown> =>
    JSON.parse((await ask(url, token, { query, variables })).body);
  const books = await openProbation(`${borough}/agencies/northmere-probation`);
  const { requests } = listed.parse(await say(REQUESTS)).data;
  const answers = requests.map(async ({ id }) => {
    const { version, people } = shown.parse(await say(REQUEST, { id })).data.request;
    const told = people.map((person) => answerFor(person, books));
    await say(ANSWER, { request: id, version, people: await Promise.all(told) });
  });
  await Promise.all(answers);
  return requests.length;
}

type Books = Awaited<ReturnType<typeof openProbation>>;

/** Whoever has one of the family names and the day of birth is known, with what is held as far as it was asked for. */
async function answerFor({ ref, names, dateOfBirth, categories }: Sought, books: Books) {
  const families = new Set(names.map(({ family }) => family.toLowerCase()));
  const found = books
    .people()
    .find(
      ({ traits }) =>
        traits.dateOfBirth === dateOfBirth &&
        traits.names.some(({ family }) => families.has(family.toLowerCase())),
    );
  if (!found) return { ref, known: false };
  const asked = categories.filter(isEntryCategory);
  const held = await books.entries([found.holding], asked, {});
  const entries = held.map(({ entry }) => ({
    category: entry.category,
    current: entry.current,
    summary: entry.summary,
    standing: entry.standing,
    ...(entry.occurredOn && { occurredOn: entry.occurredOn }),
    ...(entry.until && { until: entry.until }),
    ...(entry.detail && { detail: entry.detail }),
    ...(entry.handling.conditions && { conditions: entry.handling.conditions }),
  }));
  return { ref, known: true, entries };
}
