import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SeededMail } from '../../core/mail/seeded-mail.ts';
import { CommandError } from '../command-error.ts';
import { emlOf } from '../../agent/load/eml.ts';

/** Lines that go to the stream in one piece. */
const linesInOneWrite = 200;

function* jsonLines(mails: Iterable<SeededMail>, truth: boolean): Generator<string> {
  let lines: string[] = [];
  for (const seeded of mails) {
    lines.push(JSON.stringify(truth ? seeded : seeded.mail));
    if (lines.length < linesInOneWrite) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

/** A reader such as `head` may close the pipe when it has enough: that is no failure. */
const pipeClosed = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EPIPE';

/** One JSON object a line to standard output. */
export async function printLines(mails: Iterable<SeededMail>, truth: boolean, signal: AbortSignal): Promise<void> {
  try {
    await pipeline(Readable.from(jsonLines(mails, truth)), process.stdout, { signal, end: false });
  } catch (error) {
    if (!pipeClosed(error)) throw error;
  }
}

/** Standard output gets the one mail, as its bytes are. */
export async function printEml(seeded: SeededMail, truth: boolean): Promise<void> {
  const bytes = await emlOf(seeded, { truth });
  try {
    await pipeline(Readable.from([bytes]), process.stdout, { end: false });
  } catch (error) {
    if (!pipeClosed(error)) throw error;
  }
}

/** One JSON object a line to a file, which is either complete or not there. */
export async function writeLines(
  mails: Iterable<SeededMail>,
  truth: boolean,
  file: string,
  signal: AbortSignal,
): Promise<void> {
  const there = await stat(file).catch(() => undefined);
  if (there?.isDirectory() === true) {
    throw new CommandError(`Expected a file for --out, found the folder ${file}. Name a file in it.`, { exitCode: 2 });
  }
  const partial = `${file}.partial`;
  try {
    await pipeline(Readable.from(jsonLines(mails, truth)), createWriteStream(partial), { signal });
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** One file a mail, named by its place, so that a listing shows them in the order of arrival. */
export async function writeEmls(
  mails: Iterable<SeededMail>,
  truth: boolean,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const there = await stat(folder).catch(() => undefined);
  if (there !== undefined && !there.isDirectory()) {
    throw new CommandError(`Expected a folder for --out, found the file ${folder}. Name a folder.`, { exitCode: 2 });
  }
  await mkdir(folder, { recursive: true });
  let number = 0;
  for (const seeded of mails) {
    signal.throwIfAborted();
    number += 1;
    await writeFile(join(folder, `${String(number).padStart(6, '0')}.eml`), await emlOf(seeded, { truth }));
  }
}
