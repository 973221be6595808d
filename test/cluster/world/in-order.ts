import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { placeOf } from './order.ts';

const place = ({ project, moduleId }: TestSpecification) =>
  project.name === 'cluster' ? placeOf(basename(moduleId, '.test.ts')) + 1 : 0;

/**
 * Vitest takes first what failed or took long the last time, so a second run would have another order than the first.
 * Files that share one cluster have an order of their own.
 */
export class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- Vitest's sort of test files, not an array's.
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}
