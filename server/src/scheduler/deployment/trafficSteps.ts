import type { Deployment } from '../types.ts';

/**
 * Per cent of production traffic on the new revision after each shift; it is traffic that moves, all tasks run from the first one on.
 * Example: LINEAR with a step of 20: 20, 40, 60, 80, 100; CANARY with 10: 10, 100.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
export function trafficSteps({ strategy, stepPercent = 10, canaryPercent = 5 }: Deployment): number[] {
  if (strategy === 'CANARY') return [canaryPercent, 100];
  if (strategy !== 'LINEAR') return [100];
  const steps = Math.ceil(100 / Math.min(100, Math.max(1, stepPercent)));
  return Array.from({ length: steps }, (_, step) => (step === steps - 1 ? 100 : round((step + 1) * stepPercent)));
}

const round = (percent: number): number => Math.round(percent * 10) / 10;
