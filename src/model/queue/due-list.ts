/** Deliveries in the order in which their acknowledgement is due. The wait is one for all, so order of delivery does. */
export class DueList {
  #atS: number[] = [];
  #mail: number[] = [];
  #count: number[] = [];
  #head = 0;

  add(atS: number, mail: number, count: number): void {
    this.#atS.push(atS);
    this.#mail.push(mail);
    this.#count.push(count);
  }

  get isEmpty(): boolean {
    return this.#head >= this.#mail.length;
  }

  /** The first delivery; ask only when there is one. */
  get firstMail(): number {
    return this.#mail[this.#head] ?? -1;
  }

  get firstCount(): number {
    return this.#count[this.#head] ?? -1;
  }

  get firstS(): number {
    return this.#atS[this.#head] ?? Infinity;
  }

  dropFirst(): void {
    this.#head += 1;
    // Now and then the dropped part is given back, so that a long run does not keep every delivery.
    if (this.#head < 1024 || this.#head * 2 < this.#mail.length) return;
    this.#atS = this.#atS.slice(this.#head);
    this.#mail = this.#mail.slice(this.#head);
    this.#count = this.#count.slice(this.#head);
    this.#head = 0;
  }
}
