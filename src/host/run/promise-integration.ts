/** JavaScript Promise Integration (JSPI): a component may wait for a promise without blocking its worker. */
export function hasPromiseIntegration(): boolean {
  return typeof Reflect.get(WebAssembly, 'Suspending') === 'function';
}
