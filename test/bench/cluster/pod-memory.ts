import { onNode } from '../../cluster/world/cluster.ts';

const mib = 2 ** 20;

/** What a pod holds, in MiB. Shim, pause and worker are proportional set sizes: shared pages are counted in parts. */
export interface PodMemory {
  readonly shimMb: number;
  readonly pauseMb: number;
  readonly workerMb: number;
  /** What the pod's cgroup is charged with, without the page cache that nobody uses. The shim may stand outside it. */
  readonly cgroupMb: number;
}

/** The whole pod: shim and processes. */
export const podMb = ({ shimMb, pauseMb, workerMb }: PodMemory): number => shimMb + pauseMb + workerMb;

/**
 * Prints "PSS-in-KiB in|out COMMAND" for each process of the pod: those in its cgroup, and its shim, which carries the
 * sandbox's id in its arguments. Then "cgroup BYTES".
 */
function script(uid: string, sandbox: string): string {
  return `
    for p in /proc/[0-9]*; do
      where=''
      if grep -qE 'pod(${uid}|${uid.replaceAll('-', '_')})' $p/cgroup 2>/dev/null; then where=in
      elif tr '\\0' ' ' 2>/dev/null <$p/cmdline | grep -q '^[^ ]*containerd-shim.*${sandbox}'; then where=out; fi
      [ -n "$where" ] || continue
      pss=$(awk '/^Pss:/ { print $2 }' $p/smaps_rollup 2>/dev/null)
      [ -z "$pss" ] || echo "$pss $where $(tr '\\0' ' ' <$p/cmdline)"
    done
    for c in $(find /sys/fs/cgroup/memory /sys/fs/cgroup -maxdepth 8 -type d -name '*pod${uid}*' -o -maxdepth 8 -type d -name '*pod${uid.replaceAll('-', '_')}*' 2>/dev/null); do
      if [ -f $c/memory.usage_in_bytes ]; then used=$(cat $c/memory.usage_in_bytes); idle=$(awk '$1 == "total_inactive_file" { print $2 }' $c/memory.stat)
      elif [ -f $c/memory.current ]; then used=$(cat $c/memory.current); idle=$(awk '$1 == "inactive_file" { print $2 }' $c/memory.stat)
      else continue; fi
      echo "cgroup $((used - idle))"; break
    done`;
}

/** Reads what the script prints. Throws when the worker is not among the processes. */
export function parsePodMemory(text: string): PodMemory {
  const sums = { shimMb: 0, pauseMb: 0, workerMb: 0, cgroupMb: 0 };
  for (const line of text.split('\n')) {
    const cgroup = /^cgroup (\d+)/.exec(line)?.[1];
    if (cgroup !== undefined) sums.cgroupMb = Number(cgroup) / mib;
    const [, kib, where, command = ''] = /^(\d+) (in|out) ?(.*)$/.exec(line) ?? [];
    if (kib === undefined) continue;
    // Inside the pod's cgroup a Wasm worker still has the arguments of the shim that it came from.
    const part = where === 'out' ? 'shimMb' : /^\/?pause\b/.test(command) ? 'pauseMb' : 'workerMb';
    sums[part] += Number(kib) / 1024;
  }
  if (sums.workerMb === 0) throw new Error(`expected a process of the worker in the pod, found:\n${text}`);
  return sums;
}

export async function podMemory(pod: { uid: string; sandbox: string }): Promise<PodMemory> {
  return parsePodMemory(await onNode(script(pod.uid, pod.sandbox)));
}
