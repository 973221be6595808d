import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { doctorFindings } from '../../../src/page/real/doctor-findings.ts';

const script = `
finding disk-full error "6 GB free in \${root:-it}" "$free GB" "tidy \\"up\\""
  finding cgroup-v1 error "cgroup v2 for Kubernetes $node" "v1" \\
  finding cgroup-v1 warning "cgroup v2" "v1" "x"
`;

test('reads what the scripts call, one row an id', () => {
  expect(doctorFindings(script)).toEqual([
    { id: 'disk-full', severity: 'error', expected: ['6 GB free in …'] },
    { id: 'cgroup-v1', severity: 'error or warning', expected: ['cgroup v2 for Kubernetes …', 'cgroup v2'] },
  ]);
});

test('finds every id that the scripts name', () => {
  for (const name of ['host', 'node', 'cluster']) {
    const text = readFileSync(new URL(`../../../cluster-scripts/doctor/${name}.sh`, import.meta.url), 'utf8');
    const ids = new Set(Array.from(text.matchAll(/\bfinding ([a-z][a-z0-9-]+)/g), ([, id]) => id));
    expect(doctorFindings(text).map(({ id }) => id)).toEqual([...ids]);
  }
});
