import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { until } from '../../../src/agent/system/until.ts';
import { preciseMs } from './precise-time.ts';

const aboutSchema = z.looseObject({ id: z.string().optional(), container_id: z.string().optional() });

export interface ContainerdEvent {
  /** Such as "/tasks/start". */
  readonly topic: string;
  readonly container: string;
  readonly atMs: number;
}

/** One line of `ctr events`: time, namespace, topic, and what happened as JSON. Undefined when it is of no container. */
export function parseEvent(line: string): ContainerdEvent | undefined {
  const found = /^(\S+ \S+ \+0000 UTC) \S+ (\/(?:containers|tasks)\/\S+) (\{.*\})$/.exec(line);
  if (found === null) return undefined;
  const [, time = '', topic = '', about = ''] = found;
  const { id, container_id: task } = aboutSchema.parse(JSON.parse(about));
  // An event of a task may have an id of its own for a process inside; a container's has nothing but that.
  const container = task ?? id;
  return container === undefined ? undefined : { topic, container, atMs: preciseMs(time) };
}

/** What containerd on the node tells while it happens, with its own times. */
export class ContainerdEvents implements Disposable {
  readonly #child: ChildProcess;
  readonly #first = new Map<string, number>();

  private constructor(node: string) {
    this.#child = spawn('docker', ['exec', node, 'ctr', '-n', 'k8s.io', 'events'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { stdout } = this.#child;
    if (stdout === null) throw new Error('expected the output of ctr events, found none');
    createInterface({ input: stdout }).on('line', (line) => {
      const event = parseEvent(line);
      if (event === undefined) return;
      const key = `${event.topic} ${event.container}`;
      if (!this.#first.has(key)) this.#first.set(key, event.atMs);
    });
  }

  static listen(node: string): ContainerdEvents {
    return new ContainerdEvents(node);
  }

  /** When that happened to the container for the first time. Throws when it did not happen within ten seconds. */
  async at(topic: string, container: string): Promise<number> {
    return await until(`${topic} of ${container} in containerd's events`, 10_000, () =>
      this.#first.get(`${topic} ${container}`),
    );
  }

  [Symbol.dispose](): void {
    this.#child.kill();
  }
}
