/** Types, functions and instances of a component, as its binary describes them. */

export interface Labelled {
  readonly label: string;
  readonly type: ValueType | undefined;
}

export type ValueType =
  | { readonly kind: 'primitive'; readonly name: string }
  /** A type that an import or an export gave a name; `of` is undefined for a resource. */
  | { readonly kind: 'named'; readonly name: string; readonly of: ComponentType | undefined }
  | { readonly kind: 'record' | 'variant' | 'enum' | 'flags'; readonly items: readonly Labelled[] }
  /** list, option, result, tuple, own, borrow, stream, future, map. */
  | { readonly kind: 'generic'; readonly name: string; readonly of: readonly (ValueType | undefined)[] };

export interface FunctionType {
  readonly kind: 'function';
  readonly isAsync: boolean;
  readonly parameters: readonly Labelled[];
  readonly result: ValueType | undefined;
}

export interface InstanceType {
  readonly kind: 'instance';
  readonly exports: ReadonlyMap<string, ComponentItem>;
}

export interface ComponentShape {
  readonly kind: 'component';
  readonly imports: ReadonlyMap<string, ComponentItem>;
  readonly exports: ReadonlyMap<string, ComponentItem>;
}

/** Whatever a type index may stand for. */
export type ComponentType = ValueType | FunctionType | InstanceType | ComponentShape | { readonly kind: 'resource' };

/** What a name in an import or an export stands for. */
export type ComponentItem =
  | { readonly sort: 'function'; readonly type: FunctionType }
  | { readonly sort: 'type'; readonly type: ComponentType }
  | { readonly sort: 'instance'; readonly type: InstanceType }
  | { readonly sort: 'component'; readonly type: ComponentShape }
  | { readonly sort: 'other' };
