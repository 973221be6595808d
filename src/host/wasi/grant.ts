import type { Capabilities } from '../../core/component/capabilities.ts';
import type { Output } from './output.ts';

/** What one run gives its components. */
export interface Grant {
  readonly capabilities: Capabilities;
  readonly output: Output;
  /** The glue was made so that the component can wait for promises. */
  readonly waits: boolean;
  /** Whether some component imports an interface that begins with this, such as "wasi:http/". */
  readonly wants: (prefix: string) => boolean;
}
