import { fixedComponents } from 'virtual:mailroom/fixed-components';
import type { CoreModuleSource } from '../../core/component/core-module-source.ts';
import { HostFault } from '../fault.ts';
import type { FixedComponent } from '../fixed-component.ts';
import { sha256 } from '../read/digest.ts';
import { fetchFixed } from '../read/fetch-fixed.ts';
import type { Readable } from './prepared.ts';

/** Fetches bytes and glue side by side, and refuses bytes that are not those that were transpiled. */
export async function readFixed(name: string): Promise<Readable> {
  const load = Object.hasOwn(fixedComponents, name) ? fixedComponents[name] : undefined;
  if (load === undefined) throw unknown(name);
  const [bytes, fixed] = await Promise.all([fetchFixed(name), load()]);
  if (!isFixed(fixed)) throw new TypeError(`expected glue and facts of ${name} from the build`);
  const digest = await sha256(bytes);
  if (digest !== fixed.facts.sha256) throw otherDigest(name, fixed.facts.sha256, digest);
  const cores = new Map(fixed.cores.map((core) => [core.file, coreBytes(core, bytes)] as const));
  const { facts, instantiate } = fixed;
  return { facts, prepare: () => Promise.resolve({ facts, cores, instantiate, waits: false }) };
}

function coreBytes(core: CoreModuleSource, component: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if ('offset' in core) return component.subarray(core.offset, core.offset + core.bytes);
  return Uint8Array.from(atob(core.base64), (character) => character.charCodeAt(0));
}

/** The build writes these modules; a look is enough to catch another version of it. */
function isFixed(module: unknown): module is FixedComponent {
  return typeof module === 'object' && module !== null && 'facts' in module && 'instantiate' in module;
}

function unknown(name: string): HostFault {
  return new HostFault({
    code: 'fetch',
    expected: `one of ${Object.keys(fixedComponents).join(', ')}`,
    found: `the name "${name}"`,
    todo: 'Use one of these names, or give the bytes.',
  });
}

function otherDigest(name: string, expected: string, found: string): HostFault {
  return new HostFault({
    code: 'digest',
    expected: `${name} with the sha256 ${expected.slice(0, 12)}…`,
    found: `${found.slice(0, 12)}…`,
    todo: 'The file on the server is not the one that this page was built with: build the site again, then reload.',
  });
}
