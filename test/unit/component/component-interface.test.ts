import { readFileSync } from 'node:fs';
import { componentEmbed } from '@bytecodealliance/jco-transpile/wasm-tools';
import { describe, expect, it } from 'vitest';
import { componentInterface } from '../../../src/core/component/component-interface.ts';
import { componentFixtures, fixtureBytes } from '../../tools/fixture-bytes.ts';

const fixed = ['priority', 'existing-issue', 'triage', 'mail-triage', 'lines'];
const publicBytes = (name: string) => readFileSync(new URL(`../../../public/components/${name}.wasm`, import.meta.url));

describe('the interface of a component, read from its bytes', () => {
  it('has constructors, methods and functions under their WIT names', () => {
    expect(componentInterface(fixtureBytes('doubler'))).toEqual({
      imports: [
        {
          name: 'fixture:counter/counting',
          functions: [
            { name: '[constructor]counter', type: 'func(start: u32) -> counter' },
            { name: '[method]counter.add', type: 'func(by: u32) -> u32' },
          ],
        },
      ],
      exports: [{ name: '', functions: [{ name: 'twice', type: 'func(x: u32) -> u32' }] }],
      wit: [
        'package root:component;',
        '',
        'world root {',
        '  import fixture:counter/counting;',
        '  export twice: func(x: u32) -> u32;',
        '}',
        '',
        'package fixture:counter {',
        '  interface counting {',
        '    resource counter {',
        '      constructor(start: u32);',
        '      add: func(by: u32) -> u32;',
        '    }',
        '  }',
        '}',
        '',
      ].join('\n'),
    });
  });

  it('has asynchronous functions of WASI 0.3', () => {
    const { imports, exports } = componentInterface(fixtureBytes('third'));
    expect(imports[0]?.functions).toEqual([{ name: 'wait-for', type: 'async func(how-long: u64)' }]);
    expect(exports[0]?.functions).toEqual([{ name: 'later', type: 'async func(x: u32) -> u32' }]);
  });

  it('names the interface that a type comes from', () => {
    const { wit } = componentInterface(publicBytes('triage'));
    expect(wit).toContain('use types.{mail, assessment};');
    expect(wit).toContain('resource index {\n      constructor(open: list<issue>);');
  });

  it('escapes names that are words of WIT', () => {
    expect(componentInterface(fixtureBytes('switchboard')).wit).toContain('%type: descriptor-type,');
  });

  it.each([
    ...fixed.map((name) => ({ name, bytes: publicBytes(name) })),
    ...componentFixtures().map((name) => ({ name, bytes: fixtureBytes(name) })),
  ])('of $name is WIT that wasm-tools accepts', async ({ bytes }) => {
    const { wit } = componentInterface(bytes);
    await expect(componentEmbed({ witSource: wit, dummy: true, world: 'root' })).resolves.toBeInstanceOf(Uint8Array);
  });
});
