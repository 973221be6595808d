import { HostFault } from '../fault.ts';

/** The bytes of a fixed component, from this site and from nowhere else. */
export async function fetchFixed(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const path = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/components/${name}.wasm`;
  const answer = await fetch(path).catch((error: unknown) => error);
  if (answer instanceof Response && answer.ok) return new Uint8Array(await answer.arrayBuffer());
  throw new HostFault({
    code: 'fetch',
    expected: `the component ${name} at ${path}`,
    found: answer instanceof Response ? `the answer ${answer.status}` : 'no answer at all',
    todo: 'Look at the network connection and reload the page; after one full visit it works offline too.',
  });
}
