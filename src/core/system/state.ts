import { z } from 'zod';

const portSchema = z.int().min(1).max(65_535);
const processSchema = z.strictObject({
  pid: z.int().positive(),
  /** When the operating system says that the process began, so that a reused pid is not taken for it. */
  startedAt: z.string(),
});

/**
 * What `mailroom system up` and `mailroom system connect` leave behind for `status`, `down`, `mail send` and the board: a file that only its
 * owner can read, because it has the broker's passwords.
 */
export const systemStateSchema = z.strictObject({
  version: z.literal(1),
  /** What runs worker and gateway. With kubernetes, broker and gateway are the process that forwards to them. */
  host: z.enum(['wasmtime', 'node', 'native', 'kubernetes']),
  ports: z.strictObject({
    nats: portSchema,
    monitor: portSchema,
    websocket: portSchema,
    smtp: portSchema,
    http: portSchema,
  }),
  /** User of labs/mail-triage/system.json to its password; made new for each `up`. */
  passwords: z.record(z.string(), z.string()),
  broker: processSchema,
  gateway: processSchema,
  workers: z.array(processSchema),
  /** Only with kubernetes: where the system runs, and how many worker pods are ready. */
  cluster: z
    .strictObject({
      kubeconfig: z.string(),
      context: z.string(),
      namespace: z.string(),
      workers: z.int().nonnegative(),
    })
    .optional(),
  /** Program to version, such as { "nats-server": "2.12.8" }, and component file to sha256. */
  versions: z.record(z.string(), z.string()),
  startedAt: z.iso.datetime(),
});

export type SystemState = z.output<typeof systemStateSchema>;
