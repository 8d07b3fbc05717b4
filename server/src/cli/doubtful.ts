import type { ServicePreview } from '../scheduler/preview.ts';

/** Only the AMI decides whether the tasks that wait fit: no error. */
export const isDoubtful = ({ reasons }: Pick<ServicePreview, 'reasons'>): boolean =>
  reasons.length > 0 && reasons.every(({ dependsOnAmi }) => dependsOnAmi);
