import { readState } from '../system/state-file.ts';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Where the parts of a system listen, and how an operator gets in. */
export interface Addresses {
  readonly smtp: Address;
  readonly http: Address;
  readonly broker: Address & { readonly user?: string; readonly password?: string };
}

const on = (port: number | undefined) => (port === undefined ? undefined : { host: '127.0.0.1', port });

function brokerOf(url: string): Addresses['broker'] {
  const { hostname, port, username, password } = new URL(url);
  return {
    host: hostname,
    port: Number(port === '' ? 4222 : port),
    ...(username === '' ? {} : { user: decodeURIComponent(username), password: decodeURIComponent(password) }),
  };
}

/**
 * The addresses of the system that runs on this machine, from the file that `mailroom system up` left; what is `given`
 * comes first, then the broker of MAILROOM_NATS_URL. What is nowhere is missing.
 */
export async function findSystem(
  given: Partial<Pick<Addresses, 'smtp' | 'http'>> & { readonly broker?: Address },
  env: NodeJS.ProcessEnv,
): Promise<Partial<Addresses>> {
  const state = await readState(env);
  const url = env['MAILROOM_NATS_URL'];
  const [port, password] = [on(state?.ports.nats), state?.passwords['operator']];
  const running = port && { ...port, user: 'operator', ...(password === undefined ? {} : { password }) };
  const smtp = given.smtp ?? on(state?.ports.smtp);
  const http = given.http ?? on(state?.ports.http);
  const broker = given.broker ?? (url === undefined ? running : brokerOf(url));
  return { ...(smtp && { smtp }), ...(http && { http }), ...(broker && { broker }) };
}
