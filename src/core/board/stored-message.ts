import type { ReadableMessage } from './read-message.ts';

interface Decoders {
  readonly decodeBase64: (text: string) => Uint8Array;
  readonly decodeText: (bytes: Uint8Array) => string;
}

/** A message as the broker's STREAM.MSG.GET gives it: headers and payload in base64. */
export function decodeStored(
  { hdrs = '', data = '' }: { readonly hdrs?: string | undefined; readonly data?: string | undefined },
  { decodeBase64, decodeText }: Decoders,
): ReadableMessage {
  const payload = decodeBase64(data);
  const headers = readHeaders(decodeText(decodeBase64(hdrs)));
  return {
    text: decodeText(payload),
    bytes: payload.length,
    header: (name) => headers.get(name.toLowerCase()) ?? '',
  };
}

/** "NATS/1.0", then lines "Name: value"; the first of two with the same name counts. */
function readHeaders(block: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of block.split('\r\n').slice(1)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}
