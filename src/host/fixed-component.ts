import type { ComponentFacts } from '../core/component/facts.ts';

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
  /** The core modules are parts of the component's own bytes: nothing else is compiled. */
  readonly cores: readonly { readonly file: string; readonly offset: number; readonly bytes: number }[];
  readonly instantiate: Instantiate;
}
