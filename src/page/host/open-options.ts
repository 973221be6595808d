import type { Capabilities } from '../../core/component/capabilities.ts';
import type { ComponentFacts } from '../../core/component/facts.ts';
import type { LoadPhase } from '../../core/component/host-messages.ts';
import type { Limits } from '../../core/component/limits.ts';
import type { ComponentSource } from '../../core/component/source.ts';
import type { TraceEvent } from '../../core/component/trace.ts';

export interface OpenOptions {
  readonly source: ComponentSource;
  /** Nothing is granted unless it stands here. */
  readonly capabilities?: Partial<Capabilities>;
  readonly limits?: Partial<Limits>;
  /** Report every call that goes out of a component; costs a little time for each. */
  readonly trace?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (phase: LoadPhase) => void;
  /** Before anything of the component runs, so also when it cannot run here. */
  readonly onFacts?: (facts: readonly ComponentFacts[]) => void;
  readonly onOutput?: (stream: 'stdout' | 'stderr', text: string) => void;
  readonly onTrace?: (events: readonly TraceEvent[], dropped: number) => void;
}
