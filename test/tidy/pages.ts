import { lineRule, type Rule } from './tree.ts';

const pages = /^(lessons|src\/content)\/.*\.mdx?$|^src\/page\/.*\.astro$|^(README|ARCHITECTURE|CONTRIBUTING)\.md$/;

export const emptyWords: Rule = lineRule(
  'empty words',
  pages,
  /\b(coming soon|lorem ipsum|under construction|would be|click here|TBD)\b/i,
  (found) => `"${found}" promises or says nothing: write what is there`,
);

const css = /^src\/.*\.(css|astro)$/;
const colour = /#[0-9a-f]{3,8}\b(?=[\s;,)])|\b(rgb|hsl|oklch|oklab|lab|lch|hwb)a?\(/i;
const named = /:\s*(white|black|red|green|blue|yellow|orange|gr[ae]y|gold|silver|navy|teal)\b/i;

/** Dark, light, print and forced colours change in one place only when colours are named in one place only. */
export const colours: Rule = {
  name: 'colours',
  find: (files) =>
    lineRule(
      'colours',
      css,
      new RegExp(`${colour.source}|${named.source}`, 'i'),
      (found) => `"${found}" is a colour outside src/styles/tokens.css: give it a name there and use var(--name)`,
    ).find(files.filter(({ path }) => path !== 'src/styles/tokens.css')),
};

/** The Content-Security-Policy refuses them, so they look right in the editor and wrong in the browser. */
export const inlineStyles: Rule = lineRule(
  'inline styles',
  /^(lessons|src)\/.*\.(astro|mdx)$/,
  /\sstyle=["{]/,
  () => 'the CSP refuses a style attribute: use a class',
);

const guides = /^(README|ARCHITECTURE|CONTRIBUTING)\.md$/;
const mentions = /`([\w.@-]+\/[\w./@-]*|[\w-]+\.(?:md|json|ts|mjs|env|toml))`|\]\((?!https?:|#|mailto:)([^)#\s]+)/g;

/** Every path in a guide exists: written as `code` with a slash or an ending, or as the target of a link. */
export const stalePaths: Rule = {
  name: 'stale paths',
  find: (files) => {
    const there = new Set<string>();
    for (const { path } of files) {
      const parts = path.split('/');
      for (let end = 1; end <= parts.length; end += 1) there.add(parts.slice(0, end).join('/'));
    }
    // Made by the build or by a tool, and therefore not in git.
    const made = /^(dist|node_modules|\.cache|test-results|\.\.)(\/|$)|^@|^mailroom\/|NN|<|\*/;
    return files
      .filter(({ path }) => guides.test(path))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, index) =>
          [...line.matchAll(mentions)]
            .map((match) => (match[1] ?? match[2] ?? '').replace(/^\.\//, '').replace(/\/$/, ''))
            .filter((mention) => mention !== '' && !made.test(mention) && !there.has(mention))
            .map((mention) => ({ path, line: index + 1, message: `names "${mention}", which does not exist` })),
        ),
      );
  },
};
