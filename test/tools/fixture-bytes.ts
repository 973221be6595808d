import { readdirSync, readFileSync } from 'node:fs';

const components = new URL('../fixtures/components/', import.meta.url);

/** The bytes of test/fixtures/components/NAME.wasm, in a buffer of their own. */
export function fixtureBytes(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`${name}.wasm`, components)));
}

/** Names of all fixtures that are components, without those that are core modules. */
export function componentFixtures(): string[] {
  const names = readdirSync(components).filter((file) => file.endsWith('.wasm'));
  return names.map((file) => file.replace(/\.wasm$/, '')).filter((name) => name !== 'hello-0.1');
}
