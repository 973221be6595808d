/** Colours and fonts of the moment, read from the tokens, because a canvas knows no CSS variables. */
export interface Palette {
  readonly ink: string;
  readonly ink2: string;
  readonly rule: string;
  readonly blue: string;
  readonly post: string;
  readonly font: string;
}

export function readPalette(host: Element): Palette {
  const style = getComputedStyle(host);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    ink2: token('--ink-2'),
    rule: token('--rule'),
    blue: token('--blue'),
    post: token('--post'),
    font: `12px ${token('--text')}`,
  };
}
