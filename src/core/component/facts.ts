import * as z from 'zod/mini';

export const functionFactsSchema = z.strictObject({
  /** The WIT name, such as "triage", "[constructor]index" or "[method]index.find". */
  name: z.string(),
  /** The WIT type, such as "func(mail: mail) -> result<verdict, rejection>". */
  type: z.string(),
});

export const interfaceFactsSchema = z.strictObject({
  /** Such as "mailroom:triage/priority@0.1.0"; empty for functions that belong to no interface. */
  name: z.string(),
  functions: z.array(functionFactsSchema),
});

/** What a component is, read from its bytes before anything of it runs. */
export const componentFactsSchema = z.strictObject({
  name: z.string(),
  /** Over the component's bytes, in hex. */
  sha256: z.string(),
  bytes: z.int(),
  /** Sum of the core modules inside. */
  coreBytes: z.int(),
  /** The newest WASI that it imports or exports. */
  wasi: z.enum(['none', '0.1', '0.2', '0.3']),
  /** "core module" when the host puts the WASI 0.1 adapter around it. */
  form: z.enum(['component', 'core module']),
  imports: z.array(interfaceFactsSchema),
  exports: z.array(interfaceFactsSchema),
  /** The whole WIT text, as wasm-tools prints it. */
  wit: z.string(),
});

export type FunctionFacts = z.output<typeof functionFactsSchema>;
export type InterfaceFacts = z.output<typeof interfaceFactsSchema>;
export type ComponentFacts = z.output<typeof componentFactsSchema>;
