/** How a supervisor tells its user what goes on: in the terminal, or to the `up --detach` that started it. */
export interface Talk {
  /** A step of the way, or something that happened. */
  line(text: string): void;
  /** All is up; the text says where. */
  up(text: string): void;
  /** Where things stand, said again and again; missing when nobody looks. */
  standing?: (text: string) => void;
}
