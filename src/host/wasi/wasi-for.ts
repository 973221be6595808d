import type { Capabilities } from '../../core/component/capabilities.ts';
import type { ComponentFacts } from '../../core/component/facts.ts';
import type { HostImports } from './host-imports.ts';
import type { Output } from './output.ts';

/** The WASI that the components import, loaded only when they do. */
export async function wasiFor(
  facts: readonly ComponentFacts[],
  capabilities: Capabilities,
  output: Output,
  waits: boolean,
): Promise<HostImports> {
  const names = facts
    .flatMap((part) => part.imports.map(({ name }) => name))
    .filter((name) => name.startsWith('wasi:'));
  const wants = (prefix: string) => names.some((name) => name.startsWith(prefix));
  const grant = { capabilities, output, waits, wants };
  const third = names.some((name) => name.includes('@0.3'));
  const second = names.some((name) => !name.includes('@0.3'));
  return {
    ...(second ? await (await import('./second.ts')).secondPreview(grant) : {}),
    ...(third ? (await import('./third.ts')).thirdPreview(grant) : {}),
  };
}
