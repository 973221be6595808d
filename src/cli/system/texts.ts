import { relative } from 'node:path';
import type { SystemState } from '../../core/system/state.ts';
import type { Counts } from '../../agent/system/operator.ts';
import { type Ports, portNames } from '../../agent/system/ports.ts';
import type { StateFolder } from '../../agent/system/state-folder.ts';
import type { SystemStatus } from '../../agent/system/system-status.ts';

/** One line: where the mails are. */
export function countsText({ waiting, inWork, verdicts, dead }: Counts): string {
  return `${waiting} waiting, ${inWork} in work, ${verdicts} verdicts, ${dead} dead`;
}

const duration = (seconds: number) =>
  seconds < 120
    ? `${seconds} s`
    : seconds < 7200
      ? `${Math.round(seconds / 60)} min`
      : `${Math.round(seconds / 3600)} h`;

/** For people; `--json` is for programs. */
export function statusText(status: SystemStatus): string {
  const { system, supervisor, host, processes, ports, versions, counts, cluster } = status;
  const words = { up: 'up', partly: 'partly up', down: 'down' };
  const lines = [`The mail-triage system is ${words[system]}${host === undefined ? '' : `, hosted by ${host}`}.`];
  if (system === 'partly' && supervisor === undefined) {
    lines.push(
      'Nobody starts again what dies: the supervisor has gone. `system up` ends what is left and starts anew.',
    );
  }
  if (cluster !== undefined) {
    lines.push(
      `It runs in the cluster ${cluster.context}, with ${podsText(cluster.workers)} ready; this is the way to it.`,
    );
  }
  for (const { name, pid, health, restarts, upSeconds } of processes) {
    const again = restarts === 0 ? '' : `, started again ${restarts} ${restarts === 1 ? 'time' : 'times'}`;
    const doing = { up: `up ${duration(upSeconds)}`, silent: 'runs but does not answer', gone: 'gone' }[health];
    lines.push(`  ${name.padEnd(10)} ${doing} (pid ${pid})${again}`);
  }
  if (counts !== undefined) lines.push(`Mails: ${countsText(counts)}.`);
  if (ports !== undefined) lines.push(`Ports: ${portsText(ports)}.`);
  for (const [name, version] of Object.entries(versions ?? {})) lines.push(`  ${name.padEnd(14)} ${version}`);
  return lines.join('\n');
}

const podsText = (pods: number) => (pods === 1 ? '1 worker pod' : `${pods} worker pods`);

function portsText(ports: Ports): string {
  const keys = ['smtp', 'http', 'nats', 'monitor', 'websocket'] as const;
  return keys.map((key) => `${ports[key]} ${portNames[key]}`).join(', ');
}

/** Where the system of a cluster answers on this machine. */
export function connectedText({ cluster, ports, versions }: SystemState): string {
  return [
    `Connected with the mail-triage system in ${cluster?.context ?? 'a cluster'}, nats-server ${versions['nats-server'] ?? ''}.`,
    ...addressLines(ports),
    'A hundred mails, and what becomes of them:',
    '  npm run -s mailroom -- mail send --count 100',
    'Ctrl-C ends the connection. The cluster runs on.',
  ].join('\n');
}

function addressLines({ smtp, http, nats, monitor }: Ports): string[] {
  return [
    `  SMTP    127.0.0.1:${smtp}`,
    `  HTTP    http://127.0.0.1:${http}/mail`,
    `  NATS    127.0.0.1:${nats}, what it does: http://127.0.0.1:${monitor}`,
  ];
}

/** Where the system is and how to send it a first mail. */
export function welcomeText({ host, versions, workers, ports }: SystemState, folder: StateFolder): string {
  const program = `${host} ${versions[host] ?? ''}`.trimEnd();
  const count = workers.length === 1 ? '1 worker' : `${workers.length} workers`;
  const mail = 'From: ada@example.org\\nTo: desk@example.org\\nSubject: Lift\\n\\nThe lift at Harbour is stuck.\\n';
  return [
    `The mail-triage system is up: ${count} under ${program}.`,
    ...addressLines(ports),
    `  logs    ${relative(process.cwd(), folder.logs) || '.'}`,
    'A first mail, then a hundred:',
    `  printf '${mail}' | curl --data-binary @- -H 'content-type: message/rfc822' http://127.0.0.1:${ports.http}/mail`,
    '  npm run -s mailroom -- mail send --count 100',
  ].join('\n');
}
