import { accessAnswer, ACCESS_DOCUMENT, NOTHING_NAMED_DOCUMENT } from './access-document.ts';
import { accessList } from './access-rows.ts';
import {
  ACCESS_VIEWS,
  accessHref,
  accessWishOf,
  exportHref,
  fieldsOf,
  type AccessView,
  type AccessWish,
} from './access-wish.ts';
import type { Role } from '../../../domain/practitioner.ts';
import type { AgencyNames } from '../agency-names.ts';
import type { HubPage } from '../hub-page.ts';
import { searchPage } from '../kit/search-page.ts';
import type { Section } from '../kit/list-page.ts';

type Words = {
  readonly says: string;
  readonly lead: string;
  readonly empty: string;
  readonly missing: string;
};
const SPAN = 'Name a practitioner or a referral, or a span of at most 31 days.';
const WORDS: Readonly<Record<AccessView, Words>> = {
  'who-saw': {
    says: 'Who saw somebody',
    lead: 'Everybody who was shown anything of one person: when, why, and which fields.',
    empty: 'Nobody has been shown anything of this person in that time.',
    missing: 'Name a person: a referral and a person of it, or an agency and its own reference.',
  },
  'by-user': {
    says: 'What somebody saw',
    lead: 'Everything that one practitioner asked, and what they were shown or refused.',
    empty: 'Nothing was asked by this practitioner in that time.',
    missing: 'Name a practitioner.',
  },
  refused: {
    says: 'Refusals',
    lead: 'Who was turned away and why. They were told none of the reasons.',
    empty: 'Nothing was refused in that time.',
    missing: SPAN,
  },
  all: {
    says: 'Everything',
    lead: 'Every question that was put to the hub.',
    empty: 'Nothing was asked in that time.',
    missing: SPAN,
  },
};

/** Who saw what, as ids and codes; to look at this is itself on record. */
export const accessPage = (clock: () => number): HubPage<AccessWish> => ({
  request: ({ params, query }) => accessWishOf({ params, query }, clock()),
  question: ({ filter, after }) =>
    filter
      ? { query: ACCESS_DOCUMENT, variables: { filter, ...(after ? { after } : {}) } }
      : { query: NOTHING_NAMED_DOCUMENT, variables: {} },
  compose: (answered, wish) => {
    const { me, accessEvents, agencies } = accessAnswer.parse(answered);
    const { view, sought, filter } = wish;
    const { says, lead, missing } = WORDS[view];
    return searchPage({
      here: 'access',
      heading: says,
      lead: `${lead} No content of any case stands here.`,
      tabs: [tabsAt(view)],
      search: {
        says: 'Look up',
        fields: fieldsOf(view),
        found: sought,
        ...(filter ? {} : { wrong: missing }),
      },
      sections: accessEvents ? foundIn(wish, accessEvents, { roles: me.roles, agencies }) : [],
    });
  },
});

const tabsAt = (here: AccessView) => ({
  label: 'Recorded access',
  links: [
    ...ACCESS_VIEWS.map((view) => ({
      says: WORDS[view].says,
      href: accessHref(view, {}),
      here: view === here,
    })),
    { says: 'What a person may be told', href: '/console/ig/reports', here: false },
  ],
});

type Found = NonNullable<ReturnType<typeof accessAnswer.parse>['accessEvents']>;
type Reading = { readonly roles: readonly Role[]; readonly agencies: AgencyNames };

function foundIn({ view, sought }: AccessWish, found: Found, reading: Reading): readonly Section[] {
  const { nodes, next, recordsInLog, recordsSearched } = found;
  const behind = recordsInLog - recordsSearched;
  return [
    {
      ...(behind > 0
        ? { lead: `The newest ${String(behind)} records are yet to be looked through.` }
        : {}),
      list: accessList({
        caption: `${WORDS[view].says}, newest first`,
        empty: WORDS[view].empty,
        events: nodes,
        ...reading,
        ...(next ? { next: accessHref(view, { ...sought, after: next }) } : {}),
      }),
      actions: [{ says: 'Take this list out', href: exportHref(view, sought) }],
    },
  ];
}
