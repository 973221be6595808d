/** Headers for a path, or for all paths below it when it ends in "*". */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The rules as a `_headers` file, which static hosts such as Cloudflare Pages and Netlify read
 * (https://developers.cloudflare.com/pages/configuration/headers/). Our own server reads the same file.
 */
export function writeHeaderRules(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${path}\n${lines.join('')}`;
  });
  return blocks.join('\n');
}

/** @throws {Error} that names the line, when one is neither a path, nor a header, nor empty. */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const header = /^\s+([\w-]+): (.+)$/.exec(line);
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    else if (header?.[1] !== undefined && header[2] !== undefined && rule !== undefined) {
      rule.headers[header[1]] = header[2];
    } else {
      throw new Error(
        `_headers, line ${index + 1}: expected a path or "  Name: value", found ${JSON.stringify(line)}.`,
      );
    }
  }
  return rules;
}

/** All headers for `path`. Static hosts join the values when two rules name the same header, so this does too. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const all = new Map<string, string>();
  for (const rule of rules) {
    const fits = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    if (!fits) continue;
    for (const [name, value] of Object.entries(rule.headers)) {
      const before = all.get(name);
      all.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return all;
}
