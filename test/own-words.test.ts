import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesOf } from '../src/site/site-files';

/** What the first data are about, in all four languages: another body's data are of something else. */
const TOPIC =
  /organi[sz]ed crime|transnational|delincuencia|crimen organizado|criminalité|crime organizado|technical group|grupo técnico|groupe technique|\b(OAS|OEA)\b|gt.dot/iu;

it('the program names neither the topic of the data nor the body that met: data say both', () => {
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
