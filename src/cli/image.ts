import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Command } from 'commander';
import { CommandError } from './command-error.ts';
import { buildImage, writeArchive } from './image/build-images.ts';
import { type ImagePlan, imagePlans } from './image/catalog.ts';
import { lockImages } from './image/lock-images.ts';
import { ArchiveError } from './image/inspect/archive-error.ts';
import { formatReport } from './image/inspect/format-report.ts';
import { inspectArchive } from './image/inspect/inspect-archive.ts';
import { limits } from './image/inspect/limits.ts';
import { root } from './root.ts';

export function registerImage(program: Command): void {
  const image = program.command('image').description('container images of the mail-triage system, made without Docker');
  image
    .command('build')
    .description('write OCI archives, for kind load image-archive, ctr images import and docker load')
    .argument(
      '[names...]',
      `which of ${imagePlans.map(({ name }) => name).join(', ')}; all that need no --native if missing`,
    )
    .option('--out <folder>', 'where to write NAME.tar', join(root, '.cache', 'images'))
    .option('--native <folder>', 'where the static programs worker and gateway are')
    .option('--lock', 'write the digests to labs/mail-triage/images.lock.json too', false)
    .action(build);
  image
    .command('inspect')
    .description('manifest, config, layers and programs of an image archive, with every digest checked')
    .argument('<file>', 'a tar such as image build, docker save and ctr images export write it')
    .option('--json', 'as one JSON object', false)
    .action(inspect);
}

function plansOf(names: readonly string[], native: string | undefined): readonly ImagePlan[] {
  if (names.length === 0) return imagePlans.filter(({ form }) => form !== 'native' || native !== undefined);
  return names.map((name) => {
    const plan = imagePlans.find((image) => image.name === name);
    if (plan !== undefined) return plan;
    const known = imagePlans.map(({ name }) => name).join(', ');
    throw new CommandError(`Expected one of ${known}, found ${JSON.stringify(name)}.`, { exitCode: 2 });
  });
}

async function build(
  names: readonly string[],
  { out, native, lock }: { out: string; native?: string; lock: boolean },
): Promise<void> {
  const built = [];
  for (const plan of plansOf(names, native)) {
    const image = await buildImage(plan, native);
    built.push(image);
    console.log(`${writeArchive(image, out)}\n  ${image.reference}\n  ${image.digest}  ${image.bytes} bytes`);
  }
  if (lock) await lockImages(built);
}

async function inspect(file: string, { json }: { json: boolean }): Promise<void> {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there?.isFile() !== true) {
    throw new CommandError(`Expected an image archive, found no file ${file}.`, { exitCode: 2 });
  }
  if (there.size > limits.archiveBytes) {
    throw new CommandError(`Expected at most ${limits.archiveBytes} bytes in ${file}, found ${there.size}.`);
  }
  const report = await inspectArchive(() => Readable.toWeb(createReadStream(file))).catch((error: unknown) => {
    if (error instanceof ArchiveError) throw new CommandError(`${file}: ${error.message}.`, { cause: error });
    throw error;
  });
  console.log(json ? JSON.stringify(report, null, 2) : formatReport(file, there.size, report));
  if (report.problems.length > 0) {
    throw new CommandError(
      `Expected an archive whose parts are what it says, found ${report.problems.length} that are not.`,
    );
  }
}
