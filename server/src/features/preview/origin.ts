import type { Place } from '../../model/field.ts';

/** A URI that editors open at the place: `file:///web/ecs-service-def.json#L3,5`. */
export const originOf = ({ uri, range: { start } }: Place): string =>
  `${uri}#L${start.line + 1},${start.character + 1}`;
