/** What is going to happen to a pod, or to the two clocks. */
export type ScheduledKind = 'poll' | 'sync' | 'pod-works' | 'pod-ready' | 'pod-killed' | 'mail-worked' | 'fault';

export interface Scheduled {
  readonly tS: number;
  readonly kind: ScheduledKind;
  /** Pod, or index of the fault. */
  readonly id: number;
  /** Mail and which of its deliveries; -1 where there is none. */
  readonly mail: number;
  readonly round: number;
  /** Breaks ties: first planned, first done. */
  readonly order: number;
}

/** A binary heap by time, then by order of planning. */
export class EventHeap {
  readonly #items: Scheduled[] = [];
  #planned = 0;

  get nextS(): number {
    return this.#items[0]?.tS ?? Infinity;
  }

  plan(tS: number, kind: ScheduledKind, id = -1, mail = -1, round = 0): void {
    const item: Scheduled = { tS, kind, id, mail, round, order: this.#planned };
    this.#planned += 1;
    const items = this.#items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const parentAt = (at - 1) >> 1;
      const parent = items[parentAt];
      if (parent === undefined || !before(item, parent)) break;
      items[at] = parent;
      at = parentAt;
    }
    items[at] = item;
  }

  pop(): Scheduled | null {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (first === undefined || last === undefined) return null;
    if (items.length > 0) this.#sink(last);
    return first;
  }

  #sink(item: Scheduled): void {
    const items = this.#items;
    const size = items.length;
    let at = 0;
    for (;;) {
      let childAt = 2 * at + 1;
      let child = items[childAt];
      if (child === undefined) break;
      const right = childAt + 1 < size ? items[childAt + 1] : undefined;
      if (right !== undefined && before(right, child)) {
        child = right;
        childAt += 1;
      }
      if (!before(child, item)) break;
      items[at] = child;
      at = childAt;
    }
    items[at] = item;
  }
}

function before(a: Scheduled, b: Scheduled): boolean {
  return a.tS < b.tS || (a.tS === b.tS && a.order < b.order);
}
