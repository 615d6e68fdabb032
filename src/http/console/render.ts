import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { packageRoot } from '../../package-root.ts';

export type Render = (view: string, context: object) => string;

/** Nunjucks with autoescape, over `console/views` alone; compiled templates are kept for the process's life. */
export function openViews(): Render {
  const folder = join(packageRoot(), 'console', 'views');
  const views = new nunjucks.Environment(new nunjucks.FileSystemLoader(folder, { watch: false }), {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  return (view, context) => views.render(`${view}.njk`, context);
}
