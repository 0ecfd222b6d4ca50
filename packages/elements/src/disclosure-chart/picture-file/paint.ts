/** The side of a pattern's tile, as the picture has it. */
const tile = 8;

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name));

const contextOf = (width: number, height: number): CanvasRenderingContext2D => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas to draw on.');
  return context;
};

/**
 * Draws what an SVG shows on a canvas, element by element and in its computed colours: a strict policy lets no page
 * load the SVG as an image, which would be the short way.
 */
export class Painter {
  readonly context: CanvasRenderingContext2D;
  readonly #scale: number;

  constructor(width: number, height: number, scale: number) {
    this.context = contextOf(width * scale, height * scale);
    this.context.scale(scale, scale);
    this.#scale = scale;
  }

  /** Shapes and words, in the order they lie upon each other; definitions are drawn where they are used. */
  paint(element: Element): void {
    if (element.localName === 'defs') return;
    if (element.localName === 'text') this.#words(element);
    else if (element.localName === 'rect' || element.localName === 'path') this.#shape(element);
    else for (const child of element.children) this.paint(child);
  }

  #shape(element: Element): void {
    const { context } = this;
    const { fill, fillOpacity, stroke, strokeWidth, strokeDasharray } = getComputedStyle(element);
    const path = new Path2D(element.getAttribute('d') ?? undefined);
    if (element.localName === 'rect') {
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberOf(element, name));
      path.rect(x ?? 0, y ?? 0, width ?? 0, height ?? 0);
    }
    if (fill !== 'none') {
      context.globalAlpha = Number(fillOpacity);
      context.fillStyle = this.#filling(fill, element);
      context.fill(path);
      context.globalAlpha = 1;
    }
    if (stroke === 'none') return;
    context.strokeStyle = stroke;
    context.lineWidth = Number.parseFloat(strokeWidth);
    context.setLineDash(strokeDasharray === 'none' ? [] : strokeDasharray.split(',').map(Number.parseFloat));
    context.stroke(path);
  }

  #filling(fill: string, element: Element): string | CanvasPattern {
    const root = element.getRootNode();
    const [, id] = /^url\("#(.+?)"\)/.exec(fill) ?? [];
    const pattern = id && root instanceof ShadowRoot ? root.getElementById(id) : null;
    if (!pattern) return fill;
    const painter = new Painter(tile, tile, this.#scale);
    for (const child of pattern.children) painter.paint(child);
    const filling = this.context.createPattern(painter.context.canvas, 'repeat');
    filling?.setTransform(new DOMMatrix().scale(1 / this.#scale));
    return filling ?? fill;
  }

  #words(element: Element): void {
    const { fill, fontWeight, fontSize, fontFamily, textAnchor } = getComputedStyle(element);
    const { context } = this;
    context.fillStyle = fill;
    context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    context.textAlign = textAnchor === 'end' ? 'right' : 'left';
    context.fillText(element.textContent, numberOf(element, 'x'), numberOf(element, 'y'));
  }
}
