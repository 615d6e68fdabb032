import { z } from 'zod';
import { minuteInWords } from '../dates.ts';
import type { HubPage } from '../hub-page.ts';
import { sectionsPage, tag, text, type Cell, type Section } from '../kit/list-page.ts';
import { anInstant, maybe } from '../scalars.ts';
import { HOLDER_WORDS } from '../words.ts';

const SOURCES_DOCUMENT = /* GraphQL */ `
  query OwnSources {
    me {
      agency
    }
    dataSources {
      agency {
        code
        name
        holder
      }
      state
      registeredAt
      area
      freshness
      asOf
    }
  }
`;
const dataSource = z.object({
  agency: z.object({
    code: z.string(),
    name: z.string(),
    holder: z.enum(['SOCIAL_CARE', 'HEALTH', 'POLICE', 'EDUCATION', 'HOUSING', 'PROBATION']),
  }),
  state: z.string(),
  registeredAt: anInstant,
  area: maybe(z.string()),
  freshness: maybe(z.string()),
  asOf: maybe(anInstant),
});
const sourcesAnswer = z.object({
  me: z.object({ agency: z.string() }),
  dataSources: z.array(dataSource),
});
type Source = z.infer<typeof dataSource>;

/** The signed-in person's own source: whether it may be asked, and what it says of itself. */
export const sourcesPage: HubPage<object> = {
  request: () => ({}),
  question: () => ({ query: SOURCES_DOCUMENT, variables: {} }),
  compose: (answered) => {
    const { me, dataSources } = sourcesAnswer.parse(answered);
    const own = dataSources.filter(({ agency }) => agency.code === me.agency);
    return sectionsPage({
      here: 'sources',
      heading: 'Your sources',
      lead: 'What of yours the hub may ask, and how it is doing.',
      sections: own.length > 0 ? own.map(sectionOf) : [NONE],
    });
  },
};

const NONE: Section = { paragraphs: ['No source of your agency is registered with this hub.'] };

const STATES: Readonly<Record<string, Cell>> = {
  ACTIVE: tag('May be asked where rules and an agreement allow', 'good'),
  PAUSED: tag('Paused by you; everybody sees that it is', 'care'),
};

const sectionOf = ({ agency, state, ...source }: Source): Section => ({
  heading: agency.name,
  summary: [
    { name: 'State', cell: STATES[state] ?? tag(state, 'care') },
    { name: 'Kind', cell: text(HOLDER_WORDS[agency.holder]) },
    { name: 'Short name', cell: text(agency.code) },
    { name: 'Registered', cell: text(minuteInWords(source.registeredAt)) },
    { name: 'Area', cell: text(source.area ?? NOT_SAID) },
    { name: 'Brought up to date', cell: text(source.freshness ?? NOT_SAID) },
    { name: 'Current up to', cell: text(source.asOf ? minuteInWords(source.asOf) : NOT_SAID) },
  ],
});
const NOT_SAID = 'It has not said so yet';
