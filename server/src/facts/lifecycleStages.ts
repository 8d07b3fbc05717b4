/**
 * Stages of a deployment at which a hook of type PAUSE cannot stand: the two that only shift traffic.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html
 */
export const STAGES_WITHOUT_PAUSE: readonly string[] = ['TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'];

/**
 * Hooks of one kind that a deployment takes.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/pause-lifecycle-hooks.html
 */
export const MAX_HOOKS_OF_A_KIND = 10;
