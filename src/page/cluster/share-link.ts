import { decodeSettings, encodeSettings, type DecodedSettings } from '../../core/scaling/settings-url.ts';
import type { ScalingSettings } from '../../core/scaling/settings.ts';

/** The address of this page with the settings of the widget called `name` behind the hash; nothing goes to a server. */
export function shareLink(page: URL, name: string, settings: ScalingSettings): string {
  const link = new URL(page);
  link.hash = `${name}?${encodeSettings(settings)}`;
  return link.href;
}

/** Reads the settings out of a hash; undefined when it is not for the widget called `name`. */
export function sharedSettings(hash: string, name: string): DecodedSettings | undefined {
  const start = `#${name}?`;
  return hash.startsWith(start) ? decodeSettings(hash.slice(start.length)) : undefined;
}
