type ElementClass<E extends Element> = new () => E;

/** The part of a widget that its Astro component has written; a missing one is a mistake in that component. */
export function find<E extends Element>(root: ParentNode, selector: string, type: ElementClass<E>): E {
  const element = root.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`expected a ${type.name} at "${selector}", found ${element?.tagName.toLowerCase() ?? 'nothing'}`);
}
