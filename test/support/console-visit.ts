import { startConsole, type Answering, type RunningConsole } from './console.ts';
import type { CorridorDouble } from './gateway-doubles.ts';
import { visitor } from './visitor.ts';

const running: RunningConsole[] = [];

/** A console of its own for one test, and Priya signed in at it. */
export async function signedIn(answering: Answering, corridor?: () => CorridorDouble) {
  /** How far the hub's clock is ahead of everybody else's. */
  const clock = { aheadMs: 0 };
  const settings = { clock: () => Date.now() + clock.aheadMs };
  const started = await startConsole(answering, settings, corridor);
  running.push(started);
  const priya = visitor(started.origin);
  await priya.signIn('priya');
  return { running: started, priya, clock };
}

/** To be called after each test. */
export async function stopConsoles(): Promise<void> {
  await Promise.all(running.splice(0).map((started) => started.stop()));
}
