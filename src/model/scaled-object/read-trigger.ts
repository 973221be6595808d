import { kedaDefaults } from '../../core/scaling/start-settings.ts';
import { isFields, noteFields, truth, numberText, type FieldNote } from './fields.ts';

export interface TriggerNumbers {
  readonly lagThreshold: number;
  readonly activationLagThreshold: number;
  readonly useCachedMetrics: boolean;
}

const at = 'spec.triggers[0]';

/** Fields of the nats-jetstream scaler that say where to look; in the model there is one place only. */
const place = {
  natsServerMonitoringEndpoint: '',
  account: '',
  accountID: '',
  stream: '',
  consumer: '',
  useHttps: '',
};

/** Reads the first trigger; others, and other kinds of triggers, are named. */
export function readTrigger(triggers: unknown, notes: FieldNote[]): TriggerNumbers {
  const { lagThreshold, activationLagThreshold } = kedaDefaults;
  const [first, ...others] = Array.isArray(triggers) ? triggers : [];
  for (const index of others.keys()) {
    const message = 'KEDA takes the highest wish of all triggers; the model has the first one only';
    notes.push({ path: `spec.triggers[${index + 1}]`, kind: 'not-simulated', message });
  }
  if (!isFields(first)) {
    notes.push({ path: 'spec.triggers', kind: 'wrong-value', message: 'expected a list with at least one trigger' });
    return { lagThreshold, activationLagThreshold, useCachedMetrics: false };
  }
  notes.push(
    ...noteFields(first, at, ['type', 'metadata', 'metricType', 'useCachedMetrics'], {
      name: '',
      authenticationRef: 'the model asks nobody for a password',
    }),
  );
  if (first['metricType'] !== undefined && first['metricType'] !== 'AverageValue') {
    const message = `the model knows AverageValue, found ${JSON.stringify(first['metricType'])}`;
    notes.push({ path: `${at}.metricType`, kind: 'not-simulated', message });
  }
  const useCachedMetrics = truth(first['useCachedMetrics'], `${at}.useCachedMetrics`, notes);
  if (first['type'] !== 'nats-jetstream') {
    const message = `the model knows nats-jetstream, found ${JSON.stringify(first['type'])}; KEDA's defaults of that one are used`;
    notes.push({ path: `${at}.type`, kind: 'not-simulated', message });
    return { lagThreshold, activationLagThreshold, useCachedMetrics };
  }
  const metadata = isFields(first['metadata']) ? first['metadata'] : {};
  const metadataAt = `${at}.metadata`;
  notes.push(...noteFields(metadata, metadataAt, ['lagThreshold', 'activationLagThreshold'], place));
  const number = (name: 'lagThreshold' | 'activationLagThreshold'): number =>
    numberText(metadata[name], `${metadataAt}.${name}`, notes) ?? kedaDefaults[name];
  return {
    lagThreshold: number('lagThreshold'),
    activationLagThreshold: number('activationLagThreshold'),
    useCachedMetrics,
  };
}
