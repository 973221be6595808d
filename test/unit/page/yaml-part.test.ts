import { expect, test } from 'vitest';
import { yamlPart } from '../../../src/page/source/yaml-part.ts';

const text = `# The worker.
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  # Wasm, by this name.
  # And no other.
  template:
    spec:
      runtimeClassName: wasmtime # a handler
      containers:
        - name: worker
  replicas: 0
---
# Mail makes pods.
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  name: worker
spec:
  pollingInterval: 5
  triggers:
    - type: nats-jetstream
      metadata:
        lagThreshold: '5'
`;

test('shows one object with the comment above it', () => {
  expect(yamlPart(text, { kind: 'Deployment' })).toMatch(/^# The worker\.\napiVersion[\s\S]*replicas: 0$/);
  expect(yamlPart(text, { kind: 'ScaledObject', name: 'worker' })).toMatch(/^# Mail[\s\S]*lagThreshold: '5'$/);
});

test('shows parts as they are written, with their comments and without their indent', () => {
  expect(yamlPart(text, { kind: 'ScaledObject' }, ['spec.triggers', 'spec.pollingInterval'])).toBe(
    "triggers:\n  - type: nats-jetstream\n    metadata:\n      lagThreshold: '5'\npollingInterval: 5",
  );
  expect(yamlPart(text, { kind: 'Deployment' }, ['spec.template'])).toBe(
    '# Wasm, by this name.\n# And no other.\ntemplate:\n  spec:\n    runtimeClassName: wasmtime # a handler\n    containers:\n      - name: worker',
  );
});

test('what is gone fails the build', () => {
  expect(() => yamlPart(text, { kind: 'Service' })).toThrow(/expected one Service .* found 0/);
  expect(() => yamlPart(text, { kind: 'ScaledObject' }, ['spec.fallback'])).toThrow(/found no fallback/);
  expect(() => yamlPart(text + '---\n' + text, { kind: 'ScaledObject' })).toThrow(/found 2/);
});
