import { expect } from 'vitest';
import { onCluster } from './cluster.ts';
import { diagnosisSchema, type Finding } from './diagnosis.ts';
import { answer } from './script.ts';

/** What doctor.sh finds on the cluster of the tests, with the machine's own findings. */
export async function findings(): Promise<Finding[]> {
  const run = await onCluster('doctor.sh', [], { timeoutMs: 120_000 });
  const { findings: found, ok } = diagnosisSchema.parse(answer(run));
  expect(ok).toBe(found.every(({ severity }) => severity === 'warning'));
  expect(run.code).toBe(ok ? 0 : 1);
  for (const { id, fix } of found) {
    expect(run.stderr).toContain(id);
    expect(run.stderr).toContain(`to do:    ${fix}`);
  }
  return found;
}

/** The ids of the errors. */
export const errors = async (): Promise<string[]> =>
  (await findings()).filter(({ severity }) => severity === 'error').map(({ id }) => id);
