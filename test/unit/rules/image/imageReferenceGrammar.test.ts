import { imageReferenceGrammar } from '../../../../server/src/validation/rules/image/imageReferenceGrammar.ts';
import { testRule } from '../testRule.ts';

const task = (image: string) => `{ "containerDefinitions": [{ "name": "web", "image": ${image} }] }`;

testRule(imageReferenceGrammar, {
  passes: [
    task('"nginx"'),
    task('"nginx:1.27-Alpine"'),
    task('"Registry.Example.com:5000/team/app"'),
    task('"localhost/app:1"'),
    task('"a__b/c--d.e"'),
    task('"REPOSITORY_URI:IMAGE_TAG"'),
    task('"PLACEHOLDER"'),
    task('"Foo/$IMAGE"'),
    task('"my app"'),
    task('"nginx@latest"'),
    task('""'),
    task('null'),
  ],
  fails: [
    {
      text: task('^"https://example.com/team/app:1"^'),
      message: 'An image has no `https://` before it.',
      fixed: task('"example.com/team/app:1"'),
    },
    {
      text: task('^"docker://nginx"^'),
      message: 'An image has no `docker://` before it.',
      fixed: task('"nginx"'),
    },
    { text: task('^"https://hub.docker.com/r/team/app"^'), message: 'An image has no `https://` before it.' },
    { text: task('^"https://"^'), message: 'An image has no `https://` before it.' },
    { text: task('^"/nginx"^'), message: 'An image has no empty part: remove the extra / or :.' },
    { text: task('^"example.com//nginx"^'), message: 'An image has no empty part: remove the extra / or :.' },
    { text: task('^"example.com:port/nginx"^'), message: 'example.com:port is not the host of a registry.' },
    { text: task('^"Nginx:1"^'), message: 'A repository is written in lower case; Nginx is not.' },
    {
      text: task('^"example.com/app-"^'),
      message:
        'app- is not the name of a repository: lower-case letters and digits, with single . _ or - between them.',
    },
    { text: task('^"nginx:"^'), message: 'A tag must follow the colon.' },
    {
      text: task('^"nginx:1:2"^'),
      message: '1:2 is not a tag: up to 128 letters, digits, _ . and -, not beginning with . or -.',
    },
    {
      text: task(`^"nginx:${'1'.repeat(129)}"^`),
      message: `${'1'.repeat(59)}… is not a tag: up to 128 letters, digits, _ . and -, not beginning with . or -.`,
    },
  ],
});
