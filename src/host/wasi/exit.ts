/** The component called `wasi:cli/exit`: not an error, but the way out through its own frames. */
export class ExitSignal extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`exit with code ${code}`);
    this.name = 'ExitSignal';
    this.code = code;
  }
}

export const exitInterface = {
  exit(status: { tag: 'ok' | 'err' }): never {
    throw new ExitSignal(status.tag === 'ok' ? 0 : 1);
  },
  exitWithCode(code: number): never {
    throw new ExitSignal(code);
  },
};
