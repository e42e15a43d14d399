/** What a reader does and sees, for journeys: presses, keys, and looks that wait for what is asked. */
import { type Engine, until } from './engine';

/** An element that is drawn, by selector and the beginning of its name or text. */
const find = (selector: string, name = '') => `[...document.querySelectorAll(${JSON.stringify(
  selector,
)})].find((element) =>
  (element.getAttribute('aria-label') ?? element.textContent).trim().startsWith(${JSON.stringify(name)}) &&
  element.getClientRects().length > 0)`;

const KEYS: Record<string, string> = { Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015' };

export class Page {
  readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** Opens an address and waits until the page answers: as it is prerendered it does not yet. */
  async open(address: string) {
    await this.engine.go(address);
    await this.answers('#root h1');
  }

  /** Waits until the script of a prerendered part has loaded. */
  answers(selector: string) {
    const element = `document.querySelector(${JSON.stringify(selector)})`;
    return this.isTrue(`Object.keys(${element} ?? {}).some((key) => key.startsWith('__react'))`);
  }

  async isTrue(expression: string): Promise<void> {
    await until(expression, () => this.engine.value<boolean>(expression));
  }

  shows(selector: string, name = '') {
    return this.isTrue(`Boolean(${find(selector, name)})`);
  }

  hides(selector: string, name = '') {
    return this.isTrue(`!(${find(selector, name)})`);
  }

  text(selector: string) {
    return this.engine.value<string>(
      `document.querySelector(${JSON.stringify(selector)}).innerText`,
    );
  }

  /** Presses the middle of an element with the mouse, once it stands still where nothing covers it. */
  async press(selector: string, name = '') {
    let before = '';
    const [x, y] = await until(`${selector} "${name}" to press`, async () => {
      const place = await this.engine.value<[number, number] | false>(`(() => {
        const element = ${find(selector, name)};
        if (!element) return false;
        element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const place = [Math.round(left + width / 2), Math.round(top + height / 2)];
        const hit = document.elementFromPoint(...place);
        return element.contains(hit) || hit?.contains(element) ? place : false;
      })()`);
      const stands = String(place) === before;
      before = String(place);
      return stands && place;
    });
    const actions = [
      { type: 'pointerMove', x, y, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const parameters = { pointerType: 'mouse' };
    await this.engine.act([{ type: 'pointer', id: 'mouse', parameters, actions }]);
  }

  async key(name: keyof typeof KEYS) {
    const value = KEYS[name];
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await this.engine.act([{ type: 'key', id: 'keyboard', actions }]);
  }
}
