import { createRandom } from '../../../src/core/mail/generate/random.ts';
import { docker, node, up } from '../world/cluster.ts';
import type { Victim } from './kill-as-mails-come.ts';
import { deletePod, deletePodAndProcess, killProcess, runningPods, type RunningPod } from './kill-pod.ts';

/** Such as "worker process" to how often that was killed. */
export type Kills = Map<string, number>;

type Way = readonly [name: string, kill: (pod: RunningPod) => Promise<boolean>];

/** So many kills of each in a run; the mails are spread between them. */
const workerKills = 25;
const gatewayKills = 5;
const brokerKills = 5;

const count = (kills: Kills, what: string) => kills.set(what, (kills.get(what) ?? 0) + 1);

/** Workers, gateway, broker, and the node once, in the middle of it all. What was really killed is counted in `kills`. */
export function victimsOf(seed: number, mails: number, kills: Kills): Victim[] {
  const random = createRandom(seed);
  // One pod chosen by chance. The ways take turns: a container whose process dies again and again is kept waiting
  // longer and longer by the kubelet, and a new pod is not.
  const killOne = (app: string, ways: readonly [Way, Way]) => {
    let turn = seed;
    return async () => {
      const pods = await runningPods(app);
      const [way, kill] = ways[turn % 2 === 0 ? 0 : 1];
      const pod = pods[random.below(Math.max(1, pods.length))];
      if (pod === undefined || !(await kill(pod))) return false;
      turn += 1;
      count(kills, `${app} ${way}`);
      return true;
    };
  };
  const often = (times: number) => ({ every: Math.floor(mails / (times + 1)), most: times });
  return [
    {
      counts: 'settled',
      ...often(workerKills),
      kill: killOne('worker', [
        ['process', killProcess],
        ['pod', deletePod],
      ]),
    },
    {
      counts: 'accepted',
      ...often(gatewayKills),
      kill: killOne('gateway', [
        ['process', killProcess],
        ['pod', deletePod],
      ]),
    },
    {
      counts: 'accepted',
      ...often(brokerKills),
      kill: killOne('nats', [
        ['process', killProcess],
        ['pod', deletePodAndProcess],
      ]),
    },
    {
      counts: 'accepted',
      ...often(1),
      // All that runs on the node is gone at once, and up.sh comes as whoever finds it so. No power cut: what was written
      // and not yet forced to the disk stays in the host's memory, and is there again.
      kill: async () => {
        await docker('kill', '--signal', 'KILL', node);
        count(kills, 'node');
        await up();
        return true;
      },
    },
  ];
}
