/** Letters, marks, numbers, punctuation, symbols and plain spaces; no controls, and nothing that turns text around. */
const shown = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\n]$/u;

/**
 * The first `most` characters of a text that nobody has checked. A character that is not seen, or that changes how
 * others are read (controls, bidirectional marks), becomes "\u{…}", so that it can be seen and does nothing.
 */
export function harmlessText(text: string, most: number): string {
  const characters: string[] = [];
  for (const character of text) {
    if (characters.length >= most) return `${characters.join('')}…`;
    characters.push(shown.test(character) ? character : `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
  }
  return characters.join('');
}
