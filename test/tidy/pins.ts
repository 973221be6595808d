import { z } from 'zod';
import { lineRule, type Rule } from './tree.ts';

const versionsSchema = z.record(z.string(), z.string()).default({});
const manifestSchema = z.object({
  dependencies: versionsSchema,
  devDependencies: versionsSchema,
  optionalDependencies: versionsSchema,
  overrides: versionsSchema,
});

/** npm on an older Node quietly picks older versions where a range lets it. */
export const exactVersions: Rule = {
  name: 'exact versions',
  find: (files) =>
    files
      .filter(({ path }) => /(^|\/)package\.json$/.test(path))
      .flatMap(({ path, text }) =>
        Object.values(manifestSchema.parse(JSON.parse(text))).flatMap((group) =>
          Object.entries(group)
            .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
            .map(([name, version]) => ({
              path,
              message: `"${name}" is "${version}": give one exact version, as npm install -E does`,
            })),
        ),
      ),
};

export const movingTags: Rule = lineRule(
  'moving tags',
  /\.(ts|mjs|astro|sh|ya?ml|toml|json|mdx|env)$/,
  /[\w/]:latest\b|@latest\b/,
  (found) => `"${found}" is another thing tomorrow: name a version`,
);

const anyText = /\.(ts|mjs|astro|css|sh|ya?ml|toml|jsonc?|mdx?|rs|wit|txt)$|^\.ci\/run$|^\.npmrc$/;

export const machinePaths: Rule = lineRule(
  'paths of one machine',
  anyText,
  /(?<![\w.~/-])\/(root|home\/\w+|Users\/\w+|work|tmp\/\w{1,3})\/\w/,
  (found) => `"${found}" is a path of one machine: make it relative to the file or to the repository`,
);

export const registryHosts: Rule = lineRule(
  'addresses of registries',
  anyText,
  /https?:\/\/(registry|static|index|files|proxy|deb|repo1?)\.[\w.-]+/,
  (found) => `"${found}" is one registry's address: name the package, and let the user's settings say where from`,
);
