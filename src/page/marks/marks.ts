const svgNamespace = 'http://www.w3.org/2000/svg';

/** The sign of a check that passed. It always stands beside words, so screen readers skip it. */
export function postmark(): SVGSVGElement {
  return mark('postmark', [
    ['circle', { cx: '20', cy: '20', r: '17' }],
    ['circle', { cx: '20', cy: '20', r: '12.5', 'stroke-dasharray': '2 2' }],
    ['path', { d: 'M13 20.5l5 5 9-10.5', 'stroke-width': '3' }],
  ]);
}

/** The sign of a check that failed. */
export function crossedEnvelope(): SVGSVGElement {
  return mark('crossed', [
    ['rect', { x: '4', y: '9', width: '32', height: '23' }],
    ['path', { d: 'M12 13l16 15M28 13L12 28', 'stroke-width': '3' }],
  ]);
}

/** The sign of a check that nobody has run yet. */
export function openEnvelope(): SVGSVGElement {
  return mark('waiting-envelope', [
    ['rect', { x: '4', y: '9', width: '32', height: '23' }],
    ['path', { d: 'M4 10l16 13L36 10' }],
  ]);
}

function mark(name: string, parts: [string, Record<string, string>][]): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  const frame = { viewBox: '0 0 40 40', fill: 'none', stroke: 'currentColor', 'stroke-width': '2' };
  setAll(svg, { ...frame, class: name, 'aria-hidden': 'true', focusable: 'false' });
  for (const [tag, attributes] of parts) {
    const part = document.createElementNS(svgNamespace, tag);
    setAll(part, attributes);
    svg.append(part);
  }
  return svg;
}

function setAll(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
