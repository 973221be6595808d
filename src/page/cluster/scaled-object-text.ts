import { stringify } from 'yaml';
import type { ScalingSettings } from '../../core/scaling/settings.ts';
import { toScaledObject } from '../../model/scaled-object/write.ts';

/** The ScaledObject of these settings as a file, ready for `kubectl apply`. */
export function scaledObjectText(settings: ScalingSettings): string {
  const { hpa } = settings;
  const note =
    hpa.behavior === null
      ? '# Without a behavior block the HPA goes from n to at most max(2n, 4) pods in one step.\n'
      : '';
  return `# kubectl apply --filename scaledobject.yaml\n${note}${stringify(toScaledObject(settings), { lineWidth: 0 })}`;
}
