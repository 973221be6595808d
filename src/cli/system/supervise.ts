import { setTimeout as wait } from 'node:timers/promises';
import { prepareSystem, type UpOptions } from '../../agent/system/bring-up.ts';
import { lockHolder, releaseLock, takeLock } from '../../agent/system/lock.ts';
import { readState } from '../../agent/system/state-file.ts';
import { stateFolder } from '../../agent/system/state-folder.ts';
import type { System } from '../../agent/system/system.ts';
import { systemStatus } from '../../agent/system/system-status.ts';
import { EndedEarly, until } from '../../agent/system/until.ts';
import { countsText, statusText, welcomeText } from './texts.ts';
import type { Talk } from './talk.ts';

const standingMs = 1000;
/** For another `up` to get where it wants; fetching programs is part of it. */
const otherUpMs = 300_000;
/** What a shell calls a program that Ctrl-C ended. */
const interruptedCode = 130;

/**
 * Brings the system up, keeps it up and ends it when asked (Ctrl-C, SIGTERM, the terminal closed). Asked twice, it kills
 * everything. When a system is up already, it says so and returns.
 */
export async function supervise(options: UpOptions, talk: Talk): Promise<void> {
  const folder = stateFolder(process.env);
  if (!(await takeLock(folder.lock))) return await showOther(talk);
  // A terminal that was closed is no reason to leave the processes alone.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  let system: System | undefined;
  let asked = false;
  const stop = new AbortController();
  const onSignal = () => {
    if (asked || system === undefined) {
      system?.kill();
      void releaseLock(folder.lock).finally(() => process.exit(interruptedCode));
    } else stop.abort();
    asked = true;
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  try {
    system = await prepareSystem(options, folder, process.env, (line) => talk.line(line));
    await runUntil(stop.signal, system, options.workers, talk);
  } finally {
    await releaseLock(folder.lock);
    for (const signal of signals) process.off(signal, onSignal);
  }
}

async function runUntil(stop: AbortSignal, system: System, workers: number, talk: Talk): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
  try {
    const started = system.start(workers);
    // When asked to end meanwhile, what the start says of it is not news.
    started.catch(() => undefined);
    await Promise.race([started, stopped]);
    if (stop.aborted) return;
    talk.up(welcomeText(system.state, stateFolder(process.env)));
    if (talk.standing !== undefined) await showStanding(stop, system, talk.standing);
    await stopped;
  } finally {
    await system.end();
    talk.line('the system is down; its mails stay in the store');
  }
}

async function showStanding(stop: AbortSignal, system: System, show: (text: string) => void): Promise<void> {
  await using operator = await system.operator();
  while (!stop.aborted) {
    const text = await operator.counts().then(countsText, () => 'the broker does not answer');
    show(text);
    await wait(standingMs, undefined, { signal: stop }).catch(() => undefined);
  }
}

/** Another process has the lock: its system is up, or about to be. */
export async function showOther(talk: Talk): Promise<void> {
  const { lock } = stateFolder(process.env);
  const state = await until('the other `mailroom system up` to be ready', otherUpMs, async () => {
    if ((await lockHolder(lock)) === undefined) {
      throw new EndedEarly('expected the other `mailroom system up` to get ready, found that it ended. Run this again');
    }
    return await readState();
  });
  talk.line('the system is up already; this changes nothing. To start it with other options: system down, then up');
  talk.up(`${statusText(await systemStatus(process.env))}\n${welcomeText(state, stateFolder(process.env))}`);
}
