import { z } from 'zod';

export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** What it is for: "site" runs or is built with it, "tests" are. */
  readonly use: 'site' | 'tests';
}

const packageLockSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional() })).and(
    z.object({
      '': z.object({
        dependencies: z.record(z.string(), z.string()),
        devDependencies: z.record(z.string(), z.string()),
      }),
    }),
  ),
});

/**
 * The npm packages that the project names itself, at the version that is installed.
 *
 * @param text package-lock.json
 * @throws {Error} when a package is named and not locked
 */
export function npmVersions(text: string): PinnedPackage[] {
  const { packages } = packageLockSchema.parse(JSON.parse(text));
  const versions = (names: Record<string, string>, use: PinnedPackage['use']) =>
    Object.keys(names).map((name) => {
      const version = packages[`node_modules/${name}`]?.version;
      if (version === undefined) throw new Error(`Expected ${name} in package-lock.json, found none. Run npm install.`);
      return { name, version, use };
    });
  const root = packages[''];
  return [...versions(root.dependencies, 'site'), ...versions(root.devDependencies, 'tests')];
}
