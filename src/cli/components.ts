import type { Command } from 'commander';
import { CommandError } from './command-error.ts';
import { buildComponents } from './components/build-components.ts';
import { readLock } from './components/component-lock.ts';
import { verifyComponents } from './components/verify-components.ts';

export function registerComponents(program: Command): void {
  const components = program.command('components').description('the WebAssembly components that the lessons run');
  components
    .command('list', { isDefault: true })
    .description('name, bytes, bytes gzipped and sha256 of each, and what it is for')
    .action(list);
  components
    .command('verify')
    .description('compare the files with their lock, then build them from source and compare again')
    .action(verify);
  components
    .command('build')
    .description('build them from labs/mail-triage into public/components, and write the lock')
    .action(build);
}

const toStandardError = (text: string) => void process.stderr.write(text);

/** A program that is missing or fails is an expected failure: no stack. */
const asCommandError = (error: unknown) =>
  new CommandError(error instanceof Error ? error.message : String(error), { cause: error });

function list(): void {
  const { components, variants } = readLock();
  for (const { name, bytes, gzipBytes, sha256, purpose } of components) {
    const sizes = `${String(bytes).padStart(7)} ${String(gzipBytes).padStart(7)}`;
    console.log(`${name.padEnd(14)} ${sizes}  ${sha256}\n${' '.repeat(15)}${purpose}`);
  }
  for (const { name, bytes, gzipBytes, target } of variants) {
    const sizes = `${String(bytes).padStart(7)} ${String(gzipBytes).padStart(7)}`;
    console.log(`${name.padEnd(14)} ${sizes}  native, static, ${target}: built from the same sources, not kept`);
  }
}

async function verify(): Promise<void> {
  const problems = await verifyComponents(toStandardError).catch((error: unknown) => {
    throw asCommandError(error);
  });
  const { components } = readLock();
  if (problems.length === 0) {
    return console.log(`${components.length} components built from source: the same bytes as in public/components`);
  }
  throw new CommandError(
    `Expected the components to be what their lock and sources say, found:\n${problems.join('\n')}`,
  );
}

async function build(): Promise<void> {
  await buildComponents(toStandardError).catch((error: unknown) => {
    throw asCommandError(error);
  });
  list();
}
