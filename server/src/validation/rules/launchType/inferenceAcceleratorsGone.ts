import { each, isSet, known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { taskRule } from '../../rule.ts';

export const inferenceAcceleratorsGone = taskRule({
  id: 'inference-accelerators-gone',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InferenceAccelerator.html',
  rationale: 'Amazon Elastic Inference ended on 2023-04-15: no task can get an accelerator.',
  messages: {
    gone: 'Amazon Elastic Inference has ended; no task can get an accelerator any more.',
  },
  check(task, report) {
    if (isSet(task.inferenceAccelerators)) report(keyPlaceOf(task, 'inferenceAccelerators'), 'gone');
    for (const container of task.containers)
      for (const { type } of each(container.resourceRequirements))
        if (known(type) === 'InferenceAccelerator') report(type, 'gone');
  },
});
