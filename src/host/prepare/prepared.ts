import type { ComponentFacts } from '../../core/component/facts.ts';
import type { Instantiate } from '../fixed-component.ts';

/** A component that was read and has glue, but of which nothing ran. */
export interface Prepared {
  readonly facts: ComponentFacts;
  /** Core modules by the file name that the glue asks for. */
  readonly cores: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly instantiate: Instantiate;
  /** Calls are promises: the component can wait without blocking its worker. */
  readonly waits: boolean;
}

/** The two stages of preparing: facts first, so that they are there when the rest fails. */
export interface Readable {
  readonly facts: ComponentFacts;
  readonly prepare: () => Promise<Prepared>;
}
