/** The gradients of an element's background: hatching, dots and rules, as gradients and patterns of SVG. */
import { shapeOf } from './box-shape';
import { lengthIn, round, splitTop } from './css-values';
import { type Gradient, gradientIn, serverOf } from './gradient';
import { make, type Sheet } from './sheet';

interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** @param borders their widths, from the top clockwise */
export function drawLayers(
  style: CSSStyleDeclaration,
  place: DOMRect,
  [top = 0, right = 0, bottom = 0, left = 0]: readonly number[],
  into: Element,
  sheet: Sheet,
) {
  const images = splitTop(style.backgroundImage, ',');
  const listed = (list: string, at: number) => {
    const values = splitTop(list, ',');
    return values[at % values.length] ?? '';
  };
  const inner = {
    x: left,
    y: top,
    width: place.width - left - right,
    height: place.height - top - bottom,
  };
  const outer = { x: 0, y: 0, width: place.width, height: place.height };
  // The first layer lies on top.
  for (let at = images.length - 1; at >= 0; at--) {
    const tile = tileOf(
      listed(style.backgroundSize, at),
      listed(style.backgroundPosition, at),
      inner,
    );
    const gradient = gradientIn(images[at] ?? '', tile.width, tile.height);
    if (!gradient || tile.width <= 0 || tile.height <= 0) continue;
    const clip = listed(style.backgroundClip, at) === 'padding-box' ? inner : outer;
    const paint = sheet.define(JSON.stringify([gradient, tile.width, tile.height]), (id) =>
      drawServer(gradient, tile, id),
    );
    const repeats = !listed(style.backgroundRepeat, at).startsWith('no-repeat');
    const whole = tile.width >= clip.width && tile.height >= clip.height;
    const [x, y] = [place.x, place.y];
    if (repeats && !whole) {
      const pattern = sheet.define(JSON.stringify([paint, tile]), (id) =>
        drawPattern(paint, tile, id),
      );
      into.append(
        make('rect', {
          ...clip,
          fill: `url(#${pattern})`,
          transform: `translate(${round(x)} ${round(y)})`,
        }),
      );
    } else {
      const isAll = tile.width >= inner.width && tile.height >= inner.height;
      const box = { x: 0, y: 0, width: tile.width, height: tile.height };
      const attributes = {
        fill: `url(#${paint})`,
        transform: `translate(${round(x + tile.x)} ${round(y + tile.y)})`,
      };
      const shape = isAll
        ? shapeOf(style, box, attributes)
        : make('rect', { ...box, ...attributes });
      into.append(shape);
    }
  }
}

function tileOf(size: string, position: string, inner: Tile): Tile {
  const [wide = 'auto', high = 'auto'] = splitTop(size, ' ');
  const width = wide === 'auto' ? inner.width : lengthIn(wide, inner.width);
  const height = high === 'auto' ? inner.height : lengthIn(high, inner.height);
  const [across = '0px', down = '0px'] = splitTop(position, ' ');
  return {
    x: inner.x + lengthIn(across, inner.width - width),
    y: inner.y + lengthIn(down, inner.height - height),
    width,
    height,
  };
}

function drawServer(gradient: Gradient, { width, height }: Tile, id: string): SVGElement {
  const { name, attributes, stops } = serverOf(gradient, width, height);
  const server = make(name, { id, ...attributes });
  for (const { at, colour } of stops) {
    const opacity = colour.alpha < 1 ? colour.alpha : null;
    // More than the usual decimals: a hairline in a wide tile would vanish.
    server.append(
      make('stop', {
        offset: String(Math.round(at * 1e6) / 1e6),
        'stop-color': colour.hex,
        'stop-opacity': opacity,
      }),
    );
  }
  return server;
}

function drawPattern(paint: string, { x, y, width, height }: Tile, id: string): SVGElement {
  const pattern = make('pattern', { id, x, y, width, height, patternUnits: 'userSpaceOnUse' });
  pattern.append(make('rect', { width, height, fill: `url(#${paint})` }));
  return pattern;
}
