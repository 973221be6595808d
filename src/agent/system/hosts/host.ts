import type { SystemState } from '../../../core/system/state.ts';
import type { Part } from '../components.ts';

/** A program with its arguments, and all of its environment: nothing is inherited. */
export interface HostedCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What runs worker and gateway. */
export interface Host {
  readonly name: Exclude<SystemState['host'], 'kubernetes'>;
  /** Programs with their versions, and component files with their sha256. */
  readonly versions: Readonly<Record<string, string>>;
  /** How a part is started; `env` is what the component gets to see, `args` are its arguments. */
  command(part: Part, env: Readonly<Record<string, string>>, args?: readonly string[]): HostedCommand;
}
