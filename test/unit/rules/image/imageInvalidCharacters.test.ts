import { imageInvalidCharacters } from '../../../../server/src/validation/rules/image/imageInvalidCharacters.ts';
import { testRule } from '../testRule.ts';

const task = (image: string) => `{ "containerDefinitions": [{ "name": "web", "image": ${image} }] }`;

testRule(imageInvalidCharacters, {
  passes: [
    task('"nginx:1.27"'),
    task('"123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app_x:V1@sha256:abc"'),
    task('"https://example.com/app"'),
    task('"repo/$IMAGE:$TAG"'),
    task('"{{ must_env `IMAGE` }}"'),
    task('"<IMAGE1_NAME>"'),
    task('""'),
    task('null'),
  ],
  fails: [
    {
      text: task('^"my app:1"^'),
      message: 'A space is not allowed in an image. Use only letters, digits and - _ : . / # @.',
    },
    {
      text: task('^" nginx:1.27 "^'),
      message: 'A space is not allowed in an image. Use only letters, digits and - _ : . / # @.',
      fixed: task('"nginx:1.27"'),
    },
    {
      text: task('^"app:1.0+build"^'),
      message: '+ is not allowed in an image. Use only letters, digits and - _ : . / # @.',
    },
    {
      text: task('^"nginx\u200b:1.27"^'),
      message: 'U+200B is not allowed in an image. Use only letters, digits and - _ : . / # @.',
    },
  ],
});
