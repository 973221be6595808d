/**
 * The rooms of src/ and their doors: which rooms each may import. The table in ARCHITECTURE.md says the
 * same in words, the tsconfig.json of each room says it to the compiler (its `references`, `lib` and
 * `types`), and the lint rule `mailroom/rooms` says it with a sentence that helps. A test holds them together.
 */
export type Room = {
  /** Rooms whose files it may import, beside its own. */
  readonly imports: readonly string[];
  /** npm packages it may import; undefined leaves that open. */
  readonly packages?: readonly string[];
  /** Whether Node's own modules (node:fs ...) are there. */
  readonly node: boolean;
  /** What the room is for, to finish the sentence of the message. */
  readonly purpose: string;
};

export const rooms: Readonly<Record<string, Room>> = {
  core: { imports: [], packages: ['zod'], node: false, purpose: 'says what things are, for every other room' },
  model: {
    imports: ['core'],
    packages: [],
    node: false,
    purpose: 'simulates queue, KEDA and HPA, and knows no machine',
  },
  host: { imports: ['core'], node: false, purpose: 'runs in a Web Worker and knows no page' },
  page: {
    imports: ['core', 'model'],
    node: false,
    purpose: 'runs in the browser and reaches the host only by messages',
  },
  site: { imports: ['core'], node: true, purpose: 'runs at build time' },
  agent: { imports: ['core'], node: true, purpose: 'runs the system on this machine' },
  cli: { imports: ['core', 'site', 'agent'], node: true, purpose: 'is the mailroom command' },
};
