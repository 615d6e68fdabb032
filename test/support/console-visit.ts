import { startConsole, type Answering, type RunningConsole } from './console.ts';
import type { CorridorDouble } from './gateway-doubles.ts';
import { visitor } from './visitor.ts';

const running: RunningConsole[] = [];

/** A console of its own for one test, and Priya signed in at it. */
export async function signedIn(answering: Answering, corridor?: () => CorridorDouble) {
  const started = await startConsole(answering, {}, corridor);
  running.push(started);
  const priya = visitor(started.origin);
  await priya.signIn('priya');
  return { running: started, priya };
}

/** To be called after each test. */
export async function stopConsoles(): Promise<void> {
  await Promise.all(running.splice(0).map((started) => started.stop()));
}
