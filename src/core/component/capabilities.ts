import * as z from 'zod/mini';

/**
 * What a component may reach. Nothing is granted unless it stands here; standard output and standard
 * error are always open, because they only lead to the page.
 */
export const capabilitiesSchema = z.strictObject({
  /** Text that the component reads from standard input; empty means end of file at once. */
  stdin: z.string(),
  /** Arguments after the program's name. */
  arguments: z.array(z.string()),
  environment: z.record(z.string(), z.string()),
  /** Files of an in-memory file system, path such as "/in.txt" to text; undefined denies every file. */
  files: z.optional(z.record(z.string(), z.string())),
  clocks: z.boolean(),
  random: z.boolean(),
  /** HTTP to the page's own origin, and nothing else. */
  network: z.boolean(),
});

export type Capabilities = z.output<typeof capabilitiesSchema>;

/** The grant of a run that asks for nothing. */
export const noCapabilities: Capabilities = {
  stdin: '',
  arguments: [],
  environment: {},
  clocks: false,
  random: false,
  network: false,
};
