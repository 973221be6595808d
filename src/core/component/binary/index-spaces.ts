import type {
  ComponentItem,
  ComponentShape,
  ComponentType,
  FunctionType,
  InstanceType,
  ValueType,
} from './component-model.ts';

/** What indices stand for inside one component, component type or instance type. */
export class IndexSpaces {
  readonly parent: IndexSpaces | undefined;
  readonly types: ComponentType[] = [];
  readonly functions: (FunctionType | undefined)[] = [];
  readonly instances: InstanceType[] = [];
  readonly components: ComponentShape[] = [];
  readonly imports = new Map<string, ComponentItem>();
  readonly exports = new Map<string, ComponentItem>();

  constructor(parent?: IndexSpaces) {
    this.parent = parent;
  }

  type(index: number): ComponentType {
    return found(this.types[index], 'type', index);
  }

  valueType(index: number): ValueType {
    const type = this.type(index);
    if (type.kind === 'resource') return { kind: 'primitive', name: 'resource' };
    if (type.kind === 'function' || type.kind === 'instance' || type.kind === 'component') {
      throw new RangeError(`type ${index} is a ${type.kind}, expected a value type`);
    }
    return type;
  }

  functionType(index: number): FunctionType {
    const type = this.type(index);
    if (type.kind !== 'function') throw new RangeError(`type ${index} is a ${type.kind}, expected a function`);
    return type;
  }

  instance(index: number): InstanceType {
    return found(this.instances[index], 'instance', index);
  }

  component(index: number): ComponentShape {
    return found(this.components[index], 'component', index);
  }

  /** The item that a sort byte and an index mean. */
  item(sort: number, index: number): ComponentItem {
    const type = sort === 1 ? this.functions[index] : undefined;
    if (type !== undefined) return { sort: 'function', type };
    if (sort === 3) return { sort: 'type', type: this.type(index) };
    if (sort === 4) return { sort: 'component', type: this.component(index) };
    if (sort === 5) return { sort: 'instance', type: this.instance(index) };
    return { sort: 'other' };
  }

  /** An item gets the next index of its sort; `sort` is the byte, for items whose kind is not known. */
  add(sort: number, item: ComponentItem): void {
    if (item.sort === 'type') this.types.push(item.type);
    else if (item.sort === 'instance') this.instances.push(item.type);
    else if (item.sort === 'component') this.components.push(item.type);
    else if (sort === 1) this.functions.push(item.sort === 'function' ? item.type : undefined);
  }
}

function found<T>(value: T | undefined, what: string, index: number): T {
  if (value === undefined) throw new RangeError(`there is no ${what} ${index}`);
  return value;
}
