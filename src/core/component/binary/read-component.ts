import { ByteReader } from './byte-reader.ts';
import type { ComponentItem, ComponentShape } from './component-model.ts';
import { IndexSpaces } from './index-spaces.ts';
import { readCanon } from './read-canon.ts';
import { named, readAlias, readExtern, readExternName } from './read-declarations.ts';
import { readType } from './read-types.ts';
import { readSections } from './sections.ts';

/** Imports and exports of a component with their types. Throws an Error that says where it gave up. */
export function readComponent(component: Uint8Array, parent?: IndexSpaces): ComponentShape {
  const spaces = new IndexSpaces(parent);
  for (const { id, start, end } of readSections(component)) {
    const reader = new ByteReader(component, start, end);
    if (id === 4) spaces.components.push(readComponent(component.subarray(start, end), spaces));
    else if (id === 5) reader.list(() => readInstance(reader, spaces));
    else if (id === 6) reader.list(() => readAlias(reader, spaces));
    else if (id === 7) reader.list(() => spaces.types.push(readType(reader, spaces)));
    else if (id === 8) readCanon(reader, spaces);
    else if (id === 10) reader.list(() => readImport(reader, spaces));
    else if (id === 11) reader.list(() => readExport(reader, spaces));
  }
  return { kind: 'component', imports: spaces.imports, exports: spaces.exports };
}

function readImport(reader: ByteReader, spaces: IndexSpaces): void {
  const name = readExternName(reader);
  const { sort, item } = readExtern(reader, spaces, name);
  spaces.add(sort, item);
  spaces.imports.set(name, item);
}

/** An export is the thing itself or, where it says so, a narrower type of it; it has an index again. */
function readExport(reader: ByteReader, spaces: IndexSpaces): void {
  const name = readExternName(reader);
  const sort = reader.byte();
  if (sort === 0) reader.byte();
  const plain = spaces.item(sort, reader.u32());
  const ascribed = reader.optional(() => readExtern(reader, spaces, name).item);
  const item = ascribed ?? withName(name, plain);
  spaces.add(sort, item);
  spaces.exports.set(name, item);
}

function withName(name: string, item: ComponentItem): ComponentItem {
  return item.sort === 'type' ? { sort: 'type', type: named(name, item.type) } : item;
}

function readInstance(reader: ByteReader, spaces: IndexSpaces): void {
  if (reader.byte() === 0) {
    const { exports } = spaces.component(reader.u32());
    reader.list(() => [reader.name(), readSort(reader), reader.u32()]);
    spaces.instances.push({ kind: 'instance', exports });
    return;
  }
  const exports = reader.list((): [string, ComponentItem] => {
    const name = readExternName(reader);
    const sort = readSort(reader);
    return [name, withName(name, spaces.item(sort, reader.u32()))];
  });
  spaces.instances.push({ kind: 'instance', exports: new Map(exports) });
}

function readSort(reader: ByteReader): number {
  const sort = reader.byte();
  if (sort === 0) reader.byte();
  return sort;
}
