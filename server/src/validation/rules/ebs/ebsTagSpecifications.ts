import { ebsVolumes } from '../../../model/ebsVolumes.ts';
import { each, itemsOf, known } from '../../../model/field.ts';
import { keyPlaceOf } from '../../../model/view.ts';
import { serviceRule } from '../../rule.ts';

const RESERVED: readonly string[] = ['AmazonECSCreated', 'AmazonECSManaged'];

export const ebsTagSpecifications = serviceRule({
  id: 'ebs-tag-specifications',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EBSTagSpecification.html',
  rationale: 'One list of tags goes to the volume. ECS adds tags of its own, and keeps their names to itself.',
  messages: {
    several: 'A volume takes one tag specification.',
    reserved: 'ECS sets the tag {key} itself.',
  },
  check(service, report) {
    for (const volume of ebsVolumes(service)) {
      if (itemsOf(volume.tagSpecifications).length > 1) report(keyPlaceOf(volume, 'tagSpecifications'), 'several');
      for (const { key } of each(volume.tagSpecifications).flatMap(({ tags }) => each(tags)))
        if (RESERVED.includes(known(key) ?? '')) report(key, 'reserved', { key: known(key)! });
    }
  },
});
