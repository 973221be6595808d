/**
 * The block of a source text that starts with `start`, such as "interface triage", with the doc comments above it and
 * everything up to its closing brace or, without braces, to the end of its line.
 *
 * @throws {Error} when there is no such line or more than one: then the lesson shows something that is gone
 */
export function blockOf(text: string, start: string): string {
  const lines = text.split('\n');
  const begins = (line: string) => line.trimStart().startsWith(`${start} `) || line.trimStart() === start;
  const places = lines.flatMap((line, at) => (begins(line) ? [at] : []));
  const [place, another] = places;
  if (place === undefined || another !== undefined) {
    throw new Error(`expected one line that starts with "${start}", found ${places.length}: correct the lesson`);
  }
  let first = place;
  while (lines[first - 1]?.trimStart().startsWith('///') === true) first -= 1;
  const last = endOf(lines, place);
  return unindent(lines.slice(first, last + 1)).join('\n');
}

function endOf(lines: readonly string[], place: number): number {
  let depth = 0;
  for (let at = place; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    depth += count(line, '{') - count(line, '}');
    if (depth <= 0) return at;
  }
  throw new Error(`expected a closing brace after line ${place + 1}, found the end of the text`);
}

function count(line: string, sign: string): number {
  return line.split(sign).length - 1;
}

function unindent(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least));
}
