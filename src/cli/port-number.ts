import { InvalidArgumentError } from 'commander';

/** @throws {InvalidArgumentError} when `text` is not a port from 0 to 65535 */
export function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('Expected a number from 0 to 65535.');
}
