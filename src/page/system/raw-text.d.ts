/** A file of the repository as text, read by Vite when the site is built. */
declare module '*.json?raw' {
  const text: string;
  export default text;
}
