/** Addresses that only this machine reaches. */
export const loopbackAddresses = ['127.0.0.1', '::1', 'localhost'] as const;

/** True for the value of a Host header that names this machine, with or without a port. */
export function isLoopbackHost(host: string): boolean {
  const name = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  return loopbackAddresses.some((address) => address === name.toLowerCase());
}
