/** A failure of a command that says what was expected, what was found and what to do. Printed by main.ts alone. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: number;

  /** @param exitCode 2 for wrong arguments, else 1 */
  constructor(message: string, options?: { exitCode?: number; cause?: unknown }) {
    super(message, options?.cause === undefined ? {} : { cause: options.cause });
    this.exitCode = options?.exitCode ?? 1;
  }
}
