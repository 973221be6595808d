import type { Challenge } from '../../core/scaling/challenge.ts';
import type { ScalingSettings } from '../../core/scaling/settings.ts';
import { simulate, type Run } from '../simulate.ts';
import { allowedSettings } from './allowed.ts';
import { goalResult, type GoalResult } from './goals.ts';
import { hints, type Hint } from './hints.ts';

export interface ChallengeResult {
  readonly passed: boolean;
  /** 0 to 100; 100 is every goal met with every seed. */
  readonly points: number;
  /** The worst run of all seeds, and what it reached. */
  readonly run: Run;
  readonly goals: readonly GoalResult[];
  /** From this very run, the most useful first; empty when passed. */
  readonly hints: readonly Hint[];
}

/** Runs an answer with every seed of the challenge and scores the worst. Any settings that meet the goals are right. */
export function scoreChallenge(challenge: Challenge, answer: ScalingSettings): ChallengeResult {
  const settings = allowedSettings(challenge, answer);
  const results = challenge.seeds.map((seed) => {
    const run = simulate({ ...settings, run: { ...settings.run, seed } });
    const goals = challenge.goals.map((goal) => goalResult(goal, run));
    const share = goals.reduce((sum, goal) => sum + goal.share, 0) / goals.length;
    return { run, goals, share };
  });
  const worst = results.reduce((a, b) => (b.share < a.share ? b : a));
  const passed = worst.goals.every(({ met }) => met);
  return {
    passed,
    // A missed goal never rounds up to full marks.
    points: passed ? 100 : Math.min(99, Math.floor(worst.share * 100)),
    run: worst.run,
    goals: worst.goals,
    hints: passed ? [] : hints(worst.run, new Set(worst.goals.filter(({ met }) => !met).map(({ helps }) => helps))),
  };
}
