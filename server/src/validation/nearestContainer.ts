import { known } from '../model/field.ts';
import type { ContainerDefinition } from '../model/shapes.generated.ts';
import { containerNames, type TaskDefinition } from '../model/taskDefinition.ts';
import { didYouMean } from './didYouMean.ts';

/** The name of another container that was probably meant by a name that no container has. */
export const nearestContainer = (
  task: TaskDefinition,
  written: string,
  except: ContainerDefinition,
): string | undefined =>
  didYouMean(
    written,
    containerNames(task).flatMap((name) =>
      name.state === 'known' && name.value !== known(except.name) ? name.value : [],
    ),
  );
