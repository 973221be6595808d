import type { Descriptor } from '../../../core/image/archive.ts';
import type { ProgramFacts } from './describe-program.ts';
import type { ArchiveReport, ImageReport, LayerReport } from './image-report.ts';

const count = new Intl.NumberFormat('en');
/** Longer texts of a foreign file are cut; nobody reads on. */
const shownCharacters = 200;

/** A text of the file without the characters that would move a terminal's cursor or change its colours. */
function shown(text: string): string {
  const plain = text.replace(/\p{C}/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  return plain.length > shownCharacters ? `${plain.slice(0, shownCharacters)}…` : plain;
}

const line = (label: string, value: string, indent = 2) => `${' '.repeat(indent)}${label.padEnd(16 - indent)}${value}`;
const bytes = (value: number) => `${count.format(value)} bytes`;

const part = (label: string, { digest, mediaType, size }: Descriptor) => [
  line(label, digest),
  line('', `${shown(mediaType)}, ${bytes(size)}`),
];

/** What is in an archive, as text for a terminal. */
export function formatReport(file: string, archiveBytes: number, report: ArchiveReport): string {
  const state =
    report.problems.length === 0
      ? `Every digest, size and name is as the archive says (${report.files} files).`
      : ['Not as the archive says:', ...report.problems.map((problem) => `  ${shown(problem)}`)].join('\n');
  return [
    `${shown(file)}  ${bytes(archiveBytes)}, ${report.images.length} ${report.images.length === 1 ? 'image' : 'images'}`,
    ...report.images.flatMap((image) => ['', ...imageLines(image)]),
    '',
    state,
  ].join('\n');
}

function imageLines({ names, descriptor, config, configDescriptor, layers, bytes: total }: ImageReport): string[] {
  const run = config.config ?? {};
  const ports = Object.keys(run.ExposedPorts ?? {});
  const command = [...(run.Entrypoint ?? []), ...(run.Cmd ?? [])];
  return [
    names.length === 0 ? '(no name)' : names.map(shown).join(', '),
    ...(descriptor === undefined
      ? [line('manifest', 'none: manifest.json names the files')]
      : part('manifest', descriptor)),
    ...part('config', configDescriptor),
    line('platform', shown(`${config.os}/${config.architecture}`), 4),
    line('starts', command.length === 0 ? '(nothing)' : shown(command.join(' ')), 4),
    line('user', run.User === undefined || run.User === '' ? 'root' : shown(run.User), 4),
    line('ports', ports.length === 0 ? 'none' : shown(ports.join(', ')), 4),
    line('created', shown(config.created ?? 'not said'), 4),
    line('diff_ids', config.rootfs.diff_ids.length === 0 ? 'none' : config.rootfs.diff_ids.map(shown).join(', '), 4),
    ...Object.entries(run.Labels ?? {}).map(([name, value], at) =>
      line(at === 0 ? 'labels' : '', `${shown(name)} = ${shown(value)}`, 4),
    ),
    ...layers.flatMap((layer, at) => layerLines(layer, at + 1)),
    line('together', bytes(total)),
  ];
}

function layerLines({ descriptor, program, files = [], fileCount }: LayerReport, number: number): string[] {
  const rest = (fileCount ?? 0) - files.length;
  return [
    ...part(`layer ${number}`, descriptor),
    ...(fileCount === undefined ? [line('', 'not read: this type is not known here')] : []),
    ...programLines(program),
    ...files.flatMap((file) => [
      line('', `${file.mode} ${file.owner} ${count.format(file.bytes).padStart(11)} ${file.type} ${shown(file.path)}`),
      ...programLines(file.program),
    ]),
    ...(rest > 0 ? [line('', `and ${count.format(rest)} more`)] : []),
  ];
}

function programLines(program: ProgramFacts | undefined): string[] {
  if (program === undefined) return [];
  const imports = program.imports.length === 0 ? '' : ', imports:';
  return [
    line('', `${program.kind}${program.note === undefined ? '' : ` (${shown(program.note)})`}${imports}`),
    ...program.imports.map((name) => line('', `  ${shown(name)}`)),
  ];
}
