import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The doctor wants a cluster that nobody has used yet, and whoever comes after down.test.ts waits for a new one. All
 * other files of the cluster come between; existing.test.ts leaves it with nothing on it.
 */
const first = ['up', 'doctor'];
const last = ['chaos', 'existing', 'down', 'scripts', 'node-image'];

function place({ project, moduleId }: TestSpecification): number {
  if (project.name !== 'cluster') return 0;
  const name = basename(moduleId, '.test.ts');
  if (first.includes(name)) return first.indexOf(name) - first.length;
  return last.indexOf(name) + 1;
}

/** Vitest takes the longest or largest file first; files that share one cluster have an order of their own. */
export class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- Vitest's sort of test files, not an array's.
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}
