/** "mailroom:triage/triage@0.1.0" without its version. */
export function withoutVersion(interfaceName: string): string {
  const [name = ''] = interfaceName.split('@');
  return name;
}
