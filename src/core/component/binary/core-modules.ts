import { readSections } from './sections.ts';

/** Section ids of the component binary format. */
const coreModuleSection = 1;
const componentSection = 4;

/** Bytes of every core module inside a component, nested components included, with the place in the file. */
export function coreModules(component: Uint8Array): { offset: number; bytes: Uint8Array }[] {
  return readSections(component).flatMap(({ id, start, end }) => {
    const bytes = component.subarray(start, end);
    if (id === coreModuleSection) return [{ offset: start, bytes }];
    if (id !== componentSection) return [];
    return coreModules(bytes).map((inner) => ({ offset: start + inner.offset, bytes: inner.bytes }));
  });
}
