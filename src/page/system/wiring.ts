import wiringText from '../../../labs/mail-triage/system.json?raw';
import { wiringSchema } from '../../core/system/wiring.ts';

/** labs/mail-triage/system.json, as it was when the site was built. */
export const wiring = wiringSchema.parse(JSON.parse(wiringText));

/** The subjects of a stream. */
export function subjectsOf(config: Readonly<Record<string, unknown>>): string[] {
  const { subjects } = config;
  return Array.isArray(subjects) ? subjects.map(String) : [];
}

/** The name of the stream that keeps what is published to `subject`. Throws when none does. */
export function streamOf(subject: string): string {
  const found = wiring.streams.find(({ config }) => subjectsOf(config).includes(subject));
  if (found === undefined) throw new Error(`expected a stream that keeps ${subject} in system.json, found none`);
  return found.config.name;
}

/** The settings of the consumer that workers share. Throws when system.json has none for the stream of received mails. */
export function queueSettings(): Readonly<Record<string, unknown>> {
  const stream = streamOf(wiring.subjects.received);
  const found = wiring.consumers.find((consumer) => consumer.stream === stream);
  if (found === undefined) throw new Error(`expected a consumer of ${stream} in system.json, found none`);
  return found.config;
}
