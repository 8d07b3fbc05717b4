/**
 * Bounds on running tasks during a rolling deployment; AWS rounds the lower one up and the upper one down.
 * Example: 3 tasks at 66 and 125 per cent: 2 and 3.
 * @param desired tasks, ≥ 0
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
export const deploymentBounds = (
  desired: number,
  { minimumHealthyPercent, maximumPercent }: { minimumHealthyPercent: number; maximumPercent: number },
): { lower: number; upper: number } => ({
  lower: Math.ceil((desired * minimumHealthyPercent) / 100),
  upper: Math.floor((desired * maximumPercent) / 100),
});
