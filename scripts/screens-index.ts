import { groupedBy } from '../src/domain/grouped-by.ts';
import { screens, type Screen } from '../test/support/console-screens.ts';

const WHO: Readonly<Record<string, string>> = {
  priya: 'An analyst',
  marcus: 'A manager',
  tom: 'An information governance officer',
  helen: 'An owner of an agency’s system',
  'sgt-okoye': 'An agency’s contact',
  'dsl-frost': 'Somebody who refers',
  root: 'An operator, in the trial',
};

const BEGINNING = `# How the console looks

Every page that the console registers, taken from the made-up family of the tests by
\`node dist/scripts/screens.js\` after a build. A picture shows the upper 1,600 pixels of a page.
Fields for a day show it as the browser that took the picture writes days.
\`test/browser/every-page\` says when a page has no picture.
`;

const line = ({ file, name, path }: Screen) =>
  `- [${name}](${file}), \`${path.split('?', 1)[0] ?? ''}\``;

/** What stands in `docs/screens/README.md`: every picture by its page's name, for whom it is. */
export function screensIndex(): string {
  const groups = groupedBy(screens, ({ persona }) => persona);
  const parts = [...groups].map(([persona, theirs]) =>
    [
      `## ${persona === undefined ? 'Whoever has not signed in' : (WHO[persona] ?? persona)}`,
      '',
      ...theirs.map(line),
    ].join('\n'),
  );
  return [BEGINNING, ...parts.map((part) => `${part}\n`)].join('\n');
}
