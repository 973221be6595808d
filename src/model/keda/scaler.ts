/** What the nats-jetstream scaler answers: a lag, or the error that KEDA puts into an event. */
export type ScalerReading =
  | { readonly ok: true; readonly lag: number; readonly phantom: boolean }
  | { readonly ok: false; readonly error: string };

export interface BrokerView {
  readonly reachable: boolean;
  readonly consumerExists: boolean;
  /** False when the broker came back without its data. */
  readonly streamExists: boolean;
  readonly pending: number;
  readonly ackPending: number;
}

/**
 * lag = num_pending + num_ack_pending, so pods stay while work is in their hands
 * (keda pkg/scalers/nats_jetstream_scaler.go:422-431).
 * - No consumer: an error since KEDA 2.20.0; older versions took the stream's last sequence and scaled to the maximum.
 * - The stream is gone: the scaler keeps the stream it saw last and goes on reporting its lag, with Ready=True
 *   (seen on a cluster on 2026-11-23, recording phantom-lag-native).
 */
export function readScaler(view: BrokerView, lastLag: number | null): ScalerReading {
  if (!view.reachable) return { ok: false, error: "the broker's monitoring page does not answer" };
  if (!view.streamExists) {
    return lastLag === null
      ? { ok: false, error: 'the stream does not exist' }
      : { ok: true, lag: lastLag, phantom: true };
  }
  if (!view.consumerExists) return { ok: false, error: 'the consumer does not exist' };
  return { ok: true, lag: view.pending + view.ackPending, phantom: false };
}
