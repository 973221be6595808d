/** Implementations by jco's import keys, which have no version: "wasi:cli/stdout", "wasi3:cli/stdout". */
export type HostImports = Record<string, Record<string, unknown>>;
