import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LockedImage } from '../../core/image/lock.ts';
import { CommandError } from '../command-error.ts';
import { readLock, sha256 } from '../components/component-lock.ts';
import { builtComponents, root } from '../components/folders.ts';
import { type ImagePlan, referenceOf } from './catalog.ts';
import { makeImage } from './make-image.ts';
import { readNativeProgram } from './static-program.ts';

export interface BuiltImage extends Omit<LockedImage, 'toolchain'> {
  readonly archive: Uint8Array;
}

const packageSchema = z.object({ version: z.string() });

/** The version of Mailroom, which is the images' too. */
function version(): string {
  return packageSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version;
}

/**
 * Makes one image from a committed component, or from a native program in `nativeFolder`. Throws a CommandError when
 * the program is missing, or is none for an image from scratch.
 */
export async function buildImage(plan: ImagePlan, nativeFolder: string | undefined): Promise<BuiltImage> {
  const program = readProgramFile(plan, nativeFolder);
  const reference = referenceOf(plan, version());
  const { archive, digest, bytes } = await makeImage({
    reference,
    form: plan.form,
    file: plan.file,
    program,
    ports: plan.ports,
    architecture: plan.form === 'native' ? nativeArchitecture(plan, program) : 'amd64',
    labels: {
      'org.opencontainers.image.title': plan.title,
      'org.opencontainers.image.version': version(),
      // Not a commit: an image's digest would change with the commit that records it.
      'org.opencontainers.image.revision': `sources sha256:${readLock().sourceSha256}`,
      'org.opencontainers.image.licenses': 'Apache-2.0',
    },
  });
  const inside = { file: plan.file, sha256: sha256(program), bytes: program.length };
  return { name: plan.name, reference, form: plan.form, digest, bytes, program: inside, archive };
}

function readProgramFile({ name, form, file }: ImagePlan, nativeFolder: string | undefined): Uint8Array {
  const folder = form === 'native' ? nativeFolder : builtComponents;
  if (folder === undefined) {
    throw new CommandError(
      `Expected a folder with the native program ${file} for the image ${name}, found none. Give it with --native DIR.`,
      { exitCode: 2 },
    );
  }
  try {
    return readFileSync(join(folder, file));
  } catch (error) {
    const todo = form === 'native' ? 'build it first' : 'run npm run mailroom -- components build';
    throw new CommandError(`Expected ${join(folder, file)} for the image ${name}, found none: ${todo}.`, {
      cause: error,
    });
  }
}

function nativeArchitecture({ name, file }: ImagePlan, program: Uint8Array): string {
  const facts = readNativeProgram(program);
  if (facts?.static === true) return facts.architecture;
  const found = facts === undefined ? 'no 64-bit ELF file' : 'one that needs a dynamic loader';
  throw new CommandError(
    `Expected a static Linux program ${file} for the image ${name}, found ${found}: an image from scratch has no libraries.`,
  );
}

/** Writes the archive as NAME.tar: complete or not at all. @returns the file */
export function writeArchive({ name, archive }: BuiltImage, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.tar`);
  writeFileSync(`${file}.partial`, archive);
  renameSync(`${file}.partial`, file);
  return file;
}
