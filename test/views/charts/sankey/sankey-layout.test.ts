import { describe, expect, it } from 'vitest';
import { layout } from '../../../../src/model/answers/layout';
import { NO_FILTER } from '../../../../src/model/filter';
import { createModel } from '../../../../src/model/model';
import { fitNames, textWidth } from '../../../../src/ui/fit-text';
import { LINE, sankeyLayout } from '../../../../src/views/charts/sankey/sankey-layout';
import { sankeyState } from '../../../../src/views/charts/sankey/sankey-state';
import { ACTORS, dataset, other, record, state } from '../../../model/sample';

const upTo = (letters: number) => (text: string) => text.length <= letters;
const fitted = (letters: number, ...texts: string[]) =>
  fitNames(texts.map((text) => ({ text, fits: upTo(letters) })));

describe('fitted names', () => {
  it('stay whole where they fit, and else end in an ellipsis', () => {
    expect(fitted(12, 'Peru', 'Organization of States')).toEqual(['Peru', 'Organizatio…']);
  });

  it('are cut in the middle where two would else read the same', () => {
    expect(
      fitted(16, 'Plurinational Union of the North', 'Plurinational Union of the South'),
    ).toEqual(['Plurinat…e North', 'Plurinat…e South']);
  });

  it('are compared with each other even if one has more space', () => {
    const names = [
      { text: 'Plurinational Union of the North', fits: upTo(16) },
      { text: 'Plurinational Union of the South', fits: upTo(18) },
    ];
    expect(fitNames(names)).toEqual(['Plurinat…e North', 'Plurinati…he South']);
  });

  it('keep the word in which two differ where their ends are the same too', () => {
    const [north, south] = fitted(
      20,
      'Plurinational Union of the North and Its Many Islands',
      'Plurinational Union of the South and Its Many Islands',
    );
    expect(north).toBe('Plurin… North and I…');
    expect(south).toBe('Plurin… South and I…');
  });

  it('show enough of the word in which two differ', () => {
    expect(
      fitted(20, 'All who help the courts of justice', 'All who help the corps of justice'),
    ).toEqual(['All wh… courts of j…', 'All wh… corps of ju…']);
  });

  it('are the same for equal names', () => {
    expect(fitted(8, 'Organization', 'Organization')).toEqual(['Organiz…', 'Organiz…']);
  });
});

const ORDER = {
  sortActors: 'neutral',
  sortTopics: 'neutral',
  hideActors: false,
  hideTopics: false,
} as const;

describe('names in the Sankey', () => {
  const LONG = [
    'Plurinational and Intercontinental Federation of Republics of the Northern Ocean',
    'Plurinational and Intercontinental Federation of Republics of the Southern Ocean',
    'Plurinational and Intercontinental Commonwealth of the Republics of Many Islands',
  ];
  const actors = LONG.map((name, at) =>
    at === 0 ? other(`L${at}`, name, 'organization') : state(`L${at}`, name),
  );
  const data = dataset(
    actors.map(({ id }, at) =>
      record(id, id, 'witnesses', 'planned', { counterparts: [actors[2 - at]?.id ?? ''] }),
    ),
    { actors: [...ACTORS, ...actors] },
  );

  const planned = () => {
    const model = createModel(data);
    return sankeyState(model, NO_FILTER, layout(model, NO_FILTER, ORDER), 'planned');
  };

  it.each([350, 520, 690, 1000])('differ, and show where they are cut, at %i pixels', (width) => {
    const state = planned();
    const { labels } = sankeyLayout(state, width);
    for (const column of ['providers', 'recipients'] as const) {
      const own = state.nodes.flatMap((node, at) =>
        node.column === column ? [labels[at]?.join(' ') ?? ''] : [],
      );
      expect(new Set(own).size).toBe(3);
      for (const label of own) expect(label).toMatch(/….* 1$/);
    }
  });

  it.each([350, 520, 1000])('do not overlap between thin nodes at %i pixels', (width) => {
    const { labels, nodePadding, nodeWidth, type } = sankeyLayout(planned(), width);
    for (const lines of labels) {
      expect(lines.length * LINE).toBeLessThan(nodePadding);
      for (const line of lines) expect(textWidth(line, type)).toBeLessThan(nodeWidth);
    }
  });
});
