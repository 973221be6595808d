import { z } from 'zod';

const lineSchema = z.object({
  at: z.iso.datetime(),
  event: z.string(),
  mail: z.string().optional(),
  ms: z.number().optional(),
});

/** The first mail that a pod judged, by the pod's own log; times in milliseconds since 1970, of the node's clock. */
export interface FirstJudged {
  /** The program's first words: it runs, and has its broker. */
  readonly connectedMs: number;
  readonly mail: string;
  readonly deliveredMs: number;
  readonly judgedMs: number;
}

/** Reads a worker's log; undefined while it has judged nothing. */
export function firstJudged(log: string): FirstJudged | undefined {
  let connectedMs: number | undefined;
  for (const text of log.split('\n')) {
    const line = parsed(text);
    if (line === undefined) continue;
    const atMs = Date.parse(line.at);
    if (line.event === 'connected') connectedMs ??= atMs;
    if (line.event !== 'triaged' || line.mail === undefined || line.ms === undefined) continue;
    return { connectedMs: connectedMs ?? atMs, mail: line.mail, deliveredMs: atMs - line.ms, judgedMs: atMs };
  }
  return undefined;
}

/** Undefined for what is no line of ours, and for the last line when it is cut off. */
function parsed(text: string): z.output<typeof lineSchema> | undefined {
  try {
    return lineSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
