import { resourceHandleSchema, type ResourceHandle } from '../../core/component/resource-handle.ts';
import { isResource } from '../trace/shorten.ts';

/** Resources that the page holds by number, because a class instance cannot leave the worker. */
export class ResourceTable {
  readonly #resources = new Map<number, object>();
  #last = 0;

  /** A value for the page: resources, at any depth, become handles. */
  lower(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    if (Array.isArray(value)) return value.map((item) => this.lower(item));
    if (isResource(value)) return this.#hold(value);
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, this.lower(field)]));
  }

  /** A value from the page: handles become resources again. */
  lift(value: unknown): unknown {
    if (this.#last === 0) return value;
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    if (Array.isArray(value)) return value.map((item) => this.lift(item));
    if ('mailroomResource' in value) return this.#find(resourceHandleSchema.parse(value));
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, this.lift(field)]));
  }

  #hold(resource: object): ResourceHandle {
    const number = ++this.#last;
    this.#resources.set(number, resource);
    return { mailroomResource: number };
  }

  #find({ mailroomResource }: ResourceHandle): object {
    const found = this.#resources.get(mailroomResource);
    if (found === undefined) throw new TypeError(`there is no resource ${mailroomResource} in this run`);
    return found;
  }
}
