import { UnknownFormatError, type ByteReader } from './byte-reader.ts';
import type { ComponentType, FunctionType, Labelled, ValueType } from './component-model.ts';
import type { IndexSpaces } from './index-spaces.ts';
import { readDeclarations } from './read-declarations.ts';

const primitives = new Map([
  [0x7f, 'bool'],
  [0x7e, 's8'],
  [0x7d, 'u8'],
  [0x7c, 's16'],
  [0x7b, 'u16'],
  [0x7a, 's32'],
  [0x79, 'u32'],
  [0x78, 's64'],
  [0x77, 'u64'],
  [0x76, 'f32'],
  [0x75, 'f64'],
  [0x74, 'char'],
  [0x73, 'string'],
  [0x64, 'error-context'],
]);

/** A definition of the type section (component-model, design/mvp/Binary.md, "Type Definitions"). */
export function readType(reader: ByteReader, spaces: IndexSpaces): ComponentType {
  const at = reader.at;
  const form = reader.byte();
  const primitive = primitives.get(form);
  if (primitive !== undefined) return { kind: 'primitive', name: primitive };
  const value = () => readValueType(reader, spaces);
  const labelled = (): Labelled => ({ label: reader.name(), type: value() });
  const bare = (): Labelled => ({ label: reader.name(), type: undefined });
  switch (form) {
    case 0x72:
      return { kind: 'record', items: reader.list(labelled) };
    case 0x71:
      return { kind: 'variant', items: reader.list(() => readCase(reader, value)) };
    case 0x70:
      return generic('list', value());
    case 0x6f:
      return generic('tuple', ...reader.list(value));
    case 0x6e:
      return { kind: 'flags', items: reader.list(bare) };
    case 0x6d:
      return { kind: 'enum', items: reader.list(bare) };
    case 0x6b:
      return generic('option', value());
    case 0x6a:
      return generic('result', reader.optional(value), reader.optional(value));
    case 0x69:
      return generic('own', spaces.valueType(reader.u32()));
    case 0x68:
      return generic('borrow', spaces.valueType(reader.u32()));
    case 0x67: {
      const item = value();
      return generic('list', item, { kind: 'primitive', name: String(reader.u32()) });
    }
    case 0x66:
      return generic('stream', reader.optional(value));
    case 0x65:
      return generic('future', reader.optional(value));
    case 0x63:
      return generic('map', value(), value());
    case 0x40:
    case 0x43:
      return readFunction(reader, labelled, value, form === 0x43);
    case 0x41:
    case 0x42:
      return readDeclarations(reader, spaces, form === 0x41, readType);
    case 0x3f:
      reader.byte();
      reader.optional(() => reader.u32());
      return { kind: 'resource' };
    default:
      throw new UnknownFormatError('type', form, at);
  }
}

/** A primitive by its byte, anything else by its index. */
export function readValueType(reader: ByteReader, spaces: IndexSpaces): ValueType {
  const primitive = primitives.get(reader.bytes[reader.at] ?? 0);
  if (primitive === undefined) return spaces.valueType(reader.u32());
  reader.byte();
  return { kind: 'primitive', name: primitive };
}

function generic(name: string, ...of: (ValueType | undefined)[]): ValueType {
  return { kind: 'generic', name, of };
}

function readCase(reader: ByteReader, value: () => ValueType): Labelled {
  const label = reader.name();
  const type = reader.optional(value);
  // The place of "refines", which was taken out of the format.
  reader.byte();
  return { label, type };
}

function readFunction(
  reader: ByteReader,
  labelled: () => Labelled,
  value: () => ValueType,
  isAsync: boolean,
): FunctionType {
  const parameters = reader.list(labelled);
  if (reader.byte() === 0) return { kind: 'function', isAsync, parameters, result: value() };
  reader.byte();
  return { kind: 'function', isAsync, parameters, result: undefined };
}
