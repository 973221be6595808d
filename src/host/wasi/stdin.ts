/** A stream that gives the text once, in the pieces that the guest asks for, and then is closed. */
export function stdinReader(text: string): { blockingRead(length: bigint): Uint8Array } {
  let rest = new TextEncoder().encode(text);
  return {
    blockingRead(length) {
      // jco takes a thrown value that is no Error as the `err` of the WIT result.
      if (rest.length === 0) throw { tag: 'closed' };
      const piece = rest.subarray(0, Number(length));
      rest = rest.subarray(piece.length);
      return piece;
    },
  };
}
