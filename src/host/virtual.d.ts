/** Written by the Vite plugin in src/site/components/vite-plugin.ts when the site is built. */
declare module 'virtual:mailroom/fixed-components' {
  /** By name: loads a module of the shape FixedComponent (fixed-component.ts), glue included. */
  export const fixedComponents: Readonly<Record<string, () => Promise<unknown>>>;
}

declare module '*.wasm?url' {
  const url: string;
  export default url;
}

interface ImportMeta {
  readonly env: { readonly BASE_URL: string };
}
