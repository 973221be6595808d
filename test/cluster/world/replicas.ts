import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { kubectl, kubectlCommand } from './cluster.ts';

const worker = ['-n', 'mailroom', 'get', 'deployment', 'worker'];

/** Workers that are wanted, workers that are ready. */
export async function replicasNow(): Promise<{ wanted: number; ready: number }> {
  const text = await kubectl([...worker, '-o', 'jsonpath={.spec.replicas} {.status.readyReplicas}']);
  const [wanted = 0, ready = 0] = text.trim().split(' ').map(Number);
  return { wanted, ready };
}

/** Writes down each number of workers that anybody asked for, in its order, until it is ended. */
export class ReplicaWatch implements AsyncDisposable {
  readonly #child;
  #said = '';

  constructor() {
    const [program, ...args] = kubectlCommand([...worker, '--watch', '-o', 'jsonpath={.spec.replicas}{"\\n"}']);
    this.#child = spawn(program ?? '', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => (this.#said += text));
  }

  /** The numbers so far; one that did not change stands once. */
  get wanted(): number[] {
    const all = this.#said.trim().split('\n').map(Number);
    return all.filter((number, index) => number !== all[index - 1]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill();
    await once(this.#child, 'exit');
  }
}
