/** The names that jco gives to WIT names: "open-issues" is openIssues, the resource "index" is Index. */
export function camelCase(wit: string): string {
  const [first = '', ...rest] = wit.toLowerCase().split('-');
  return first + rest.map(capital).join('');
}

export function pascalCase(wit: string): string {
  return wit.toLowerCase().split('-').map(capital).join('');
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
