import { describe, expect, test } from 'vitest';
import { placementPicture } from '../../../../server/src/features/preview/map/placementPicture.ts';
import { element, escaped } from '../../../../server/src/features/preview/map/svg.ts';
import { fitted, widthOf, wrapped } from '../../../../server/src/features/preview/map/text.ts';
import { preview } from '../../../../server/src/features/preview/preview.ts';
import { handWritten } from '../../client/handWritten.ts';
import { workspaceOf } from '../../client/workspaceOf.ts';

const onFour = (task: object, service: object, containerInstances: object[] = [FOUR]) =>
  preview(
    workspaceOf({
      'task-definition.json': { family: 'web', networkMode: 'bridge', containerDefinitions: [task] },
      'ecs-service-def.json': { serviceName: 'web', taskDefinition: 'web', launchType: 'EC2', ...service },
      'ecs-cluster.json': { containerInstances },
    }),
  );
const FOUR = { availabilityZone: 'us-east-1a', registeredResources: { cpu: 4096, memory: 8192 } };
/** The element with a key, and all in it. */
const item = (svg: string, key: string): string => svg.split(`<g data-key="${key}"`)[1]!.split('</g>')[0]!;

describe('the picture', () => {
  const svg = placementPicture(
    onFour({ name: 'web', image: 'web', cpu: 1024, memory: 2048 }, { desiredCount: 5 }),
    800,
  );

  test('is of the width asked for, and says what it shows', () => {
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="map" width="800" height="\d+" viewBox="0 0 800 \d+" role="group" aria-label="Cluster default, us-east-1 · 1 instance · 4 of 5 tasks placed">/,
    );
  });

  test('draws CPU as width and memory as height: four tasks of a quarter fill a box from corner to corner', () => {
    expect(item(svg, 'instance/i-1')).toContain('<rect class="box" x="28" y="152" width="340" height="136" rx="2"/>');
    const cells = 'M28.5 254.5h84v33h-84zM113.5 220.5h84v33h-84zM198.5 186.5h84v33h-84zM283.5 152.5h84v33h-84z';
    expect(item(svg, 'instance/i-1/service/web')).toBe(
      [
        ' class="item tasks c1"><title>web × 4\non i-1\n1,024 CPU units and 2,048 MiB each, 4,096 and 8,192 together</title>',
        '<rect class="area" x="28" y="152" width="340" height="136"/>',
        `<path class="block" d="${cells}"/><path class="texture" d="${cells}" fill="url(#texture-1)"/>`,
        '<text x="32" y="164.5">web × 4</text>',
      ].join(''),
    );
  });

  test('shows what is free', () => {
    const half = onFour({ name: 'web', image: 'web', cpu: 1024, memory: 2048 }, { desiredCount: 2 });
    expect(item(placementPicture(half, 800), 'instance/i-1').split('class="free"')[1]).toBe(
      ' x="200" y="154" width="166" height="64"/>' +
        '<text x="362" y="169" class="muted" text-anchor="end">2,048 CPU</text>' +
        '<text x="362" y="184" class="muted" text-anchor="end">4 GiB free</text>',
    );
  });

  test('shows an unplaced task as large as it is, and why it is unplaced', () => {
    const [, ...drawn] = item(svg, 'unplaced/service/web').split('</title>');
    expect(drawn.join('')).toBe(
      '<rect class="hit" x="417" y="134" width="355" height="116"/><text x="417" y="145">web</text>' +
        '<path class="block" d="M417 152h85v34h-85z"/><path class="texture" d="M417 152h85v34h-85z" fill="url(#texture-1)"/>' +
        '<text x="417" y="201" class="muted">1 container instance has too few CPU units left; i-1 comes</text>' +
        '<text x="417" y="216" class="muted">nearest and lacks 1024.</text>' +
        '<text x="417" y="231" class="muted">1 container instance has too little memory left; i-1 comes</text>' +
        '<text x="417" y="246" class="muted">nearest and lacks 2048 MiB.</text>',
    );
  });
});

describe('names of users', () => {
  test('are text, whatever they hold', () => {
    const name = '</text><script>alert("1")</script>&';
    const svg = placementPicture({
      ...handWritten,
      cluster: name,
      services: handWritten.services.map((service) => ({ ...service, taskDefinition: name })),
    });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('aria-label="Cluster &lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;, ');
    expect(svg).toContain('>Cluster &lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;</text>');
  });

  test('lose what XML cannot hold', () => {
    expect(escaped('a\u0000b\ud800c\uffffd\te\u{1f600}')).toBe('a\ufffdb\ufffdc\ufffdd\te\u{1f600}');
    expect(element('g', { a: '<"&">', b: undefined, c: 1.25 })).toBe('<g a="&lt;&quot;&amp;&quot;&gt;" c="1.3"/>');
  });
});

test('5,000 tasks on 5,000 instances stay a small picture', () => {
  const instances = ['a', 'b', 'c'].map((zone) => ({ ...FOUR, count: 1667, availabilityZone: `us-east-1${zone}` }));
  const svg = placementPicture(
    onFour({ name: 'web', image: 'web', cpu: 1024, memory: 2048 }, { desiredCount: 5000 }, instances),
  );
  expect(svg.length).toBeLessThan(16_000);
  expect([...svg.matchAll(/data-key="(instance[^"]+)"/g)].map(([, key]) => key)).toEqual(
    ['1', '1668', '3335'].flatMap((id) => [`instance/i-${id}`, `instance/i-${id}/service/web`]),
  );
});

test('zones that do not fit side by side stand in rows, as even as can be', () => {
  const instances = ['a', 'b', 'c', 'd'].map((zone) => ({ ...FOUR, availabilityZone: `us-east-1${zone}` }));
  const four = onFour({ name: 'web', image: 'web', cpu: 1024, memory: 2048 }, { desiredCount: 1 }, instances);
  const panels = (width: number) =>
    [...placementPicture(four, width).matchAll(/class="panel zone" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)].map(
      ([, ...numbers]) => numbers.map(Number),
    );
  const inRow = (y: number, width: number, ...xs: number[]) => xs.map((x) => [x, y, width]);
  expect(panels(700)).toEqual(inRow(90, 159, 16, 185, 354, 523));
  expect(panels(600)).toEqual([...inRow(90, 279, 16, 305), ...inRow(276, 279, 16, 305)]);
  expect(panels(100)).toEqual([90, 224, 358, 492].map((y) => [16, y, 150]));
});

test('texts are shortened to the room that there is', () => {
  expect(widthOf('web-1')).toBeCloseTo(33.66, 2);
  expect(fitted('recommendations', 60)).toBe('recomm…');
  expect(fitted('recommendations', 20)).toBe('');
  expect(fitted('web', 60)).toBe('web');
  expect(wrapped('one two three four five', 60, 2)).toEqual(['one two', 'three fou…']);
});
