import type { ComponentFacts } from '../core/component/facts.ts';
import type { CoreModuleSource } from '../core/component/core-module-source.ts';

/** `instantiate` of the glue that jco writes for asynchronous instantiation. */
export type Instantiate = (
  getCoreModule: (file: string) => Promise<WebAssembly.Module>,
  imports: Record<string, object>,
  instantiateCore: (module: WebAssembly.Module, imports: WebAssembly.Imports) => Promise<WebAssembly.Instance>,
) => Promise<Record<string, unknown>>;

/** What the build knows about a component under /components: glue and facts, but not its bytes. */
export interface FixedComponent {
  /** Of the bytes that were transpiled; the run compares it with what it fetched. */
  readonly facts: ComponentFacts;
  readonly cores: readonly CoreModuleSource[];
  readonly instantiate: Instantiate;
}
