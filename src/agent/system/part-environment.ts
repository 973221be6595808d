import type { Ports } from './ports.ts';

/** What the parts of one system have in common. */
export interface Parts {
  readonly ports: Ports;
  /** User to password. */
  readonly passwords: Readonly<Record<string, string>>;
  /** Variables for drills, handed on as they are. */
  readonly drills: Readonly<Record<string, string>>;
}

/** Variables of the user's that a part is handed, for drills. */
const drillVariables = ['MAILROOM_BATCH', 'MAILROOM_WORK_MS'];

export function drillsFrom(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(drillVariables.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

/** Everything that a part sees of its surroundings: the broker with its user's password, its name, its ports. */
export function partEnvironment(
  user: string,
  name: string,
  { ports, passwords, drills }: Parts,
): Record<string, string> {
  return {
    MAILROOM_NATS_URL: `nats://${user}:${passwords[user]}@127.0.0.1:${ports.nats}`,
    MAILROOM_NAME: name,
    ...(user === 'gateway'
      ? { MAILROOM_SMTP: `127.0.0.1:${ports.smtp}`, MAILROOM_HTTP: `127.0.0.1:${ports.http}` }
      : drills),
  };
}
