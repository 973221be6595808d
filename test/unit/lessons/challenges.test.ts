import { describe, expect, test } from 'vitest';
import { challengeSchema } from '../../../src/core/scaling/challenge.ts';
import { scalingSettingsSchema } from '../../../src/core/scaling/settings.ts';
import { scoreChallenge } from '../../../src/model/challenge/score.ts';
import { behaviorOf } from '../../../src/page/cluster/behaviors.ts';
import { challenges, type ChallengeName } from '../../../src/page/cluster/challenges.ts';
import { withValueAt } from '../../../src/page/cluster/settings-path.ts';

type Changes = Readonly<Record<string, unknown>>;

/** The start of a challenge with some settings changed, scored as the page does it. */
function score(name: ChallengeName, changes: Changes) {
  let settings: unknown = challenges[name].start;
  for (const [path, value] of Object.entries(changes)) settings = withValueAt(settings, path, value);
  return scoreChallenge(challengeSchema.parse(challenges[name]), scalingSettingsSchema.parse(settings));
}

/** The explicit rules of the widget with another number of pods more per 15 s. */
const podsMore = (pods: number) =>
  withValueAt(behaviorOf('explicit'), 'scaleUp.policies', [{ type: 'Pods', value: pods, periodSeconds: 15 }]);

const right: Record<ChallengeName, Record<string, Changes>> = {
  'morning-rush': {
    'fewer pods at the most, each with more mail': { 'keda.lagThreshold': 20, 'keda.maxReplicaCount': 6 },
    'sleeping as soon as the queue is empty': { 'keda.lagThreshold': 20, 'keda.cooldownPeriodS': 0 },
    'a high threshold alone with no cooldown': { 'keda.lagThreshold': 80, 'keda.cooldownPeriodS': 0 },
  },
  'not-twice': {
    'pulling what can be done in time': { 'worker.batch': 5 },
    'pulling one at a time': { 'worker.batch': 1 },
    'waiting as long as the pile takes': { 'queue.ackWaitS': 15 },
    'a bit of both': { 'worker.batch': 10, 'queue.ackWaitS': 8 },
  },
  'back-to-zero': {
    'looking often and sleeping soon': { 'keda.pollingIntervalS': 5, 'keda.cooldownPeriodS': 30 },
    'looking often, with few pods to keep': {
      'keda.pollingIntervalS': 5,
      'keda.cooldownPeriodS': 60,
      'keda.maxReplicaCount': 5,
    },
    'looking often, with more mail for each pod': {
      'keda.pollingIntervalS': 5,
      'keda.cooldownPeriodS': 60,
      'keda.lagThreshold': 40,
    },
  },
  'fast-climb': {
    'rules of its own for the HPA': { 'hpa.behavior': podsMore(12) },
    'waking eight at once from an idle zero': { 'keda.minReplicaCount': 8, 'keda.idleReplicaCount': 0 },
    'waking all at once from an idle zero': { 'keda.minReplicaCount': 20, 'keda.idleReplicaCount': 0 },
  },
};

const isName = (name: string): name is ChallengeName => name in challenges;
const names = Object.keys(right).filter(isName);

describe.each(names)('the challenge %s', (name) => {
  test('is not passed where it begins, and has a hint for that', () => {
    const { passed, points, hints } = score(name, {});
    expect(passed).toBe(false);
    expect(points).toBeLessThan(100);
    expect(hints.length).toBeGreaterThan(0);
  });

  test('has two right answers or more', () => {
    expect(Object.keys(right[name]).length).toBeGreaterThanOrEqual(2);
  });

  test.each(Object.entries(right[name]))('is passed by %s', (_way, changes) => {
    expect(score(name, changes)).toMatchObject({ passed: true, points: 100, hints: [] });
  });
});

test('every challenge of the page is held by these tests', () => {
  expect(names.toSorted()).toEqual(Object.keys(challenges).toSorted());
});

describe('a wrong answer gets a hint from its own curve', () => {
  test.each<[ChallengeName, string, Changes, RegExp]>([
    ['morning-rush', 'too few pods', { 'keda.maxReplicaCount': 4 }, /all 4 pods were there/],
    ['morning-rush', 'as many all the time', { 'keda.minReplicaCount': 10 }, /window of 300 s kept pods/],
    ['morning-rush', 'a threshold out of reach', { 'keda.lagThreshold': 500 }, /lag of up to 500 .* counts as fine/],
    ['not-twice', 'an even larger pull', { 'worker.batch': 40 }, /delivered again .* takes 40 mails at a time/],
    ['not-twice', 'half the cure', { 'worker.batch': 10 }, /delivered again after 5 s/],
    [
      'back-to-zero',
      'a short poll alone',
      { 'keda.pollingIntervalS': 5 },
      /nothing in the queue; the cooldown is 300 s/,
    ],
    ['back-to-zero', 'one pod for all', { 'keda.maxReplicaCount': 1 }, /all 1 pods were there/],
    ['fast-climb', 'pods that always wait', { 'keda.minReplicaCount': 8 }, /minReplicaCount is 8/],
    [
      'fast-climb',
      'the defaults written out',
      { 'hpa.behavior': behaviorOf('defaults') },
      /held back by its speed limit/,
    ],
  ])('%s: %s', (name, _mistake, changes, hint) => {
    const result = score(name, changes);
    expect(result.passed).toBe(false);
    expect(result.hints[0]?.text).toMatch(hint);
  });
});

test('a fixed number of pods does not get through Monday morning', () => {
  for (let pods = 1; pods <= 20; pods += 1) {
    const fixed = { 'keda.minReplicaCount': pods, 'keda.maxReplicaCount': pods };
    expect(score('morning-rush', fixed).passed, `${pods} pods`).toBe(false);
  }
});
