import type { Capabilities } from '../../core/component/capabilities.ts';

/** What the learner grants, read from the form. Lines without a "=" in the environment are left out. */
export function readGrants(form: HTMLFormElement): Capabilities {
  const fields = new FormData(form);
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    stdin: text('stdin'),
    arguments: lines(text('arguments')),
    environment: environment(lines(text('environment'))),
    ...(fields.has('files') ? { files: { [text('path')]: text('text') } } : {}),
    clocks: fields.has('clocks'),
    random: fields.has('random'),
    network: fields.has('network'),
  };
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function environment(entries: readonly string[]): Record<string, string> {
  const pairs = entries.map((entry) => {
    const at = entry.indexOf('=');
    return at > 0 ? [[entry.slice(0, at), entry.slice(at + 1)] as const] : [];
  });
  return Object.fromEntries(pairs.flat());
}
