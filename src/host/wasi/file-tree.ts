/** A node as preview2-shim's in-memory adapter wants it. */
export interface FileNode {
  dir?: Record<string, FileNode>;
  source?: string;
}

/** Paths such as "/mail/in.txt" as a tree; "." and ".." and empty parts are left out. */
export function fileTree(files: Readonly<Record<string, string>>): FileNode {
  const root: FileNode = { dir: {} };
  for (const [path, source] of Object.entries(files)) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
    const name = parts.pop();
    if (name === undefined) continue;
    let node = root;
    for (const part of parts) {
      node.dir ??= {};
      node = node.dir[part] ??= { dir: {} };
    }
    node.dir ??= {};
    node.dir[name] = { source };
  }
  return root;
}
