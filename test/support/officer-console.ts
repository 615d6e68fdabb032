import { afterEach } from 'vitest';
import { startConsole, type Answering, type RunningConsole } from './console.ts';
import { faultsOfDocument } from './public-document.ts';
import { samplePages } from './sample-answers.ts';
import { visitor } from './visitor.ts';

/** Consoles that an officer is signed in to, each stopped after its test, which fails where a document is at fault. */
export function consolesForTom() {
  const running: RunningConsole[] = [];
  afterEach(async () => {
    const asked = running.flatMap((one) => one.asked.map(({ question }) => question.query));
    const faults = asked.flatMap(faultsOfDocument);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    await Promise.all(running.splice(0).map((started) => started.stop()));
  });
  return async (answering: Answering = samplePages) => {
    const started = await startConsole(answering);
    running.push(started);
    const tom = visitor(started.origin);
    await tom.signIn('tom');
    const changes = () =>
      started.asked
        .filter(({ question }) => question.query.includes('mutation'))
        .map(({ question }) => question.variables);
    return { tom, changes };
  };
}
