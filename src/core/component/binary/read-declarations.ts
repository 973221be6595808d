import { UnknownFormatError, type ByteReader } from './byte-reader.ts';
import type { ComponentItem, ComponentShape, ComponentType, InstanceType, ValueType } from './component-model.ts';
import { IndexSpaces } from './index-spaces.ts';

/** Types hold declarations and declarations hold types: the reader of types comes as an argument. */
export type ReadType = (reader: ByteReader, spaces: IndexSpaces) => ComponentType;

/** A component type or an instance type: declarations in an index space of their own. */
export function readDeclarations(
  reader: ByteReader,
  parent: IndexSpaces,
  isComponent: boolean,
  readType: ReadType,
): ComponentShape | InstanceType {
  const spaces = new IndexSpaces(parent);
  reader.list(() => readDeclaration(reader, spaces, readType));
  const { imports, exports } = spaces;
  return isComponent ? { kind: 'component', imports, exports } : { kind: 'instance', exports };
}

function readDeclaration(reader: ByteReader, spaces: IndexSpaces, readType: ReadType): void {
  const at = reader.at;
  const form = reader.byte();
  if (form === 1) spaces.types.push(readType(reader, spaces));
  else if (form === 2) readAlias(reader, spaces);
  else if (form === 3 || form === 4) {
    const name = readExternName(reader);
    const { sort, item } = readExtern(reader, spaces, name);
    spaces.add(sort, item);
    (form === 3 ? spaces.imports : spaces.exports).set(name, item);
  } else throw new UnknownFormatError('declaration', form, at);
}

/** The name of an import or an export, such as "wasi:cli/run@0.2.6". */
export function readExternName(reader: ByteReader): string {
  const at = reader.at;
  const form = reader.byte();
  if (form > 1) throw new UnknownFormatError('name', form, at);
  return reader.name();
}

/** What an import or an export is: its sort and type. A type gets its name here. */
export function readExtern(
  reader: ByteReader,
  spaces: IndexSpaces,
  name: string,
): { sort: number; item: ComponentItem } {
  const at = reader.at;
  const sort = reader.byte();
  if (sort === 3) return { sort, item: { sort: 'type', type: readBound(reader, spaces, name) } };
  if (sort === 0) reader.byte();
  if (sort > 5) throw new UnknownFormatError('sort', sort, at);
  const index = reader.u32();
  if (sort === 1) return { sort, item: { sort: 'function', type: spaces.functionType(index) } };
  const type = sort === 4 || sort === 5 ? spaces.type(index) : undefined;
  if (type?.kind === 'instance') return { sort, item: { sort: 'instance', type } };
  if (type?.kind === 'component') return { sort, item: { sort: 'component', type } };
  return { sort, item: { sort: 'other' } };
}

function readBound(reader: ByteReader, spaces: IndexSpaces, name: string): ValueType {
  const of = reader.byte() === 0 ? spaces.type(reader.u32()) : undefined;
  return named(name, of);
}

/** wit-component calls the types that it passes inside "import-type-mail": readers know them as "mail". */
export function named(name: string, of: ComponentType | undefined): ValueType {
  return { kind: 'named', name: name.replace(/^import-type-/, ''), of: of?.kind === 'resource' ? undefined : of };
}

/** Gives another name, and an index, to something of an instance or of an enclosing component. */
export function readAlias(reader: ByteReader, spaces: IndexSpaces): void {
  const at = reader.at;
  const sort = reader.byte();
  if (sort === 0) reader.byte();
  const target = reader.byte();
  if (target === 0) {
    const instance = spaces.instance(reader.u32());
    spaces.add(sort, instance.exports.get(reader.name()) ?? { sort: 'other' });
  } else if (target === 1) {
    reader.u32();
    reader.name();
  } else if (target === 2) {
    let outer: IndexSpaces | undefined = spaces;
    for (let count = reader.u32(); count > 0; count--) outer = outer?.parent;
    const index = reader.u32();
    if (outer === undefined) throw new RangeError('an alias leads out of the file');
    if (sort !== 0) spaces.add(sort, outer.item(sort, index));
  } else throw new UnknownFormatError('alias', target, at);
}
