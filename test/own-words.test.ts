import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesOf } from '../src/site/site-files';

/** Words for the topic and the body of the first data, in all four languages; other data have others. */
const TOPIC =
  /organi[sz]ed crime|transnational|delincuencia|crimen organizado|criminalité|crime organizado|technical group|grupo técnico|groupe technique|\b(OAS|OEA)\b|gt.dot/iu;

it('the program names neither the topic of the data nor the body that met, which the data name', () => {
  const files = new Map([...filesOf('src'), ['../index.html', readFileSync('index.html')]]);
  const named = [...files].flatMap(([path, bytes]) =>
    bytes
      .toString('utf8')
      .split('\n')
      .flatMap((line, at) => (TOPIC.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  );
  expect(files.size).toBeGreaterThan(200);
  expect(named).toEqual([]);
});
