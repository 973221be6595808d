import type { ImageForm } from '../../core/image/lock.ts';

/** One image that `mailroom image build` can write. */
export interface ImagePlan {
  readonly name: string;
  /** Of public/components, or of the folder given by --native. */
  readonly file: string;
  readonly form: ImageForm;
  readonly title: string;
  /** TCP ports on which the program listens. */
  readonly ports: readonly number[];
  /** Behind the version in the tag, so that all forms of one program share a repository. */
  readonly tagSuffix: string;
}

interface Program {
  readonly name: string;
  readonly title: string;
  readonly ports: readonly number[];
}

const forms: readonly { form: ImageForm; suffix: string; ending: string; title: string }[] = [
  { form: 'plain', suffix: '', ending: '.wasm', title: 'the component as a file of a Linux image' },
  { form: 'wasm', suffix: '-oci', ending: '.wasm', title: 'the component as the only layer' },
  { form: 'native', suffix: '-native', ending: '', title: 'the same sources as a static program' },
];

const programs: readonly Program[] = [
  { name: 'worker', title: 'Mailroom worker', ports: [] },
  { name: 'gateway', title: 'Mailroom gateway', ports: [2525, 8025] },
];

/** The images, in the order in which they are shown. */
export const imagePlans: readonly ImagePlan[] = [
  ...programs.flatMap(({ name, title, ports }) =>
    forms.map(({ form, suffix, ending, title: how }) => ({
      name: `${name}${suffix}`,
      file: `${name}${ending}`,
      form,
      title: `${title}: ${how}`,
      ports,
      tagSuffix: suffix,
    })),
  ),
  {
    name: 'triage-wasip1',
    file: 'triage-wasip1.wasm',
    form: 'plain',
    title: 'Mailroom triage: a WASI 0.1 module that reads mails as JSON lines',
    ports: [],
    tagSuffix: '',
  },
];

/** `localhost/` is nobody's registry: a cluster that does not have the image cannot get a stranger's instead. */
export function referenceOf(plan: ImagePlan, version: string): string {
  const repository = plan.tagSuffix === '' ? plan.name : plan.name.slice(0, -plan.tagSuffix.length);
  return `localhost/mailroom/${repository}:${version}${plan.tagSuffix}`;
}
