import { type FileHandle, open, rename } from 'node:fs/promises';
import type { LineFields } from '../../core/scaling/recording.ts';
import type { RecordingHeader } from '../../core/scaling/recording-header.ts';

/** A run of an hour with ten workers has some ten thousand lines. */
const mostLines = 200_000;
const mostBytes = 64 << 20;

interface Held {
  readonly atMs: number;
  readonly fields: LineFields;
}

/**
 * A recording being written, line by line, into a file beside the one that it becomes. Seconds are counted from the zero
 * mark; until that is known, lines are held back. A process that is killed leaves whole lines in FILE.partial.
 */
export class RecordingFile {
  readonly path: string;
  readonly #file: FileHandle;
  #zeroMs: number | undefined;
  #held: Held[] = [];
  #lines = 0;
  #bytes = 0;
  #isFull = false;
  #writing: Promise<unknown> = Promise.resolve();
  readonly #all: Held[] = [];

  private constructor(path: string, file: FileHandle) {
    this.path = path;
    this.#file = file;
  }

  static async create(path: string, header: RecordingHeader): Promise<RecordingFile> {
    const recording = new RecordingFile(path, await open(`${path}.partial`, 'w'));
    recording.#append(JSON.stringify(header));
    return recording;
  }

  /** No more lines are taken: the file is as large as one may be. */
  get isFull(): boolean {
    return this.#isFull;
  }

  get lines(): number {
    return this.#lines;
  }

  /** What was said so far, with its time in milliseconds since 1970. */
  get said(): readonly Held[] {
    return this.#all;
  }

  /** Seconds from the zero mark, to a thousandth; from now on `s` is known. */
  secondsAt(atMs: number): number {
    return Math.round(atMs - (this.#zeroMs ?? atMs)) / 1000;
  }

  say(fields: LineFields, atMs: number = Date.now()): void {
    if (this.#lines >= mostLines || this.#bytes >= mostBytes) this.#isFull = true;
    if (this.#isFull) return;
    const line = { atMs, fields };
    this.#lines += 1;
    this.#all.push(line);
    if (this.#zeroMs === undefined) this.#held.push(line);
    else this.#write(line);
  }

  /** Sets the zero mark and writes what was held back, in order of time. */
  setZero(atMs: number): void {
    if (this.#zeroMs !== undefined) return;
    this.#zeroMs = atMs;
    for (const line of this.#held.toSorted((a, b) => a.atMs - b.atMs)) this.#write(line);
    this.#held = [];
  }

  /** Writes what is left and gives the file its name. A recording without a zero mark has it at its end. */
  async finish(): Promise<{ readonly lines: number; readonly bytes: number }> {
    this.setZero(Date.now());
    await this.#writing;
    await this.#file.close();
    await rename(`${this.path}.partial`, this.path);
    return { lines: this.#lines, bytes: this.#bytes };
  }

  #write({ atMs, fields }: Held): void {
    this.#append(JSON.stringify({ t: new Date(atMs).toISOString(), s: this.secondsAt(atMs), ...fields }));
  }

  #append(line: string): void {
    this.#bytes += Buffer.byteLength(line) + 1;
    this.#writing = this.#writing.then(() => this.#file.write(`${line}\n`));
    this.#writing.catch(() => undefined);
  }
}
