/** A message as the board reads it; a message of the NATS clients for JavaScript is one. */
export interface BoardMessage {
  readonly subject: string;
  readonly headers?: { get(name: string): string } | undefined;
  readonly data: Uint8Array;
  /** The payload as UTF-8; what is not UTF-8 becomes U+FFFD. */
  string(): string;
}

interface BoardSubscription {
  isClosed(): boolean;
  unsubscribe(): void;
}

/** The part of a NATS connection that the board needs; one of the NATS clients for JavaScript fits. */
export interface BoardConnection {
  request(subject: string, payload: string, options: { timeout: number }): Promise<BoardMessage>;
  /** Ends by itself after `max` messages. */
  subscribe(
    subject: string,
    options: { max: number; callback: (error: Error | null, message: BoardMessage) => void },
  ): BoardSubscription;
}
