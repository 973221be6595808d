/** What the stream keeps of each mail, by its number, in arrays that grow by doubling: an hour has many thousands. */
export class MailTable {
  #length = 0;
  #arrivedS = new Float64Array(256);
  #doneS = new Float64Array(256);
  #state = new Uint8Array(256);
  #deliveries = new Uint16Array(256);

  get length(): number {
    return this.#length;
  }

  /** Adds a mail in state 0, never delivered, not done; returns its number. */
  add(arrivedS: number): number {
    const mail = this.#length;
    if (mail === this.#state.length) this.#grow();
    this.#arrivedS[mail] = arrivedS;
    this.#doneS[mail] = Number.NaN;
    this.#length = mail + 1;
    return mail;
  }

  arrivedS(mail: number): number {
    return this.#arrivedS[mail] ?? Number.NaN;
  }

  /** NaN until it is done. */
  doneS(mail: number): number {
    return this.#doneS[mail] ?? Number.NaN;
  }

  setDone(mail: number, tS: number): void {
    this.#doneS[mail] = tS;
  }

  state(mail: number): number {
    return this.#state[mail] ?? 0;
  }

  setState(mail: number, state: number): void {
    this.#state[mail] = state;
  }

  deliveries(mail: number): number {
    return this.#deliveries[mail] ?? 0;
  }

  /** Counts one more delivery and returns which it is. */
  deliver(mail: number): number {
    const count = (this.#deliveries[mail] ?? 0) + 1;
    this.#deliveries[mail] = count;
    return count;
  }

  #grow(): void {
    const size = this.#state.length * 2;
    const old = [this.#arrivedS, this.#doneS, this.#state, this.#deliveries] as const;
    this.#arrivedS = new Float64Array(size);
    this.#doneS = new Float64Array(size);
    this.#state = new Uint8Array(size);
    this.#deliveries = new Uint16Array(size);
    this.#arrivedS.set(old[0]);
    this.#doneS.set(old[1]);
    this.#state.set(old[2]);
    this.#deliveries.set(old[3]);
  }
}
