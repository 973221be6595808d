import type { World } from '../world/world.ts';
import type { Victim } from './kill-at-random.ts';

export interface Gateway {
  readonly smtpPort: number;
  readonly httpPort: number;
}

/** Starts workers, and a gateway when one is wanted, and says how each of them and the broker is killed and started. */
export async function victimsOf(
  world: World,
  workers: number,
  withGateway: boolean,
): Promise<{ victims: Victim[]; gateway: Gateway | undefined }> {
  const victims: Victim[] = [
    {
      name: 'broker',
      livesMs: [4_000, 9_000],
      goneMs: [0, 1_500],
      kill: () => world.broker.kill(),
      start: () => world.broker.start(),
    },
  ];
  for (let index = 1; index <= workers; index += 1) {
    const name = `worker-${index}`;
    let program = await world.worker(name);
    victims.push({
      name,
      livesMs: [500, 5_000],
      goneMs: [0, 1_000],
      kill: () => program.kill(),
      start: async () => void (program = await world.worker(name)),
    });
  }
  if (!withGateway) return { victims, gateway: undefined };
  const first = await world.gateway();
  const { smtpPort, httpPort } = first;
  let { program } = first;
  victims.push({
    name: 'gateway',
    livesMs: [2_000, 6_000],
    goneMs: [0, 1_000],
    kill: () => program.kill(),
    start: async () => void ({ program } = await world.gateway()),
  });
  return { victims, gateway: { smtpPort, httpPort } };
}
