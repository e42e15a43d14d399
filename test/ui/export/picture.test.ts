// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pictureOf } from '../../../src/ui/export/picture';

/** Nothing is laid out here: boxes stand where `data-box` says (left, top, width, height). */
beforeEach(() => {
  Element.prototype.getBoundingClientRect = function getBoundingClientRect() {
    const [x, y, width, height] = (this.getAttribute('data-box') ?? '0 0 0 0')
      .split(' ')
      .map(Number);
    return new DOMRect(x, y, width, height);
  };
  Range.prototype.getClientRects = function getClientRects() {
    const { left, top } = (this.startContainer.parentElement as Element).getBoundingClientRect();
    return [new DOMRect(left + this.startOffset * 10, top, 10, 20)] as unknown as DOMRectList;
  };
  HTMLCanvasElement.prototype.getContext = () => null;
  const computed = window.getComputedStyle;
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element, pseudo) =>
    pseudo ? ({ content: 'none' } as CSSStyleDeclaration) : computed(element),
  );
});
afterEach(() => {
  document.body.replaceChildren();
});

function draw(html: string) {
  const stage = document.createElement('div');
  stage.dataset.box = '-1000 0 300 200';
  stage.innerHTML = html;
  document.body.append(stage);
  const before = document.documentElement.outerHTML;
  const { svg } = pictureOf(stage, 'Needs & offers');
  // The page is as it was.
  expect(document.documentElement.outerHTML).toBe(before);
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(drawn.querySelector('parsererror')).toBeNull();
  const attributes = (selector: string) => {
    const found = drawn.querySelector(selector);
    return Object.fromEntries(
      [...(found?.attributes ?? [])].map(({ name, value }) => [name, value]),
    );
  };
  return { svg, drawn, attributes };
}

describe('a part of the page as SVG', () => {
  it('has its title, a white ground and text as text, at its place', () => {
    const { drawn, attributes } = draw(
      '<p data-box="-990 30 100 20" style="color: #123456">Haiti & co</p>',
    );
    expect(drawn.querySelector('title')?.textContent).toBe('Needs & offers');
    expect(attributes('svg > rect').fill).toBe('#ffffff');
    expect(drawn.querySelector('text')?.textContent).toBe('Haiti & co');
    // The margin, and as far as the text stands from the corner of the stage.
    expect(attributes('text')).toMatchObject({ x: '34', fill: '#123456', textLength: '100' });
  });

  it('leaves out what is only read out, and what is hidden', () => {
    const { drawn } = draw(
      '<p data-box="-990 30 90 20">Shown<span class="visually-hidden">read</span></p>' +
        '<p style="display: none">gone</p><p style="visibility: hidden">unseen</p>',
    );
    expect([...drawn.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['Shown']);
  });

  it('draws grounds, borders that are alike as one frame, and others side by side', () => {
    const { drawn, attributes } = draw(
      '<i data-box="-990 10 40 20" style="background-color: rgb(1, 2, 3); border: 2px dashed rgb(4, 5, 6)"></i>' +
        '<i data-box="-990 50 40 20" style="border-bottom: 1px solid rgb(7, 8, 9)"></i>',
    );
    expect(attributes('rect[fill="#010203"]')).toMatchObject({ x: '34', y: '34', width: '40' });
    expect(attributes('rect[stroke="#040506"]')).toMatchObject({
      x: '35',
      'stroke-dasharray': '6 4',
    });
    expect(attributes('line')).toMatchObject({ y1: '93.5', y2: '93.5', stroke: '#070809' });
    expect(drawn.querySelectorAll('line')).toHaveLength(1);
  });

  it('turns what is turned about its own corner', () => {
    const { attributes } = draw(
      '<b data-box="-990 10 40 20" style="transform: matrix(0, -1, 1, 0, 0, 0); transform-origin: 0px 20px;">' +
        '<i data-box="-990 10 40 20">Up</i></b>',
    );
    expect(attributes('g').transform).toBe(
      'translate(34 54) matrix(0 -1 1 0 0 0) translate(-34 -54)',
    );
  });

  it('copies drawings without their tips, scripts and foreign parts', () => {
    const { svg, drawn, attributes } = draw(
      '<svg data-box="-990 10 40 20"><title>Tip</title><script>1</script>' +
        '<foreignObject><p>Foreign</p></foreignObject><path d="M0 0H4" onclick="1" class="a"></path></svg>',
    );
    expect(attributes('path').d).toBe('M0 0H4');
    expect(Object.keys(attributes('path'))).not.toContain('onclick');
    expect(svg).not.toMatch(/Tip|script|foreign/i);
    expect(drawn.querySelector('g')?.getAttribute('transform')).toBe('translate(34 34)');
  });
});
