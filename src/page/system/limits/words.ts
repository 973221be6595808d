import type { Wiring } from '../../../core/system/wiring.ts';

export interface LimitWords {
  readonly label: string;
  readonly say: (value: number) => string;
  readonly why: string;
}

/** Words for each limit of a part of system.json. The compiler asks for them when a limit is new. */
export type WordsFor<Part extends 'limits' | 'gateway' | 'worker'> = Readonly<Record<keyof Wiring[Part], LimitWords>>;
