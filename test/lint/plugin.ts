import { wallBroken } from './wall.ts';

/** The part of an import or export declaration that the rule reads. */
type WithSource = { readonly source: { readonly value: unknown } | null };
type Context = {
  readonly filename: string;
  report(problem: { node: WithSource; message: string }): void;
};

/** oxlint loads this file as a JS plugin (see `jsPlugins` in .oxlintrc.json); the rule is `mailroom/rooms`. */
export default {
  meta: { name: 'mailroom' },
  rules: {
    rooms: {
      create(context: Context) {
        const check = (node: WithSource) => {
          if (typeof node.source?.value !== 'string') return;
          const message = wallBroken(context.filename, node.source.value);
          if (message !== undefined) context.report({ node, message });
        };
        return {
          ImportDeclaration: check,
          ImportExpression: check,
          ExportNamedDeclaration: check,
          ExportAllDeclaration: check,
        };
      },
    },
  },
};
