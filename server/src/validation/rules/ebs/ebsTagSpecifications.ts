import { ebsVolumes } from '../../../model/ebsVolumes.ts';
import { each, known } from '../../../model/field.ts';
import { serviceRule } from '../../rule.ts';

const RESERVED: readonly string[] = ['AmazonECSCreated', 'AmazonECSManaged'];

export const ebsTagSpecifications = serviceRule({
  id: 'ebs-tag-specifications',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EBSTagSpecification.html',
  rationale: 'ECS adds tags of its own to the volumes it makes, and keeps their names to itself.',
  messages: {
    reserved: 'ECS sets the tag {key} itself.',
  },
  check(service, report) {
    const specifications = ebsVolumes(service).flatMap(({ tagSpecifications }) => each(tagSpecifications));
    for (const { key } of specifications.flatMap(({ tags }) => each(tags))) {
      const name = known(key) ?? '';
      if (RESERVED.includes(name)) report(key, 'reserved', { key: name });
    }
  },
});
