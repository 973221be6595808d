import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { startSettings } from '../../../src/core/scaling/start-settings.ts';
import { fromScaledObject } from '../../../src/model/scaled-object/read.ts';
import { toScaledObject } from '../../../src/model/scaled-object/write.ts';
import { refusal } from '../../tools/scaled-object-schema.ts';
import { anySettings } from './any-settings.ts';

const labYaml = `
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: {name: worker-native, namespace: mailroom}
spec:
  scaleTargetRef: {name: worker-native}
  pollingInterval: 5
  cooldownPeriod: 20
  minReplicaCount: 0
  maxReplicaCount: 5
  triggers:
    - type: nats-jetstream
      metadata:
        natsServerMonitoringEndpoint: "nats.mailroom.svc.cluster.local:8222"
        account: "$G"
        stream: MAIL
        consumer: triage
        lagThreshold: "5"
        activationLagThreshold: "0"
`;

describe('the schema of KEDA', () => {
  test('accepts the ScaledObject of the recorded lab and refuses a misspelt field', () => {
    expect(refusal(parse(labYaml))).toBe('');
    expect(refusal(parse(labYaml.replace('cooldownPeriod', 'coolDownPeriod')))).toContain('additional properties');
    expect(refusal(parse(labYaml.replace('pollingInterval: 5', 'pollingInterval: five')))).toContain('integer');
  });

  test('accepts every ScaledObject that the settings give, also after a way through YAML', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const object: unknown = parse(stringify(toScaledObject(settings)));
        expect(refusal(object)).toBe('');
      }),
    );
  });
});

describe('a pasted ScaledObject', () => {
  test('gives the settings of the lab', () => {
    expect(fromScaledObject(parse(labYaml), startSettings)).toEqual({ ok: true, settings: startSettings, notes: [] });
  });

  test('gives back what was written, for any settings', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const read = fromScaledObject(toScaledObject(settings), settings);
        expect(read).toEqual({ ok: true, settings, notes: [] });
      }),
    );
  });

  test('gets the defaults of KEDA where it says nothing', () => {
    const bare = {
      apiVersion: 'keda.sh/v1alpha1',
      kind: 'ScaledObject',
      spec: { triggers: [{ type: 'nats-jetstream' }] },
    };
    const read = fromScaledObject(bare, startSettings);
    expect(read.ok && read.settings.keda).toMatchObject({
      pollingIntervalS: 30,
      cooldownPeriodS: 300,
      lagThreshold: 10,
    });
  });

  test('has its unknown and unsupported fields named', () => {
    const object = parse(labYaml);
    Object.assign(object.spec, { coolDownPeriod: 3, advanced: { scalingModifiers: { formula: 'a + b' } } });
    Object.assign(object.metadata, { annotations: { 'autoscaling.keda.sh/paused-scale-in': 'maybe', 'a.b/c': 'x' } });
    object.spec.triggers.push({ type: 'cron', metadata: {} });
    object.spec.triggers[0].metadata.lagThreshold = 'ten';
    const notes = fromScaledObject(object, startSettings).notes.map(({ kind, path }) => `${kind} ${path}`);
    expect(notes.toSorted()).toEqual([
      'not-simulated spec.advanced.scalingModifiers',
      'not-simulated spec.triggers[1]',
      'unknown spec.coolDownPeriod',
      'wrong-value metadata.annotations["autoscaling.keda.sh/paused-scale-in"]',
      'wrong-value spec.triggers[0].metadata.lagThreshold',
    ]);
  });

  test.each([
    [null, 'expected an object'],
    [[], 'expected an object'],
    [{ kind: 'Deployment' }, 'expected ScaledObject, found "Deployment"'],
    [{ kind: 'ScaledObject', apiVersion: 'keda.sh/v1' }, 'expected keda.sh/v1alpha1'],
    [{ kind: 'ScaledObject', apiVersion: 'keda.sh/v1alpha1' }, 'expected a spec'],
    [parse(labYaml.replace('minReplicaCount: 0', 'minReplicaCount: 9')), 'minReplicaCount 9 is above'],
  ])('that is none, or contradicts itself, is refused with a reason: %j', (object, reason) => {
    const read = fromScaledObject(object, startSettings);
    expect(read.ok).toBe(false);
    expect(read.notes.map(({ message }) => message).join('\n')).toContain(reason);
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (spec) => {
        const object = { apiVersion: 'keda.sh/v1alpha1', kind: 'ScaledObject', metadata: spec, spec };
        expect(Array.isArray(fromScaledObject(object, startSettings).notes)).toBe(true);
        expect(Array.isArray(fromScaledObject(spec, startSettings).notes)).toBe(true);
      }),
    );
  });
});
