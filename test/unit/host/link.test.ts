import { describe, expect, it } from 'vitest';
import type { ComponentFacts } from '../../../src/core/component/facts.ts';
import { camelCase, pascalCase } from '../../../src/core/component/js-names.ts';
import { importKey, inOrder } from '../../../src/host/run/link.ts';
import { ResourceTable } from '../../../src/host/run/resources.ts';

const call = [{ name: 'run', type: 'func()' }];

function part(name: string, imports: string[], exports: string[]): { facts: ComponentFacts } {
  const interfaces = (names: string[]) => names.map((item) => ({ name: item, functions: call }));
  return {
    facts: {
      name,
      sha256: '',
      bytes: 0,
      coreBytes: 0,
      wasi: 'none',
      form: 'component',
      imports: interfaces(imports),
      exports: interfaces(exports),
      wit: '',
    },
  };
}

describe('components that are joined', () => {
  it('are made in the order of what they need', () => {
    const main = part('triage', ['a:b/priority@0.1.0', 'a:b/issue@0.1.0'], ['a:b/triage@0.1.0']);
    const issue = part('issue', ['a:b/priority@0.1.0', 'wasi:cli/stdout@0.2.6'], ['a:b/issue@0.1.0']);
    const priority = part('priority', [], ['a:b/priority@0.1.0']);
    const names = inOrder([main, issue, priority], { 'wasi:cli/stdout': {} }).map(({ facts }) => facts.name);
    expect(names).toEqual(['priority', 'issue', 'triage']);
  });

  it('that need what nobody gives are refused by name', () => {
    expect(() => inOrder([part('triage', ['a:b/priority@0.1.0'], [])], {})).toThrow(
      /everything triage imports .* found nobody who gives a:b\/priority@0\.1\.0/,
    );
  });

  it('that need each other are refused', () => {
    expect(() => inOrder([part('x', ['a:b/y'], ['a:b/x']), part('y', ['a:b/x'], ['a:b/y'])], {})).toThrow(/nobody/);
  });
});

describe('names for jco', () => {
  it('are made as jco makes them', () => {
    expect(camelCase('open-issues')).toBe('openIssues');
    expect(pascalCase('HTTP-request')).toBe('HttpRequest');
    expect(importKey('wasi:cli/run@0.2.6')).toBe('wasi:cli/run');
    expect(importKey('wasi:cli/run@0.3.0')).toBe('wasi3:cli/run');
  });
});

describe('resources', () => {
  it('become handles for the page and resources again', () => {
    const table = new ResourceTable();
    const index = new Map();
    const handle = table.lower({ found: [index], bytes: new Uint8Array(1) });
    expect(handle).toEqual({ found: [{ mailroomResource: 1 }], bytes: new Uint8Array(1) });
    expect(table.lift([{ of: { mailroomResource: 1 } }])).toEqual([{ of: index }]);
    expect(() => table.lift({ mailroomResource: 2 })).toThrow(/no resource 2/);
  });
});
