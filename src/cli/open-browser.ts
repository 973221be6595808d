import open from 'open';

type Environment = Readonly<Record<string, string | undefined>>;

/** False where a browser would open for nobody: in CI, over SSH, on a Unix without a display. */
export function hasScreen(platform: NodeJS.Platform, environment: Environment): boolean {
  const set = (name: string) => (environment[name] ?? '') !== '';
  if (set('CI') || set('SSH_CONNECTION') || set('SSH_TTY')) return false;
  return platform === 'darwin' || platform === 'win32' || set('DISPLAY') || set('WAYLAND_DISPLAY');
}

/** Opens `url`. A browser that does not start is no reason to stop: the address stands on the screen. */
export async function openBrowser(url: string): Promise<void> {
  try {
    const opener = await open(url);
    opener.once('error', () => console.error(`mailroom: no browser started; open ${url} yourself`));
  } catch {
    console.error(`mailroom: no browser started; open ${url} yourself`);
  }
}
